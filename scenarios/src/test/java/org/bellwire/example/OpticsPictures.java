package org.bellwire.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.optics.AnalyzerParameters;
import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.Interference;
import org.bellwire.hardware.transmission.PairArm;
import org.bellwire.hardware.transmission.PairLight;
import org.bellwire.hardware.transmission.PulseReceiver;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.qkd.rate.BinaryEntropy;
import org.bellwire.protocols.qkd.rate.RepeaterlessBound;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.json.Setting;
import org.bellwire.scenarios.result.KeyResult;
import org.bellwire.scenarios.run.RunProgress;
import org.bellwire.scenarios.run.ScenarioRunner;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.format.TopologyReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws the pictures of docs/optics.md and docs/qkd.md, with the simulator and with closed forms. */
@Tag("validation")
class OpticsPictures {
    private static final Path FOLDER = Path.of("../docs/pictures");
    private static final Path PAIRS = Path.of("examples/bbm92-source.json");
    private static final double DB_PER_METRE = 0.0002;

    @Test
    void theHongOuMandelDip() throws IOException {
        LineChart chart =
                new LineChart("Hong-Ou-Mandel dip, packets of 50 ps", "delay, ps", "coincidences a pair", false);
        double[] delays = DoubleStream.iterate(-300, d -> d <= 300, d -> d + 10).toArray();
        for (double most : new double[] {1, 0.9, 0.7}) {
            chart.line("overlap " + most, delays, delay -> {
                double overlap = most * AnalyzerParameters.overlapOfGaussians(delay, 50);
                Interference meeting = new Interference(1, 1, 1, 0, overlap, 0);
                return FockDensity.photons(1, 1, 1).probabilities(meeting.povm(), 0, 1)[3];
            });
        }
        save(chart, "hong-ou-mandel");
    }

    @Test
    void theLossOfASatellitePass() throws IOException {
        double[] seconds =
                DoubleStream.iterate(-220, s -> s <= 220, s -> s + 10).toArray();
        save(
                new LineChart(
                                "Satellite at 500 km through the zenith",
                                "time from closest approach, s",
                                "loss, dB",
                                false)
                        .line(
                                "850 nm",
                                seconds,
                                s -> -10 * Math.log10(OpticsTables.PASS.transmissivity(Picoseconds.ofSeconds(s)))),
                "satellite-pass");
    }

    /** Of the example with a source half-way, at other distances: simulated with all that distillation costs, and for endless keys. */
    @Test
    void theKeyRateOfPairsOverTheDistance() throws IOException {
        NetworkDescription network = TopologyReader.readFile(Path.of("../topologies/pair-source.json"));
        double frequency = network.pairSources().get(0).source().frequencyHz();
        double[] kilometres = DoubleStream.iterate(2, d -> endless(network, d) > 1e-8, d -> d + 4)
                .toArray();
        LineChart chart = new LineChart("BBM92 with a source half-way", "distance, km", "secret bits a pulse", true)
                .line(
                        "PLOB: no more without a repeater",
                        kilometres,
                        d -> RepeaterlessBound.plob(
                                FiberParameters.of(1000 * d, DB_PER_METRE).transmissivity()))
                .line("closed form, endless keys", kilometres, d -> endless(network, d))
                .dots(
                        "simulated, blocks of 10,000 bits",
                        new double[] {10, 60, 110, 160},
                        d -> simulatedRate(d, endless(network, d) * frequency) / frequency);
        save(chart, "key-rate");
    }

    private static double endless(NetworkDescription network, double kilometres) {
        PulseReceiver receiver = network.keyNodes().get(0).hardware().receiver();
        var source = network.pairSources().get(0).source();
        PairArm arm =
                new PairArm(FiberParameters.of(500 * kilometres, DB_PER_METRE), 1, receiver.at(source.frequencyHz()));
        PairLight light = new PairLight(source, arm, arm);
        return light.gain() / 2 * (1 - 2 * BinaryEntropy.of(light.errorRate()));
    }

    private static double simulatedRate(double kilometres, double expected) {
        // Some 40,000 secret bits, and nothing lost to the time that talk takes.
        double seconds = 4e4 / expected;
        List<Setting> settings = List.of(
                new Setting("topology.qchannels[*].distance", Double.toString(500 * kilometres)),
                new Setting("topology.cconnections[*].distance", "1"),
                new Setting("stop_time", seconds + " s"));
        KeyResult result = ScenarioRunner.of(ScenarioReader.read(PAIRS, Adjustments.NONE.and(settings))
                        .scenario())
                .run(1, RunProgress.NONE)
                .exchanges()
                .get(0);
        return result.keyRate().orElseThrow();
    }

    private static void save(LineChart chart, String name) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".svg"), chart.svg());
    }
}
