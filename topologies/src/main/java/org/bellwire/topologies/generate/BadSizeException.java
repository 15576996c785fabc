package org.bellwire.topologies.generate;

/** A size that a shape can not have. */
public final class BadSizeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String accepted;

    /**
     * @param problem  the size, its value, and what is wrong with it
     * @param accepted what would be right
     */
    public BadSizeException(String problem, String accepted) {
        super(problem);
        this.accepted = accepted;
    }

    public String accepted() {
        return accepted;
    }
}
