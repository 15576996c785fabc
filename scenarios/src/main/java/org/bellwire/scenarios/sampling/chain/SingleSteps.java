package org.bellwire.scenarios.sampling.chain;

import org.bellwire.scenarios.sampling.random.SingleMath;

/**
 * {@link OrderedSteps} in single precision, for devices that are quicker at it or have no other: the same statements with {@code float} in place of
 * {@code double}, as a kernel's types can not vary. A test reads both files and says so.
 */
public final class SingleSteps {
    private SingleSteps() {}

    /** Runs a trial; parameters as for {@link OrderedSteps#trial}. */
    public static void trial(
            int index, int[] shape, int[] program, float[] table, float[] given, float[] powers, float[] rows) {
        int steps = shape[1];
        int links = shape[0];
        int columns = shape[2];
        int base = index * shape[3];
        int nodes = base + links * 8;
        int rest = nodes + (links + 1) * 3;
        long trial = StepParts.number(index, shape[7], shape[8]);
        int mirrored = 0;
        if (shape[6] == 1) {
            mirrored = (int) (trial & 1L);
            trial = trial >> 1;
        }
        int draw = shape[4];
        int block = -1;
        long even = 0L;
        long uneven = 0L;
        float attempts = 0.0f;
        float surplus = 0.0f;
        float coins = 0.0f;
        float logWeight = 0.0f;
        float[] time = new float[24];
        float[] cx = new float[24];
        float[] cy = new float[24];
        float[] cz = new float[24];
        float[] ex = new float[24];
        float[] ey = new float[24];
        float[] ez = new float[24];
        float[] earlier = new float[72];
        int[] until = new int[72];
        int top = 0;
        int depth = 0;
        int restarts = 0;
        float start = 0.0f;
        int step = 0;
        int budget = 5000000;
        while (step < steps && budget > 0) {
            budget = budget - 1;
            int wanted = draw >> 1;
            if (wanted != block) {
                block = wanted;
                int c0 = wanted;
                int c1 = 0;
                int c2 = (int) trial;
                int c3 = (int) (trial >>> 32);
                int k0 = shape[9];
                int k1 = shape[10];
                for (int round = 0; round < 10; round++) {
                    long p0 = (c0 & 0xFFFFFFFFL) * 0xD2511F53L;
                    long p1 = (c2 & 0xFFFFFFFFL) * 0xCD9E8D57L;
                    int n0 = (int) (p1 >>> 32) ^ c1 ^ k0;
                    int n2 = (int) (p0 >>> 32) ^ c3 ^ k1;
                    c1 = (int) p1;
                    c3 = (int) p0;
                    c0 = n0;
                    c2 = n2;
                    k0 = k0 + 0x9E3779B9;
                    k1 = k1 + 0xBB67AE85;
                }
                even = ((long) c1 << 32) | (c0 & 0xFFFFFFFFL);
                uneven = ((long) c3 << 32) | (c2 & 0xFFFFFFFFL);
            }
            long odd = (even >>> 11) | 1L;
            if ((draw & 1) == 1) {
                odd = (uneven >>> 11) | 1L;
            }
            int number = draw - shape[4];
            if (number < shape[5]) {
                float scaled = given[index * shape[5] + number] * 0x1p53f;
                odd = ((long) scaled) | 1L;
            }
            if (mirrored == 1) {
                odd = 9007199254740992L - odd;
            }
            int kind = program[step * 5];
            int a = program[step * 5 + 1];
            float failed = -1.0f;
            if (kind == 0) {
                int link = base + a * 8;
                float count = SingleMath.attempts(odd, table[link], powers);
                float lasted = count * table[link + 1];
                time[top] = start + lasted;
                cx[top] = table[link + 2];
                cy[top] = table[link + 3];
                cz[top] = table[link + 4];
                ex[top] = 0.0f;
                ey[top] = 0.0f;
                ez[top] = 0.0f;
                attempts = attempts + count;
                float expected = count * table[link + 7];
                float extra = expected - 1.0f;
                surplus = surplus + extra;
                float failures = count - 1.0f;
                float unlikely = failures * table[link + 5];
                float likely = unlikely + table[link + 6];
                logWeight = logWeight + likely;
                draw = draw + 1;
                top = top + 1;
            } else {
                int m = program[step * 5 + 2];
                int b = program[step * 5 + 3];
                int l = top - 2;
                int r = top - 1;
                float now = time[l];
                float first = time[r];
                if (time[r] > time[l]) {
                    now = time[r];
                    first = time[l];
                }
                float gap = now - first;
                depth = l;
                top = l;
                if (gap > table[rest + 7]) {
                    failed = first + table[rest + 6];
                } else {
                    int leftEnd = m;
                    int rightBegin = m;
                    if (kind == 2) {
                        leftEnd = b;
                        rightBegin = a;
                    }
                    float leftWait = now - time[l];
                    int leftA = nodes + a * 3;
                    int leftB = nodes + leftEnd * 3;
                    ex[l] = aged(ex[l], leftWait, table[leftA], table[leftB]);
                    ey[l] = aged(ey[l], leftWait, table[leftA + 1], table[leftB + 1]);
                    ez[l] = aged(ez[l], leftWait, table[leftA + 2], table[leftB + 2]);

                    float rightWait = now - time[r];
                    int rightA = nodes + rightBegin * 3;
                    int rightB = nodes + b * 3;
                    ex[r] = aged(ex[r], rightWait, table[rightA], table[rightB]);
                    ey[r] = aged(ey[r], rightWait, table[rightA + 1], table[rightB + 1]);
                    ez[r] = aged(ez[r], rightWait, table[rightA + 2], table[rightB + 2]);

                    float done = now + table[rest + 11];
                    float uniform = odd * 0x1p-53f;
                    if (kind == 1) {
                        boolean drawn = table[rest + 10] < 1.0f;
                        if (drawn) {
                            draw = draw + 1;
                        }
                        if (drawn && uniform >= table[rest]) {
                            failed = done;
                            coins = coins - table[rest + 10];
                            logWeight = logWeight + table[rest + 9];
                        } else {
                            if (drawn) {
                                float surprise = 1.0f - table[rest + 10];
                                coins = coins + surprise;
                                logWeight = logWeight + table[rest + 8];
                            }
                            float productX = cx[l] * cx[r];
                            cx[l] = productX * table[rest + 1];
                            float productY = cy[l] * cy[r];
                            cy[l] = productY * table[rest + 2];
                            float productZ = cz[l] * cz[r];
                            cz[l] = productZ * table[rest + 3];
                            ex[l] = ex[l] + ex[r];
                            ey[l] = ey[l] + ey[r];
                            ez[l] = ez[l] + ez[r];
                        }
                    } else {
                        draw = draw + 1;
                        float dkx = SingleMath.decay(ex[l], powers);
                        float dky = SingleMath.decay(ey[l], powers);
                        float dkz = SingleMath.decay(ez[l], powers);
                        float dsx = SingleMath.decay(ex[r], powers);
                        float dsy = SingleMath.decay(ey[r], powers);
                        float dsz = SingleMath.decay(ez[r], powers);
                        float kx = cx[l] * dkx;
                        float ky = cy[l] * dky;
                        float kz = cz[l] * dkz;
                        float sx = cx[r] * dsx;
                        float sy = cy[r] * dsy;
                        float sz = cz[r] * dsz;
                        if (m == 0) {
                            float ksum = kx + ky;
                            float kall = ksum + kz;
                            kx = kall / 3.0f;
                            ky = kx;
                            kz = kx;
                            float ssum = sx + sy;
                            float sall = ssum + sz;
                            sx = sall / 3.0f;
                            sy = sx;
                            sz = sx;
                        } else {
                            float kswap = ky;
                            ky = kz;
                            kz = kswap;
                            float sswap = sy;
                            sy = sz;
                            sz = sswap;
                        }
                        float gate = table[rest + 4];
                        float bits = table[rest + 5];
                        float agreeing = kz * sz;
                        float noisy = gate * bits;
                        float biased = agreeing * noisy;
                        float passes = 1.0f + biased;
                        float probability = passes * 0.5f;
                        if (uniform < probability) {
                            float halved = gate * 0.5f;
                            float scale = halved / probability;
                            float xx = kx * sx;
                            float yy = ky * sy;
                            float yyNoisy = yy * bits;
                            float newX = xx + yyNoisy;
                            float yx = ky * sx;
                            float xy = kx * sy;
                            float xyNoisy = xy * bits;
                            float newY = yx + xyNoisy;
                            float szNoisy = sz * bits;
                            float newZ = kz + szNoisy;
                            newX = newX * scale;
                            newY = newY * scale;
                            newZ = newZ * scale;
                            if (m == 0) {
                                float twoSum = newX + newY;
                                float newSum = twoSum + newZ;
                                newX = newSum / 3.0f;
                                newY = newX;
                                newZ = newX;
                            }
                            cx[l] = newX;
                            cy[l] = newY;
                            cz[l] = newZ;
                        } else {
                            failed = done;
                        }
                        ex[l] = 0.0f;
                        ey[l] = 0.0f;
                        ez[l] = 0.0f;
                    }
                    time[l] = done;
                    top = l + 1;
                }
            }
            boolean again = false;
            if (restarts > 0) {
                again = until[restarts - 1] == step;
            }
            if (failed >= 0.0f) {
                if (!again) {
                    until[restarts] = step;
                    earlier[restarts] = start;
                    restarts = restarts + 1;
                }
                start = failed;
                top = depth;
                step = program[step * 5 + 4];
            } else {
                if (again) {
                    restarts = restarts - 1;
                    start = earlier[restarts];
                }
                step = step + 1;
            }
        }
        float dx = SingleMath.decay(ex[0], powers);
        float dy = SingleMath.decay(ey[0], powers);
        float dz = SingleMath.decay(ez[0], powers);
        float x = cx[0] * dx;
        float y = cy[0] * dy;
        float z = cz[0] * dz;
        int row = index * columns;
        settle(rows, row, x, y, z);
        rows[row + 4] = time[0];
        rows[row + 5] = attempts;
        rows[row + 7] = surplus;
        rows[row + 8] = coins;
        rows[row + 9] = logWeight;
        // Given up: what no trial can give, for the host to find.
        if (budget == 0) {
            rows[row + 5] = -1.0f;
        }
    }

    /** The exponent of a pair's decay after it has waited for some time in two memories with their rates. */
    private static float aged(float exponent, float wait, float here, float there) {
        float rate = here + there;
        float decay = rate * wait;
        return exponent + decay;
    }

    /** Writes what a pair's correlations say: the weights of the four Bell states, and the error rate of a key's bits at the sixth place after. */
    private static void settle(float[] rows, int row, float x, float y, float z) {
        float up = 1.0f + z;
        float together = x + y;
        float sum = up + together;
        rows[row] = sum * 0.25f;
        float less = up - together;
        rows[row + 1] = less * 0.25f;
        float down = 1.0f - z;
        float apart = x - y;
        float more = down + apart;
        rows[row + 2] = more * 0.25f;
        float least = down - apart;
        rows[row + 3] = least * 0.25f;
        float right = x + z;
        float rate = right * 0.25f;
        rows[row + 6] = 0.5f - rate;
    }
}
