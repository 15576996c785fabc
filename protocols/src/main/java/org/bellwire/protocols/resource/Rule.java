package org.bellwire.protocols.resource;

/**
 * A condition on memories and the protocol to start when it holds. Of the rules that cover a changed memory the one with
 * the lowest priority number is tried first; among equals the one loaded last.
 */
public final class Rule {

    /** Priority of all rules that Bellwire makes itself. */
    public static final int STANDARD_PRIORITY = 10;

    /** What the memories hold that a rule is for. Rules for others are passed over when a memory changes. */
    public enum Content {
        /** Empty memories. */
        NOTHING,
        /** Memories with half of a pair. */
        PAIR,
        /** Either; the condition tells. */
        ANYTHING
    }

    private final String name;
    private final int priority;
    private final Content content;
    private final SlotSet slots;
    private final Condition condition;
    private final Action action;

    /** A rule for the given slots, whatever they hold. */
    public Rule(String name, int priority, SlotSet slots, Condition condition, Action action) {
        this(name, priority, Content.ANYTHING, slots, condition, action);
    }

    /**
     * A rule for the given slots.
     *
     * @param content what a memory holds when the condition may apply to it
     */
    public Rule(String name, int priority, Content content, SlotSet slots, Condition condition, Action action) {
        this.name = name;
        this.priority = priority;
        this.content = content;
        this.slots = slots;
        this.condition = condition;
        this.action = action;
    }

    /** Tried first when smallest. */
    public int priority() {
        return priority;
    }

    /** What a memory holds when the condition may apply to it. */
    Content content() {
        return content;
    }

    /** The memories that may set it off. */
    public SlotSet slots() {
        return slots;
    }

    Condition condition() {
        return condition;
    }

    Action action() {
        return action;
    }

    @Override
    public String toString() {
        return name + slots;
    }
}
