package org.bellwire.kernel.event;

/** Something that happens at one instant of simulated time. Takes no simulated time itself. */
@FunctionalInterface
public interface Event {
    void happen();

    /** Whose event it is, for error messages: the class it was written in unless told otherwise. */
    default String owner() {
        String type = getClass().getName();
        int lambda = type.indexOf("$$Lambda");
        return lambda < 0 ? type : type.substring(0, lambda);
    }

    /** An event with the name of its owner, say {@code alice.MemoryArray[3]}. */
    static Event named(String owner, Event body) {
        return new NamedEvent(owner, body);
    }
}
