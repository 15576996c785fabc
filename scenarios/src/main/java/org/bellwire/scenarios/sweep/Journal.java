package org.bellwire.scenarios.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The finished tasks of a sweep on the disk, a line each, behind a first line that names the sweep. A row is forced to the disk before
 * {@link #append} returns; threads that wait for the disk at the same time share one force. A last line that was cut off, as by a loss
 * of power, is dropped when the journal is opened again. After a row that the disk refused, every row is refused for the same reason.
 */
public final class Journal implements Closeable {
    /** The file's name within the folder of a sweep. */
    public static final String FILE = "journal.jsonl";

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private final RowCodec codec;
    private final List<SweepRow> found = new ArrayList<>();
    private final Object forcing = new Object();
    private long written;
    private long forced;
    private IOException firstFailure;

    private Journal(Path file, FileChannel channel, FileLock lock, RowCodec codec) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.codec = codec;
    }

    /**
     * Begins a journal, or goes on with one.
     *
     * @param digest of the sweep, in hexadecimal
     * @throws WrongJournalException if the file belongs to another sweep, or to another process that is still at work
     */
    public static Journal open(Path file, String digest, RowCodec codec) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock =
                    lock(channel).orElseThrow(() -> new WrongJournalException(file + " is in use by another process"));
            Journal journal = new Journal(file, channel, lock, codec);
            journal.recover(header(digest));
            return journal;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** The rows of a journal that nobody writes to. */
    public static List<SweepRow> read(Path file, String digest, RowCodec codec) throws IOException {
        String text = Files.readString(file);
        if (!text.startsWith(header(digest) + "\n")) {
            throw new WrongJournalException(file + " belongs to another sweep");
        }
        return wholeLines(text).stream()
                .skip(1)
                .map(codec::row)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException inThisProcess) {
            return Optional.empty();
        }
    }

    private static String header(String digest) {
        return "bellwire sweep " + digest;
    }

    private static List<String> wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void recover(String header) throws IOException {
        List<String> lines = wholeLines(Files.readString(file));
        if (lines.isEmpty()) {
            rewind(0);
            appendLine(header);
            return;
        }
        if (!lines.get(0).equals(header)) {
            throw new WrongJournalException(file + " belongs to another sweep");
        }
        long good = bytes(header);
        for (String line : lines.subList(1, lines.size())) {
            Optional<SweepRow> row = codec.row(line);
            if (row.isEmpty()) {
                break;
            }
            found.add(row.get());
            good += bytes(line);
        }
        rewind(good);
    }

    private static long bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length + 1L;
    }

    private void rewind(long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
    }

    /** The rows that were there when it was opened. */
    public List<SweepRow> found() {
        return List.copyOf(found);
    }

    /** Puts a row on the disk. When this returns, it is there. */
    public void append(SweepRow row) {
        try {
            appendLine(codec.text(row));
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "cannot write " + file + ": " + failure.getMessage() + "; --resume goes on from here", failure);
        }
    }

    private void appendLine(String line) throws IOException {
        long mine = write(line);
        synchronized (forcing) {
            if (forced < mine) {
                long upTo = written();
                channel.force(false);
                forced = upTo;
            }
        }
    }

    private synchronized long write(String line) throws IOException {
        if (firstFailure != null) {
            throw firstFailure;
        }
        long start = channel.position();
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException failure) {
            firstFailure = failure;
            channel.truncate(start);
            throw failure;
        }
        return ++written;
    }

    private synchronized long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
