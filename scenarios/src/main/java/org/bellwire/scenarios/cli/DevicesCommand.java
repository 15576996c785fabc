package org.bellwire.scenarios.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.sampling.Device;
import picocli.CommandLine.Command;

/** {@code bellwire devices}: lists what batched sampling can compute with. */
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = "Lists the compute devices that 'bellwire sample' can use, and why others are not there.")
final class DevicesCommand implements Callable<Integer> {
    private final Console console;

    DevicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Device device : Catalog.load(Device.class).models()) {
            Optional<String> absence = device.absence();
            console.out()
                    .println(String.format(
                            java.util.Locale.ROOT,
                            "%-14s  %-9s  %s",
                            device.name(),
                            absence.isEmpty() ? "ready" : "not here",
                            absence.orElseGet(device::hardware)));
        }
        return 0;
    }
}
