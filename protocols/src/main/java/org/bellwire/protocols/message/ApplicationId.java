package org.bellwire.protocols.message;

/**
 * Names one application in the whole network; its programs on several nodes write to each other under it.
 *
 * @param kind what files call this kind of application
 * @param number position among all applications, from 0
 */
public record ApplicationId(String kind, int number) {

    @Override
    public String toString() {
        return kind + "[" + number + "]";
    }
}
