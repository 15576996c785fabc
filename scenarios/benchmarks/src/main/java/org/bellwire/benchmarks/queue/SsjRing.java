package org.bellwire.benchmarks.queue;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/** SSJ's simulator. */
final class SsjRing implements Ring {
    private final Simulator simulator;
    private int left;

    SsjRing(EventList list) {
        simulator = new Simulator(list);
        simulator.init(list);
    }

    @Override
    public void start(DelayTable delays) {
        schedule(delays);
    }

    private void schedule(DelayTable delays) {
        new Event(simulator) {
            @Override
            public void actions() {
                SsjRing.this.schedule(delays);
                if (--left == 0) {
                    simulator.stop();
                }
            }
        }.schedule(delays.next());
    }

    @Override
    public void run(int events) {
        left = events;
        simulator.start();
    }
}
