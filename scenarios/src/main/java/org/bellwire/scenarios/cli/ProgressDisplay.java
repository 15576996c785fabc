package org.bellwire.scenarios.cli;

/** Shows how far a run has come. */
interface ProgressDisplay extends AutoCloseable {
    ProgressDisplay NONE = new ProgressDisplay() {
        @Override
        public void show(Advance advance) {}

        @Override
        public void close() {}
    };

    void show(Advance advance);

    /** Leaves the terminal ready for other text. */
    @Override
    void close();
}
