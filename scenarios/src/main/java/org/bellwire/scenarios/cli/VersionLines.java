package org.bellwire.scenarios.cli;

import org.bellwire.scenarios.run.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLines implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"bellwire " + Version.current(), "Java " + System.getProperty("java.version")};
    }
}
