package org.bellwire.kernel.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The models of one open set by name, in the order of their names. */
public final class Catalog<M extends Model> {
    private final String kind;
    private final Map<String, M> models = new TreeMap<>();

    private Catalog(Class<M> type, Iterable<M> providers) {
        kind = inWords(type.getSimpleName());
        for (M model : providers) {
            M earlier = models.putIfAbsent(model.name(), model);
            if (earlier != null) {
                throw new IllegalArgumentException("two models of kind " + kind + " are named '" + model.name() + "': "
                        + earlier.getClass().getName() + " and "
                        + model.getClass().getName() + "; rename one");
            }
        }
    }

    /**
     * The models whose providers are on the class path, as the context class loader of this thread sees it.
     *
     * @throws IllegalArgumentException if two have one name
     */
    public static <M extends Model> Catalog<M> load(Class<M> type) {
        return new Catalog<>(type, ServiceLoader.load(type));
    }

    /**
     * The given models.
     *
     * @throws IllegalArgumentException if two have one name
     */
    public static <M extends Model> Catalog<M> of(Class<M> type, List<M> models) {
        return new Catalog<>(type, models);
    }

    /**
     * The model of that name, letter by letter.
     *
     * @throws UnknownModelException if there is none
     */
    public M find(String name) {
        M model = models.get(name);
        if (model == null) {
            throw new UnknownModelException(kind, name, models.keySet());
        }
        return model;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(models.keySet());
    }

    public Collection<M> models() {
        return Collections.unmodifiableCollection(models.values());
    }

    // StationModel becomes "station model".
    private static String inWords(String typeName) {
        return typeName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
