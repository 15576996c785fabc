package org.bellwire.scenarios.json.sweep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ScenarioFile;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.run.Version;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.Problem;

/** The scenarios of all points of a plan. They are made anew when asked for, since many big ones would not fit in memory. */
public final class PointDocuments {
    private final Path scenario;
    private final IntFunction<Adjustments> adjustments;
    private final Map<Integer, BadInputException> refused = new TreeMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final String digest;

    /**
     * Reads every scenario once.
     *
     * @param scenario file of the base scenario
     * @param adjustments what a point changes in it
     */
    PointDocuments(SweepPlan plan, Path scenario, IntFunction<Adjustments> adjustments) {
        this.scenario = scenario;
        this.adjustments = adjustments;
        MessageDigest sha = sha256();
        sha.update(bytes(Version.current() + PlanText.of(plan)));
        for (int point = 0; point < plan.points().size(); point++) {
            sha.update(bytes(checked(point)));
        }
        digest = HexFormat.of().formatHex(sha.digest());
    }

    private String checked(int point) {
        try {
            ScenarioFile read = read(point);
            read.warnings().warnings().stream().map(Problem::toString).forEach(warnings::add);
            return read.effective().digest();
        } catch (BadInputException bad) {
            refused.put(point, bad);
            return "";
        }
    }

    private ScenarioFile read(int point) {
        return ScenarioReader.read(scenario, adjustments.apply(point));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The complete scenario of a point as JSON.
     *
     * @throws BadInputException if it can not be read
     */
    public String document(int point) {
        return read(point).effective().text();
    }

    /** What is wrong with the scenarios of those points that can not be run. */
    public Map<Integer, BadInputException> refused() {
        return refused;
    }

    /** Of the version, the plan and all documents, SHA-256 in hexadecimal: two sweeps with one digest compute the same. */
    public String digest() {
        return digest;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
