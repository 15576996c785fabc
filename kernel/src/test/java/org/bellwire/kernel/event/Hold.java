package org.bellwire.kernel.event;

import java.util.SplittableRandom;

/** The hold model with cancellations and moves: about {@code crowd} events pending. */
final class Hold {
    private final Event nothing = () -> {};
    private final EventQueue queue;
    private final Instants instants;
    private final SplittableRandom random;
    private final long[] handles;

    Hold(EventQueue queue, Instants instants, long seed) {
        this.queue = queue;
        this.instants = instants;
        random = new SplittableRandom(seed);
        handles = new long[instants.crowd];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = queue.insert(instants.draw(random, 0), 0, nothing);
        }
    }

    void steps(int count) {
        for (int i = 0; i < count; i++) {
            long now = queue.size() > 0 ? queue.firstInstant() : 0;
            // Time starts again before it runs out.
            long base = now > Long.MAX_VALUE / 2 && instants != Instants.EXTREME ? 0 : now;
            int place = random.nextInt(handles.length);
            switch (random.nextInt(4)) {
                case 0 -> queue.cancel(handles[place]);
                case 1 -> queue.reschedule(handles[place], instants.draw(random, base));
                case 2 -> {
                    if (queue.size() > 0) {
                        queue.removeFirst();
                    }
                }
                default -> {}
            }
            if (!queue.isPending(handles[place])) {
                handles[place] = queue.insert(instants.draw(random, base), random.nextInt(3), nothing);
            }
        }
    }
}
