package org.bellwire.protocols.resource;

import org.bellwire.protocols.entanglement.EntanglementProtocol;

/** A protocol that holds memories: the rule that started it, when, and how far it is. */
final class Assignment {

    /** How far a protocol is. */
    enum Stage {
        /** Waits to be asked. */
        WAITING,
        /** Has asked for partners and is not sure of all. */
        ASKING,
        /** Has started. */
        RUNNING
    }

    private final EntanglementProtocol protocol;
    private final Rule rule;
    private final long since;
    private Stage stage;

    Assignment(EntanglementProtocol protocol, Rule rule, long since, Stage stage) {
        this.protocol = protocol;
        this.rule = rule;
        this.since = since;
        this.stage = stage;
    }

    EntanglementProtocol protocol() {
        return protocol;
    }

    Rule rule() {
        return rule;
    }

    /** When it was started, ps. */
    long since() {
        return since;
    }

    Stage stage() {
        return stage;
    }

    void startRunning() {
        stage = Stage.RUNNING;
    }
}
