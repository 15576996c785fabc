package org.bellwire.topologies.json;

import java.io.IOException;
import java.io.Reader;

/** The text of a list from one of its elements on, with a bracket before it, so that it is JSON again. */
final class OpenedList extends Reader {

    private final Reader rest;
    private boolean begun;

    OpenedList(Reader rest) {
        this.rest = rest;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (begun) {
            return rest.read(target, offset, length);
        }
        begun = true;
        target[offset] = '[';
        return 1;
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
