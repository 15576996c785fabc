package org.bellwire.kernel.event;

/** Distinct objects, so that identity can be checked. */
record Numbered(int number) implements Event {
    @Override
    public void happen() {}
}
