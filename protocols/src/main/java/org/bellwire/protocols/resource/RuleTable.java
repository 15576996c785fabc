package org.bellwire.protocols.resource;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;

/** The rules of a node, by the slots they cover and by what these hold, each list in the order in which they are tried. */
final class RuleTable {
    private static final Rule[] NO_RULES = {};

    // Replaced, never changed: an array is one step from the rules, a rule may change the table while a list of it is
    // tried, and slots with the same rules share one.
    private final Rule[][] forEmpty;
    private final Rule[][] forPaired;

    RuleTable(int slots) {
        forEmpty = new Rule[slots][];
        forPaired = new Rule[slots][];
        Arrays.fill(forEmpty, NO_RULES);
        Arrays.fill(forPaired, NO_RULES);
    }

    /** Those to be tried on a memory as it is now. Not to be changed. */
    Rule[] covering(MemoryRecord memory) {
        return (memory.state() == MemoryState.RAW ? forEmpty : forPaired)[memory.slot()];
    }

    /** Puts the rule before those of equal priority. */
    void add(Rule rule) {
        change(rule, rules -> with(rule, rules));
    }

    void remove(Rule rule) {
        change(rule, rules -> without(rule, rules));
    }

    private void change(Rule rule, UnaryOperator<Rule[]> change) {
        if (rule.content() != Rule.Content.PAIR) {
            change(forEmpty, rule.slots(), change);
        }
        if (rule.content() != Rule.Content.NOTHING) {
            change(forPaired, rule.slots(), change);
        }
    }

    private static void change(Rule[][] bySlot, SlotSet slots, UnaryOperator<Rule[]> change) {
        Rule[] before = NO_RULES;
        Rule[] after = change.apply(before);
        for (int i = 0; i < slots.size(); i++) {
            int slot = slots.at(i);
            if (bySlot[slot] != before) {
                before = bySlot[slot];
                after = change.apply(before);
            }
            bySlot[slot] = after;
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

    private static Rule[] without(Rule rule, Rule[] rules) {
        return Arrays.stream(rules).filter(other -> other != rule).toArray(Rule[]::new);
    }
}
