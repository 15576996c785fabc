package org.bellwire.scenarios.sampling.chain;

import org.bellwire.scenarios.sampling.random.PortableMath;

/**
 * A trial of a chain that is swapped in a fixed order, in arrays: the one source of the Java device and of the Aparapi kernels, which turn it into
 * OpenCL. It does what {@link RepeaterChain#trial} does, which is written for reading, with the same bits.
 *
 * <p>It keeps to what kernels can hold: no objects, no {@code break}, {@code switch} or recursion, no assignment within an expression, local
 * arrays filled before they are read and not handed to other methods; and one rounding operation a statement, since an OpenCL compiler may join
 * a product and a sum into one rounding. What both orders of swapping share is in {@link StepParts}; the block of random numbers stands in both, as a
 * method could not give back its two words.
 */
public final class OrderedSteps {
    private OrderedSteps() {}

    /**
     * Runs a trial.
     *
     * @param index in the batch
     * @param shape 0 links; 1 steps; 2 columns of a row; 3 stride of the table, 0 if all trials share one; 4 uncertain parameters, which have
     *     taken the first draws; 5 prescribed draws after those; 6 whether pairs of trials mirror each other; 7, 8 number of the first trial,
     *     low word and high word; 9, 10 seed
     * @param program five numbers a step, see {@link SwapProgram}
     * @param table see {@link ChainTable}
     * @param given the prescribed draws, a trial after the other
     * @param powers 2<sup>-n</sup>
     * @param rows takes the results
     */
    public static void trial(
            int index, int[] shape, int[] program, double[] table, double[] given, double[] powers, double[] rows) {
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
        double attempts = 0.0;
        double surplus = 0.0;
        double coins = 0.0;
        double logWeight = 0.0;
        double[] time = new double[24];
        double[] cx = new double[24];
        double[] cy = new double[24];
        double[] cz = new double[24];
        double[] ex = new double[24];
        double[] ey = new double[24];
        double[] ez = new double[24];
        double[] earlier = new double[72];
        int[] until = new int[72];
        int top = 0;
        int depth = 0;
        int restarts = 0;
        double start = 0.0;
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
                double scaled = given[index * shape[5] + number] * 0x1p53;
                odd = ((long) scaled) | 1L;
            }
            if (mirrored == 1) {
                odd = 9007199254740992L - odd;
            }
            int kind = program[step * 5];
            int a = program[step * 5 + 1];
            double failed = -1.0;
            if (kind == 0) {
                int link = base + a * 8;
                double count = PortableMath.attempts(odd, table[link], powers);
                double lasted = count * table[link + 1];
                time[top] = start + lasted;
                cx[top] = table[link + 2];
                cy[top] = table[link + 3];
                cz[top] = table[link + 4];
                ex[top] = 0.0;
                ey[top] = 0.0;
                ez[top] = 0.0;
                attempts = attempts + count;
                double expected = count * table[link + 7];
                double extra = expected - 1.0;
                surplus = surplus + extra;
                double failures = count - 1.0;
                double unlikely = failures * table[link + 5];
                double likely = unlikely + table[link + 6];
                logWeight = logWeight + likely;
                draw = draw + 1;
                top = top + 1;
            } else {
                int m = program[step * 5 + 2];
                int b = program[step * 5 + 3];
                int l = top - 2;
                int r = top - 1;
                double now = time[l];
                double first = time[r];
                if (time[r] > time[l]) {
                    now = time[r];
                    first = time[l];
                }
                double gap = now - first;
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
                    double leftWait = now - time[l];
                    int leftA = nodes + a * 3;
                    int leftB = nodes + leftEnd * 3;
                    ex[l] = StepParts.aged(ex[l], leftWait, table[leftA], table[leftB]);
                    ey[l] = StepParts.aged(ey[l], leftWait, table[leftA + 1], table[leftB + 1]);
                    ez[l] = StepParts.aged(ez[l], leftWait, table[leftA + 2], table[leftB + 2]);

                    double rightWait = now - time[r];
                    int rightA = nodes + rightBegin * 3;
                    int rightB = nodes + b * 3;
                    ex[r] = StepParts.aged(ex[r], rightWait, table[rightA], table[rightB]);
                    ey[r] = StepParts.aged(ey[r], rightWait, table[rightA + 1], table[rightB + 1]);
                    ez[r] = StepParts.aged(ez[r], rightWait, table[rightA + 2], table[rightB + 2]);

                    double done = now + table[rest + 11];
                    double uniform = odd * 0x1p-53;
                    if (kind == 1) {
                        boolean drawn = table[rest + 10] < 1.0;
                        if (drawn) {
                            draw = draw + 1;
                        }
                        if (drawn && uniform >= table[rest]) {
                            failed = done;
                            coins = coins - table[rest + 10];
                            logWeight = logWeight + table[rest + 9];
                        } else {
                            if (drawn) {
                                double surprise = 1.0 - table[rest + 10];
                                coins = coins + surprise;
                                logWeight = logWeight + table[rest + 8];
                            }
                            double productX = cx[l] * cx[r];
                            cx[l] = productX * table[rest + 1];
                            double productY = cy[l] * cy[r];
                            cy[l] = productY * table[rest + 2];
                            double productZ = cz[l] * cz[r];
                            cz[l] = productZ * table[rest + 3];
                            ex[l] = ex[l] + ex[r];
                            ey[l] = ey[l] + ey[r];
                            ez[l] = ez[l] + ez[r];
                        }
                    } else {
                        draw = draw + 1;
                        double dkx = PortableMath.decay(ex[l], powers);
                        double dky = PortableMath.decay(ey[l], powers);
                        double dkz = PortableMath.decay(ez[l], powers);
                        double dsx = PortableMath.decay(ex[r], powers);
                        double dsy = PortableMath.decay(ey[r], powers);
                        double dsz = PortableMath.decay(ez[r], powers);
                        double kx = cx[l] * dkx;
                        double ky = cy[l] * dky;
                        double kz = cz[l] * dkz;
                        double sx = cx[r] * dsx;
                        double sy = cy[r] * dsy;
                        double sz = cz[r] * dsz;
                        if (m == 0) {
                            double ksum = kx + ky;
                            double kall = ksum + kz;
                            kx = kall / 3.0;
                            ky = kx;
                            kz = kx;
                            double ssum = sx + sy;
                            double sall = ssum + sz;
                            sx = sall / 3.0;
                            sy = sx;
                            sz = sx;
                        } else {
                            double kswap = ky;
                            ky = kz;
                            kz = kswap;
                            double sswap = sy;
                            sy = sz;
                            sz = sswap;
                        }
                        double gate = table[rest + 4];
                        double bits = table[rest + 5];
                        double agreeing = kz * sz;
                        double noisy = gate * bits;
                        double biased = agreeing * noisy;
                        double passes = 1.0 + biased;
                        double probability = passes * 0.5;
                        if (uniform < probability) {
                            double halved = gate * 0.5;
                            double scale = halved / probability;
                            double xx = kx * sx;
                            double yy = ky * sy;
                            double yyNoisy = yy * bits;
                            double newX = xx + yyNoisy;
                            double yx = ky * sx;
                            double xy = kx * sy;
                            double xyNoisy = xy * bits;
                            double newY = yx + xyNoisy;
                            double szNoisy = sz * bits;
                            double newZ = kz + szNoisy;
                            newX = newX * scale;
                            newY = newY * scale;
                            newZ = newZ * scale;
                            if (m == 0) {
                                double twoSum = newX + newY;
                                double newSum = twoSum + newZ;
                                newX = newSum / 3.0;
                                newY = newX;
                                newZ = newX;
                            }
                            cx[l] = newX;
                            cy[l] = newY;
                            cz[l] = newZ;
                        } else {
                            failed = done;
                        }
                        ex[l] = 0.0;
                        ey[l] = 0.0;
                        ez[l] = 0.0;
                    }
                    time[l] = done;
                    top = l + 1;
                }
            }
            boolean again = false;
            if (restarts > 0) {
                again = until[restarts - 1] == step;
            }
            if (failed >= 0.0) {
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
        double dx = PortableMath.decay(ex[0], powers);
        double dy = PortableMath.decay(ey[0], powers);
        double dz = PortableMath.decay(ez[0], powers);
        double x = cx[0] * dx;
        double y = cy[0] * dy;
        double z = cz[0] * dz;
        int row = index * columns;
        StepParts.settle(rows, row, x, y, z);
        rows[row + 4] = time[0];
        rows[row + 5] = attempts;
        rows[row + 7] = surplus;
        rows[row + 8] = coins;
        rows[row + 9] = logWeight;
        // Given up: what no trial can give, for the host to find.
        if (budget == 0) {
            rows[row + 5] = -1.0;
        }
    }
}
