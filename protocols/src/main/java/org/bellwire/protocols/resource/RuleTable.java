package org.bellwire.protocols.resource;

import java.util.Arrays;

/** The rules of a node, by the slots they cover, each list in the order in which they are tried. */
final class RuleTable {
    private static final Rule[] NO_RULES = {};

    // Replaced, never changed: an array is one step from the rules, and a rule may change the table while a list of it
    // is tried.
    private final Rule[][] bySlot;

    RuleTable(int slots) {
        bySlot = new Rule[slots][];
        Arrays.fill(bySlot, NO_RULES);
    }

    /** Not to be changed. */
    Rule[] covering(int slot) {
        return bySlot[slot];
    }

    /** Puts the rule before those of equal priority. */
    void add(Rule rule) {
        for (int i = 0; i < rule.slots().size(); i++) {
            int slot = rule.slots().at(i);
            bySlot[slot] = with(rule, bySlot[slot]);
        }
    }

    private static Rule[] with(Rule rule, Rule[] rules) {
        int position = 0;
        while (position < rules.length && rules[position].priority() < rule.priority()) {
            position++;
        }
        Rule[] more = Arrays.copyOf(rules, rules.length + 1);
        System.arraycopy(rules, position, more, position + 1, rules.length - position);
        more[position] = rule;
        return more;
    }

    void remove(Rule rule) {
        for (int i = 0; i < rule.slots().size(); i++) {
            int slot = rule.slots().at(i);
            bySlot[slot] = without(rule, bySlot[slot]);
        }
    }

    private static Rule[] without(Rule rule, Rule[] rules) {
        Rule[] rest = new Rule[rules.length];
        int kept = 0;
        for (Rule other : rules) {
            if (other != rule) {
                rest[kept++] = other;
            }
        }
        return Arrays.copyOf(rest, kept);
    }
}
