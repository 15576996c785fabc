package org.bellwire.scenarios.sampling.device.aparapi;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.util.function.Supplier;

/**
 * The error stream of the process, which native code writes to behind Java's back: Aparapi's native part and drivers print warnings and build logs there
 * that say nothing to a user, and no setting stops them. While a driver is loaded or a program built, the stream leads nowhere.
 */
final class NativeErrors {
    private static final int ERRORS = 2;
    private static final int WRITE_ONLY = 1;

    private NativeErrors() {}

    /** Functions of the C library, by their names there. */
    interface CLibrary extends Library {
        int dup(int descriptor);

        int dup2(int from, int to);

        int open(String path, int flags);

        int close(int descriptor);
    }

    static <T> T silenced(Supplier<T> task) {
        if (Platform.isWindows()) {
            return task.get();
        }
        CLibrary c = Native.load("c", CLibrary.class);
        int kept = c.dup(ERRORS);
        int nowhere = c.open("/dev/null", WRITE_ONLY);
        c.dup2(nowhere, ERRORS);
        c.close(nowhere);
        try {
            return task.get();
        } finally {
            c.dup2(kept, ERRORS);
            c.close(kept);
        }
    }
}
