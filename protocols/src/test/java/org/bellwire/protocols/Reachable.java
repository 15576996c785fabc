package org.bellwire.protocols;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts the objects that some objects lead to. Looks into Bellwire's own classes and arrays; of the library's containers it takes what
 * they contain, and everything else counts as one object.
 */
public final class Reachable {

    private static final String OURS = "org.bellwire.";

    private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private Reachable() {}

    public static long from(Object... roots) {
        Reachable reachable = new Reachable();
        for (Object root : roots) {
            reachable.reach(root);
        }
        while (!reachable.open.isEmpty()) {
            reachable.expand(reachable.open.remove());
        }
        return reachable.found.size();
    }

    private void reach(Object thing) {
        if (thing != null && !(thing instanceof Class) && !(thing instanceof Enum) && found.add(thing)) {
            open.add(thing);
        }
    }

    private void expand(Object thing) {
        Class<?> type = thing.getClass();
        if (thing instanceof Collection<?> collection) {
            collection.forEach(this::reach);
        } else if (thing instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                reach(key);
                reach(value);
            });
        } else if (type.isArray() && !type.getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(thing); i++) {
                reach(Array.get(thing, i));
            }
        } else if (type.getName().startsWith(OURS)) {
            expandFields(thing, type);
        }
    }

    private void expandFields(Object thing, Class<?> type) {
        for (Class<?> part = type; part.getName().startsWith(OURS); part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    reach(valueOf(field, thing));
                }
            }
        }
    }

    private static Object valueOf(Field field, Object thing) {
        try {
            field.setAccessible(true);
            return field.get(thing);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
