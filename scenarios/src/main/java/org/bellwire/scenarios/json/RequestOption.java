package org.bellwire.scenarios.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.bellwire.scenarios.json.write.JsonText;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/** A request from the command line, {@code --request "A B START END MEMORIES FIDELITY"}, as the application it stands for. */
final class RequestOption {
    private static final List<String> KEYS = List.of("initiator", "responder", "start", "end", "memories", "fidelity");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int NAMES = 2;

    private RequestOption() {}

    static Optional<LocatedJson> read(String text, Problems problems) {
        Origin origin = Origin.named("--request \"" + text + "\"");
        List<String> words = words(text);
        if (words.size() != KEYS.size()) {
            problems.error(
                    origin,
                    words.size() + " words",
                    "six: A B START END MEMORIES FIDELITY, as in \"alice bob 1s 11s 10 0.8\"");
            return Optional.empty();
        }
        StringJoiner members = new StringJoiner(",", "{\"type\":\"request\",", "}");
        for (int i = 0; i < KEYS.size(); i++) {
            members.add(JsonText.quoted(KEYS.get(i)) + ":"
                    + (i < NAMES ? JsonText.quoted(words.get(i)) : value(words.get(i))));
        }
        return Optional.of(LocatedJson.ofOption(members.toString(), origin));
    }

    // "1 s" is one word.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
            boolean isUnit = words.size() > NAMES && word.chars().allMatch(Character::isLetter);
            if (isUnit) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static String value(String word) {
        LocatedJson json = LocatedJson.ofOption(word, Origin.named(word));
        return json.kind() == LocatedJson.Kind.NUMBER ? word : JsonText.quoted(word);
    }
}
