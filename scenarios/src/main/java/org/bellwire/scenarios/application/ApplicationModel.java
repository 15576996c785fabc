package org.bellwire.scenarios.application;

import java.util.Optional;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.scenarios.scenario.Workload;

/**
 * A kind of application, found by the word that an entry of {@code applications} has under {@code type}. An open set: a jar with an
 * implementation adds a kind. It reads its entry and checks it against the network; what it returns starts programs on nodes.
 */
public interface ApplicationModel extends Model {

    /**
     * What an entry asks for; empty after an error was reported to {@link ApplicationEntry#problems}. Members that nobody asked for
     * are refused afterwards.
     */
    Optional<Workload> read(ApplicationEntry entry);
}
