package org.bellwire.scenarios.json.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.topologies.json.LocatedJson;

/**
 * The scenario that is run as one JSON document, whose text names no place on any machine. It can be run again as it stands.
 *
 * @param tree as read, with the topology in it
 * @param applications those of the file and those of the command line
 */
public record EffectiveScenario(LocatedJson tree, List<LocatedJson> applications, Scenario scenario) {
    private static final Set<String> WRITTEN_FIRST =
            Set.of("name", "formalism", "seed", "stop_time", "warm_up", "replications", "applications");

    public EffectiveScenario {
        applications = List.copyOf(applications);
    }

    /** SHA-256 of the text of the document, in hexadecimal. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), sha);
            JsonText.write(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), this::write);
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The document. */
    public String text() {
        return JsonText.of(this::write);
    }

    void write(JsonText json) throws IOException {
        json.key("name").text(scenario.name());
        json.key("formalism").text(scenario.network().formalism());
        json.key("seed").count(scenario.seed());
        if (scenario.stop() != Picoseconds.NEVER) {
            json.key("stop_time").count(scenario.stop());
        }
        if (scenario.warmUp() > 0) {
            json.key("warm_up").count(scenario.warmUp());
        }
        SweepWriter.writeReplications(json, scenario.replications());
        json.key("applications").array(list -> {
            for (LocatedJson application : applications) {
                list.value(application);
            }
        });
        for (Map.Entry<String, LocatedJson> member : tree.members().entrySet()) {
            if (!WRITTEN_FIRST.contains(member.getKey())) {
                json.key(member.getKey()).value(member.getValue());
            }
        }
    }
}
