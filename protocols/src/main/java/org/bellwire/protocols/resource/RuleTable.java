package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.List;

/** The rules of a node, by the slots they cover, each list in the order in which they are tried. */
final class RuleTable {

    private final List<List<Rule>> bySlot = new ArrayList<>();

    RuleTable(int slots) {
        for (int slot = 0; slot < slots; slot++) {
            bySlot.add(new ArrayList<>());
        }
    }

    List<Rule> covering(int slot) {
        return bySlot.get(slot);
    }

    /** Puts the rule before those of equal priority. */
    void add(Rule rule) {
        for (int i = 0; i < rule.slots().size(); i++) {
            List<Rule> rules = bySlot.get(rule.slots().at(i));
            int position = 0;
            while (position < rules.size() && rules.get(position).priority() < rule.priority()) {
                position++;
            }
            rules.add(position, rule);
        }
    }

    void remove(Rule rule) {
        for (int i = 0; i < rule.slots().size(); i++) {
            bySlot.get(rule.slots().at(i)).remove(rule);
        }
    }
}
