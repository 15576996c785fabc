package org.bellwire.scenarios.sampling.chain;

import org.bellwire.scenarios.sampling.random.PortableMath;

/**
 * A trial of a chain whose nodes swap as soon as they can, in arrays; source, bits and rules are those of {@link OrderedSteps}. A pair is known by its
 * first link.
 */
public final class EagerSteps {
    private EagerSteps() {}

    /** Runs a trial; parameters as for {@link OrderedSteps#trial}, without steps. */
    public static void trial(
            int index, int[] shape, int[] program, double[] table, double[] given, double[] powers, double[] rows) {
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
        double[] time = new double[64];
        double[] cx = new double[64];
        double[] cy = new double[64];
        double[] cz = new double[64];
        double[] ex = new double[64];
        double[] ey = new double[64];
        double[] ez = new double[64];
        // Last link of the pair that begins at a link.
        int[] last = new int[64];
        double start = 0.0;
        int making = 0;
        int made = links - 1;
        boolean open = true;
        int budget = 5000000;
        while (open && budget > 0) {
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
            double failed = -1.0;
            if (making <= made) {
                int link = base + making * 8;
                double count = PortableMath.attempts(odd, table[link], powers);
                double lasted = count * table[link + 1];
                time[making] = start + lasted;
                cx[making] = table[link + 2];
                cy[making] = table[link + 3];
                cz[making] = table[link + 4];
                ex[making] = 0.0;
                ey[making] = 0.0;
                ez[making] = 0.0;
                attempts = attempts + count;
                double expected = count * table[link + 7];
                double extra = expected - 1.0;
                surplus = surplus + extra;
                double failures = count - 1.0;
                double unlikely = failures * table[link + 5];
                double likely = unlikely + table[link + 6];
                logWeight = logWeight + likely;
                draw = draw + 1;
                last[making] = making;
                making = making + 1;
            } else {
                int l = 0;
                int r = 0;
                double now = -1.0;
                int i = 0;
                while (last[i] < links - 1) {
                    int j = last[i] + 1;
                    double ready = time[i];
                    if (time[j] > time[i]) {
                        ready = time[j];
                    }
                    if (now < 0.0 || ready < now) {
                        now = ready;
                        l = i;
                        r = j;
                    }
                    i = j;
                }
                int oldest = 0;
                i = 0;
                while (i < links) {
                    if (time[i] < time[oldest]) {
                        oldest = i;
                    }
                    i = last[i] + 1;
                }
                double latest = time[oldest] + table[rest + 7];
                if (latest < now) {
                    failed = time[oldest] + table[rest + 6];
                    made = last[oldest];
                    making = oldest;
                } else {
                    int a = l;
                    int m = r;
                    int b = last[r] + 1;
                    double leftWait = now - time[l];
                    int leftA = nodes + a * 3;
                    int leftB = nodes + m * 3;
                    ex[l] = StepParts.aged(ex[l], leftWait, table[leftA], table[leftB]);
                    ey[l] = StepParts.aged(ey[l], leftWait, table[leftA + 1], table[leftB + 1]);
                    ez[l] = StepParts.aged(ez[l], leftWait, table[leftA + 2], table[leftB + 2]);

                    double rightWait = now - time[r];
                    int rightA = nodes + m * 3;
                    int rightB = nodes + b * 3;
                    ex[r] = StepParts.aged(ex[r], rightWait, table[rightA], table[rightB]);
                    ey[r] = StepParts.aged(ey[r], rightWait, table[rightA + 1], table[rightB + 1]);
                    ez[r] = StepParts.aged(ez[r], rightWait, table[rightA + 2], table[rightB + 2]);

                    double done = now + table[rest + 11];
                    double uniform = odd * 0x1p-53;
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
                    time[l] = done;
                    int end = last[r];
                    if (failed >= 0.0) {
                        making = l;
                        made = end;
                    } else {
                        last[l] = end;
                    }
                }
                if (failed >= 0.0) {
                    start = failed;
                } else {
                    open = last[0] < links - 1;
                }
            }
            if (links == 1) {
                open = false;
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
