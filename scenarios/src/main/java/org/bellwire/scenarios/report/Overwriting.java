package org.bellwire.scenarios.report;

/** Whether results may take the place of earlier ones. */
public enum Overwriting {
    REFUSED,
    ALLOWED
}
