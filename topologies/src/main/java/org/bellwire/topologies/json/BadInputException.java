package org.bellwire.topologies.json;

/** What the user wrote can not be used; carries every problem found, as one readable message. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    public BadInputException(Problems problems) {
        super(problems.toString());
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }
}
