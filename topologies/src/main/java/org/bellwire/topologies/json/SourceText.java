package org.bellwire.topologies.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole text of a document, held once; its values are read from it again whenever they are asked for. */
sealed interface SourceText {

    /**
     * The text of a UTF-8 file.
     *
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    static SourceText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return isAscii(bytes)
                ? new Ascii(bytes)
                : of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
    }

    static SourceText of(String text) {
        // a byte-order mark is not JSON, but some editors write one
        return new Characters(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text from a character on, counted from zero. */
    Reader from(int start);

    /** A byte a character: the bytes of the file as they are. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Ascii(byte[] bytes) implements SourceText {
        @Override
        public Reader from(int start) {
            return new InputStreamReader(
                    new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.US_ASCII);
        }
    }

    /** Any other text. */
    record Characters(String text) implements SourceText {
        @Override
        public Reader from(int start) {
            StringReader reader = new StringReader(text);
            try {
                reader.skip(start);
            } catch (IOException e) {
                throw new AssertionError("a text is open", e);
            }
            return reader;
        }
    }
}
