package org.bellwire.kernel.event;

record NamedEvent(String owner, Event body) implements Event {
    @Override
    public void happen() {
        body.happen();
    }
}
