package org.bellwire.topologies.format;

import static org.bellwire.topologies.format.TopologyText.problemsOf;
import static org.bellwire.topologies.format.TopologyText.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.topologies.json.Problem;
import org.bellwire.topologies.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyErrorsTest {

    private static final String LINK = """
            {
              'nodes': [
                {'name': 'a', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 5, 'template': 't'},
                {'name': 'b', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 5},
                {'name': 'm', 'type': 'BSMNode', 'seed': 0, 'template': 's'}
              ],
              'templates': {
                't': {'MemoryArray': {'efficiency': 0.5}, 'routing': 'routing_static'},
                's': {'encoding_type': 'single_atom', 'SingleAtomBSM': {'detectors': [{'efficiency': 0.5}, {}]}}
              },
              'qchannels': [
                {'source': 'a', 'destination': 'm', 'distance': 500, 'attenuation': 0.0002},
                {'source': 'b', 'destination': 'm', 'distance': 500, 'attenuation': 0.0002}
              ],
              'cconnections': [
                {'node1': 'a', 'node2': 'b'}, {'node1': 'm', 'node2': 'a'}, {'node1': 'm', 'node2': 'b', 'delay': 5}
              ],
              'formalism': 'ket_vector'
            }
            """;

    @Test
    void theFileTheseTestsSpoilIsGood() {
        assertEquals("", problemsOf(LINK).toString());
    }

    /** What is replaced, by what, and the one error that comes of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'memo_size': 5, | 'memo_size': -5, | net.json:3:68: nodes[0].memo_size: -5 is out of range",
                "'memo_size': 5, | 'memo_size': 1e30, | nodes[0].memo_size: 1e30 is not a whole number",
                "'memo_size': 5, | 'memo_size': 1000001, | accepted: a whole number from 0 to 1000000",
                "'memo_size': 5, | 'memo_size': 'many', | nodes[0].memo_size: \"many\" is not a whole number",
                "'name': 'a', | | net.json:3:5: nodes[0]: \"name\" is missing",
                "'name': 'a', | 'name': '', | nodes[0].name: \"\" is empty",
                "'source': 'b' | 'source': '' | qchannels[1].source: \"\" is empty",
                "'type': 'BSMNode' | 'type': 'BSMnode' | did you mean \"BSMNode\"?",
                "'type': 'BSMNode' | 'type': 7 | nodes[2].type: 7 is not text",
                "'seed': 0, 'template' | 'seed': 'x', 'template' | nodes[2].seed: \"x\" is not a whole number",
                "'routing_static' | 'routing_statik' | templates.t.routing: \"routing_statik\" is not known here",
                "'single_atom' | 'single_atoms' | did you mean \"single_atom\"?",
                "'ket_vector' | 'ket' | did you mean \"ket_vector\"?",
                "'ket_vector' | 'KET' | formalism: \"KET\" is not known here",
                "'efficiency': 0.5}, 'r | 'efficency': 0.5}, 'r | templates.t.MemoryArray.efficency: unknown key",
                "'efficiency': 0.5}, 'r | 'efficency': 0.5}, 'r | did you mean \"efficiency\"?",
                "'efficiency': 0.5}, 'r | 'num_memories': 5}, 'r | templates.t.MemoryArray.num_memories: unknown key",
                "'efficiency': 0.5}, 'r | 'efficiency': 1.5}, 'r | 1.5 is out of range",
                "'efficiency': 0.5}, 'r | 'efficiency': NaN}, 'r | NaN is out of range",
                "'efficiency': 0.5}, 'r | 'frequency': -1}, 'r | templates.t.MemoryArray.frequency: -1 is out of range",
                "'efficiency': 0.5}, 'r | 'frequency': 1e-9}, 'r | 1e-9 is out of range",
                "'efficiency': 0.5}, 'r | 'coherence_time': '2 km'}, 'r | has the unknown unit \"km\"",
                "'efficiency': 0.5}, 'r | 'coherence_time': NaN}, 'r | accepted: any number but NaN, in s",
                "'efficiency': 0.5}, 'r | 'cutoff_ratio': 0}, 'r | accepted: above 0",
                "'efficiency': 0.5}, 'r | 'cutoff_flag': 1}, 'r | 1 is not true or false",
                "'efficiency': 0.5}, 'r | 'decoherence_errors': [1, 1, 1]}, 'r | the three numbers sum to 3.0",
                "'efficiency': 0.5}, 'r | 'decoherence_errors': [1, 0]}, 'r | a list of 2 is no division of errors",
                "{'efficiency': 0.5}, 'r | [], 'r | templates.t.MemoryArray: a list of 0 is not an object",
                ", {}] | ] | SingleAtomBSM.detectors: a list of 1 describes no pair",
                ", {}] | , 5] | SingleAtomBSM.detectors[1]: 5 is not an object",
                "'efficiency': 0.5}, {} | 'count_rate': 0}, {} | detectors[0].count_rate: 0 is out of range",
                "'efficiency': 0.5}, {} | 'time_resolution': 0}, {} | accepted: from 1 to 1.0E12, in ps",
                "'efficiency': 0.5}, {} | 'dark_count': 1e30}, {} | detectors[0].dark_count: 1e30 is out of range",
                "'distance': 500, | 'distance': -500, | qchannels[0].distance: -500 is out of range",
                "'distance': 500, | 'distance': NaN, | qchannels[0].distance: NaN is out of range",
                "'distance': 500, | 'distance': 1e300, | accepted: from 0 to 1.0E11, in m",
                "'distance': 500, | 'distance': true, | true is not a quantity",
                "'distance': 500, | | net.json:12:5: qchannels[0]: \"distance\" is missing",
                "'delay': 5 | 'delay': 1e300 | cconnections[2].delay: 1e300 is out of range",
                "'destination': 'm' | 'destination': 'b' | a quantum channel from a to b is not possible",
                "'source': 'b' | 'source': 'a', 'name': 'q' | station \"m\" has quantum channels from a, a",
                "'node1': 'm', 'node2': 'a' | 'node1': 'a', 'node2': 'b' | the name \"cc-a-b\" is already used at net.json:16:5",
                "'node1': 'm', 'node2': 'a' | 'node1': 'a', 'node2': 'a' | cconnections[1]: both ends are a",
                "'name': 'b' | 'name': 'a' | the name \"a\" is already used at net.json:3:14",
                "'formalism' | 'stop_time': -1, 'formalism' | stop_time: -1 is out of range",
                "'formalism' | 'stop_time': NaN, 'formalism' | stop_time: NaN is out of range",
                "'formalism' | 'nodes': [], 'formalism' | nodes: this key is already there, at net.json:2:",
                "'qchannels' | 'qchannel' | there is neither \"qchannels\" nor an entry in \"qconnections\"",
            })
    void everyFaultIsReportedWithPlaceValueAndCure(String good, String bad, String expected) {
        int at = LINK.indexOf(good);
        assertTrue(at >= 0, good);
        String spoiled = LINK.substring(0, at) + (bad == null ? "" : bad) + LINK.substring(at + good.length());
        Problems problems = problemsOf(spoiled);
        assertTrue(problems.hasErrors(), "no error");
        String message = String.join(
                "\n", problems.errors().stream().map(Problem::toString).toList());
        assertTrue(message.contains(expected), message);
        assertTrue(
                problems.errors().stream().allMatch(p -> p.origin().toString().startsWith("net.json:")), message);
    }

    /** What the reference takes in silence is a warning, and the network is there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'seed': 0, 'memo_size' | 'memo_size' | nodes[0]: \"seed\" is missing",
                "'memo_size': 5, | | \"memo_size\" is missing: the router has no memories",
                "'template': 't' | 'template': 'tt' | nodes[0].template: there is no template \"tt\"",
                "'template': 't' | 'templat': 't' | did you mean \"template\"?",
                "'template': 't' | 'template': 't', 'group': 0 | \"group\" is from versions with parallel runs",
                "'efficiency': 0.5}, 'r | 'raw_fidelity': 0.9}, 'r | an older spelling, read as \"fidelity\"",
                "'efficiency': 0.5}, 'r | 'coherence_time': 1.3e12}, 'r | was it meant in picoseconds?",
                "'efficiency': 0.5}, {} | 'resolution': 100}, {} | an older spelling, read as \"time_resolution\"",
                "'efficiency': 0.5}, 'r | 'efficiency': 0.5}, 'rooting': 1, 'r | templates.t.rooting: unknown key, ignored",
                "'formalism' | 'is_parallel': false, 'formalism' | \"is_parallel\" is from versions with parallel runs",
                "'formalism' | 'cchannels_table': {}, 'formalism' | accepted: cconnections, each with a one-way delay",
                "'formalism' | 'truncation': 2, 'formalism' | truncation belongs to fock_density",
                "'formalism' | 'formalisms': 2, 'formalism' | formalisms: unknown key, ignored",
                "'delay': 5 | 'delay': -5 | -5 is negative: the delay follows from the distance",
                "'qchannels': [ | 'qchannels': [{'source': 'c', 'destination': 'm', 'distance': 1, 'attenuation': 0}, | no node \"c\"",
                "{'node1': 'm', 'node2': 'a'}, | | no classical channel from m to a; its heralds can not be sent",
                "{'node1': 'a', 'node2': 'b'}, | | no classical channel from a to b; their link can not be used",
                "'formalism' | 'cchannels': [{'source': 'a', 'destination': 'b', 'name': 'x'}], 'formalism' | replaces the classical channel",
            })
    void whatTheReferenceSkipsIsAWarning(String good, String bad, String expected) {
        int at = LINK.indexOf(good);
        String spoiled = LINK.substring(0, at) + (bad == null ? "" : bad) + LINK.substring(at + good.length());
        Problems problems = problemsOf(spoiled);
        assertFalse(problems.hasErrors(), problems.toString());
        assertTrue(problems.toString().contains(expected), problems.toString());
    }

    @Test
    void allFaultsOfAFileAreReportedTogetherWithoutFollowUps() {
        String spoiled = LINK.replace("'memo_size': 5,", "'memo_size': -5,")
                .replace("'type': 'BSMNode'", "'type': 'BSNode'")
                .replace("'efficiency': 0.5}, {}", "'efficiency': 2}, {}")
                .replace("'delay': 5", "'delay': 'x'")
                .replace("'distance': 500", "'distance': -1");
        List<String> paths =
                problemsOf(spoiled).all().stream().map(Problem::path).toList();
        assertEquals(
                List.of(
                        "nodes[0].memo_size",
                        "nodes[2].type",
                        "qchannels[0].distance",
                        "qchannels[1].distance",
                        "cconnections[2].delay"),
                paths);
    }

    @Test
    void aStationWithoutItsTwoRoutersIsReportedWithTheRest() {
        String spoiled = LINK.replace("'memo_size': 5,", "'memo_size': -5,")
                .replace("{'name': 'm'", "{'name': 'alone', 'type': 'BSMNode', 'seed': 0}, {'name': 'm'");
        Problems problems = problemsOf(spoiled);
        assertEquals(2, problems.errors().size());
        assertTrue(problems.toString().contains("station \"alone\" has quantum channels from no router"));
    }

    @Test
    void aChannelLeftOutForItsUnknownSourceLeavesItsStationIncomplete() {
        Problems problems = problemsOf(LINK.replace("'source': 'b'", "'source': 'bb'"));
        assertEquals(1, problems.errors().size(), problems.toString());
        assertTrue(problems.toString().contains("station \"m\" has quantum channels from a\n"), problems.toString());
    }

    @Test
    void aQuantumConnectionNeedsItsTypeItsRoutersAndAClassicalPath() {
        String chain = "{'nodes': [{'name': 'a', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 5},"
                + "{'name': 'node_b', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 5}], 'qconnections': ["
                + "{'node1': 'a', 'node2': 'node_b', 'distance': 5, 'attenuation': 0, 'type': 'meet_in_the_middle'},"
                + "{'node1': 'a', 'node2': 'nodeb', 'distance': 5, 'attenuation': 0, 'type': 'source_in_the_middle'}]}";
        String message = problemsOf(chain).toString();
        assertTrue(message.contains("qconnections[0]: there is no classical channel between a and node_b"), message);
        assertTrue(message.contains("qconnections[1].type: \"source_in_the_middle\" is not known here"), message);
        assertTrue(message.contains("qconnections[1].node2: \"nodeb\" is no router of this network"), message);
        assertTrue(message.contains("did you mean \"node_b\"?"), message);
    }

    @Test
    void routersWithoutChannelsAlongAPathAreWarnedOfOnce() {
        String line = resource("chapter5-star.json")
                .replaceAll("\\{ \"node1\": \"end\\d\"[^}]*\\},?", "")
                .replaceAll(",(\\s*])", "$1");
        Problems problems = problemsOf(line);
        assertEquals(1, problems.all().size(), problems.toString());
        assertTrue(
                problems.toString().contains("6 pairs of connected routers have no classical channels between them"),
                problems.toString());
        assertTrue(problems.toString().contains("end1 - end2, end1 - end3, end1 - end4, ..."), problems.toString());
    }

    @Test
    void memoriesAreLimitedTogetherToo() {
        String spoiled = LINK.replace("'memo_size': 5", "'memo_size': 1e6");
        assertFalse(problemsOf(spoiled).hasErrors());
        String three = spoiled.replace(
                "{'name': 'm'", "{'name': 'c', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 1}, {'name': 'm'");
        assertTrue(problemsOf(three).toString().contains("the routers have 2000001 memories together"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "1", "null", "{}", "{'nodes': 5}", "{'nodes': [5], 'templates': 7, 'cchannels': 'x'}"})
    void whatIsNoTopologyAtAllIsRefusedCalmly(String text) {
        assertTrue(problemsOf(text).hasErrors());
    }
}
