package org.bellwire.benchmarks.network;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * What an event costs in two or more builds of Bellwire, a stretch of each in turn in one process, where a class loader keeps each build
 * to itself. What other processes do to a machine lasts longer than a turn and meets all builds alike, so that the ratios within the turns
 * tell within a minute whether a change made a network faster, even where single costs double and halve.
 */
final class BuildsInTurn {
    /** Turns that are not counted: Java compiles what it meets. */
    private static final int WARM_UP = 20;

    private final String[] jars;
    private final double[][] costs;

    private BuildsInTurn(String[] jars, int turns) {
        this.jars = jars;
        this.costs = new double[jars.length][turns];
    }

    /**
     * Arguments: a formalism, how many turns, the name of a network, and the jars of benchmarks of all builds, with their libraries beside
     * them; the measure of all first.
     */
    public static void main(String[] arguments) throws ReflectiveOperationException, MalformedURLException {
        String[] jars = Arrays.copyOfRange(arguments, 3, arguments.length);
        DoubleSupplier[] stretches = new DoubleSupplier[jars.length];
        for (int i = 0; i < jars.length; i++) {
            stretches[i] = stretch(Path.of(jars[i]), arguments[0], arguments[2]);
        }
        BuildsInTurn builds = new BuildsInTurn(jars, Integer.parseInt(arguments[1]));
        builds.measure(stretches);
        builds.print();
    }

    private static DoubleSupplier stretch(Path jar, String formalism, String network)
            throws ReflectiveOperationException, MalformedURLException {
        URL[] classes = {jar.toAbsolutePath().toUri().toURL()};
        ClassLoader build = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader());
        // Models are looked for by the thread's class loader.
        Thread.currentThread().setContextClassLoader(build);
        DoubleSupplier stretch = (DoubleSupplier) build.loadClass(Stretch.class.getName())
                .getConstructor(String.class, String.class)
                .newInstance(formalism, network);
        return () -> {
            Thread.currentThread().setContextClassLoader(build);
            return stretch.getAsDouble();
        };
    }

    private void measure(DoubleSupplier[] stretches) {
        for (int turn = -WARM_UP; turn < costs[0].length; turn++) {
            for (int i = 0; i < stretches.length; i++) {
                double cost = stretches[i].getAsDouble();
                if (turn >= 0) {
                    costs[i][turn] = cost;
                }
            }
        }
    }

    private void print() {
        for (int i = 0; i < jars.length; i++) {
            double[] sorted = costs[i].clone();
            Arrays.sort(sorted);
            double[] ratios = ratiosToFirst(i);
            System.out.printf(
                    Locale.ROOT,
                    "least %6.1f ns, median %6.1f ns; of the first: median %.3f, quartiles %.3f and %.3f  %s%n",
                    sorted[0],
                    sorted[sorted.length / 2],
                    ratios[ratios.length / 2],
                    ratios[ratios.length / 4],
                    ratios[3 * ratios.length / 4],
                    jars[i]);
        }
    }

    private double[] ratiosToFirst(int build) {
        double[] ratios = new double[costs[build].length];
        for (int turn = 0; turn < ratios.length; turn++) {
            ratios[turn] = costs[build][turn] / costs[0][turn];
        }
        Arrays.sort(ratios);
        return ratios;
    }
}
