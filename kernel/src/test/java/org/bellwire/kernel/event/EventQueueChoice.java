package org.bellwire.kernel.event;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The measurement behind the choice of {@link LadderQueue}: the hold model (remove the first, insert one later) with exponential
 * spans, against {@link HeapQueue} and the default event list of SSJ. CPU time of the thread, median of five. A program, not a test.
 */
final class EventQueueChoice {
    private static final int REPEATS = 5;
    private static final double MEAN_SPAN = 1e6;

    private EventQueueChoice() {}

    public static void main(String[] arguments) {
        System.out.printf(
                Locale.ROOT, "%9s %28s %12s %12s%n", "pending", "ladder, million events/s", "over heap", "over splay");
        for (int pending : new int[] {100, 10_000, 1_000_000}) {
            double ladder = median(() -> new BellwireHold(new LadderQueue(), pending));
            double heap = median(() -> new BellwireHold(new HeapQueue(), pending));
            double splay = median(() -> new SsjHold(new SplayTree(), pending));
            System.out.printf(
                    Locale.ROOT, "%9d %28.1f %12.1f %12.1f%n", pending, ladder, ladder / heap, ladder / splay);
        }
    }

    private interface HoldModel {
        void run(int events);
    }

    private interface Start {
        HoldModel hold();
    }

    // Million events per second.
    private static double median(Start start) {
        double[] rates = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            HoldModel hold = start.hold();
            int events = 1_000_000;
            hold.run(events);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            hold.run(events);
            rates[i] = 1e3 * events / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        Arrays.sort(rates);
        return rates[REPEATS / 2];
    }

    private static double[] spans() {
        SplittableRandom random = new SplittableRandom(1);
        return random.doubles(1 << 16).map(u -> -MEAN_SPAN * Math.log(u)).toArray();
    }

    private static final class BellwireHold implements HoldModel {
        private final EventQueue queue;
        private final double[] spans = spans();
        private final Event nothing = () -> {};

        BellwireHold(EventQueue queue, int pending) {
            this.queue = queue;
            SplittableRandom random = new SplittableRandom(2);
            for (int i = 0; i < pending; i++) {
                queue.insert((long) (-MEAN_SPAN * Math.log(random.nextDouble())), 1, nothing);
            }
        }

        @Override
        public void run(int events) {
            for (int i = 0; i < events; i++) {
                long now = queue.firstInstant();
                Event event = queue.removeFirst();
                queue.insert(now + (long) spans[i & (spans.length - 1)], 1, event);
            }
        }
    }

    private static final class SsjHold implements HoldModel {
        private final EventList list;
        private final double[] spans = spans();

        SsjHold(EventList list, int pending) {
            this.list = list;
            Simulator simulator = new Simulator();
            SplittableRandom random = new SplittableRandom(2);
            for (int i = 0; i < pending; i++) {
                Nothing event = new Nothing(simulator);
                event.moveTo(-MEAN_SPAN * Math.log(random.nextDouble()));
                list.add(event);
            }
        }

        @Override
        public void run(int events) {
            for (int i = 0; i < events; i++) {
                Nothing event = (Nothing) list.removeFirst();
                event.moveTo(event.time() + spans[i & (spans.length - 1)]);
                list.add(event);
            }
        }
    }

    private static final class Nothing extends umontreal.ssj.simevents.Event {
        Nothing(Simulator simulator) {
            super(simulator);
        }

        // The public setter refuses events that have been in a list before.
        void moveTo(double instant) {
            eventTime = instant;
        }

        @Override
        public void actions() {}
    }
}
