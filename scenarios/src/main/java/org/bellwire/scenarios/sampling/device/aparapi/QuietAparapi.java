package org.bellwire.scenarios.sampling.device.aparapi;

import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bellwire.scenarios.sampling.DeviceFailedException;

/**
 * Calls Aparapi without its chatter. It logs, and at its loading sets the levels of everybody's log handlers, which are put back; native errors become
 * ours.
 */
final class QuietAparapi {
    // Kept, as loggers that nobody holds forget their levels.
    private static final Logger APARAPI = Logger.getLogger("com.aparapi");

    private QuietAparapi() {}

    /** As {@link #call}, where a driver is loaded or a program built, which print from native code. */
    static <T> T prepare(Supplier<T> task) {
        return call(() -> NativeErrors.silenced(task));
    }

    static <T> T call(Supplier<T> task) {
        Handler[] handlers = Logger.getLogger("").getHandlers();
        Level[] levels = new Level[handlers.length];
        for (int i = 0; i < handlers.length; i++) {
            levels[i] = handlers[i].getLevel();
        }
        System.setProperty("com.aparapi.logLevel", "OFF");
        APARAPI.setLevel(Level.OFF);
        try {
            return task.get();
        } catch (DeviceFailedException failure) {
            throw failure;
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            throw new DeviceFailedException(String.valueOf(failure.getMessage()), failure);
        } finally {
            for (int i = 0; i < handlers.length; i++) {
                handlers[i].setLevel(levels[i]);
            }
        }
    }
}
