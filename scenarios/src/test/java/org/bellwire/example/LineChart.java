package org.bellwire.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Lines and dots over a number, as an SVG of a few kilobytes with its words as words. */
final class LineChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 80;
    private static final int TOP = 40;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 55;
    private static final String[] INKS = {"#1f4e79", "#c0504d", "#4f8a3d"};

    private final String title;
    private final String across;
    private final String up;
    private final boolean logarithmic;
    private final List<Series> all = new ArrayList<>();

    private record Series(String name, double[] x, double[] y, boolean joined) {}

    private record Scale(double least, double most, double step) {
        static Scale of(DoubleStream values) {
            double[] sorted = values.sorted().toArray();
            double least = sorted[0];
            double most = sorted[sorted.length - 1];
            double tenth = Math.pow(10, Math.floor(Math.log10(most - least)) - 1);
            double step = DoubleStream.of(1, 2, 5, 10, 20)
                    .map(factor -> factor * tenth)
                    .filter(s -> (most - least) / s < 9)
                    .findFirst()
                    .orElseThrow();
            return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
        }

        double share(double value) {
            return (value - least) / (most - least);
        }

        DoubleStream ticks() {
            int count = (int) Math.round((most - least) / step);
            return IntStream.rangeClosed(0, count).mapToDouble(i -> least + i * step);
        }
    }

    LineChart(String title, String across, String up, boolean logarithmic) {
        this.title = title;
        this.across = across;
        this.up = up;
        this.logarithmic = logarithmic;
    }

    LineChart line(String name, double[] x, DoubleUnaryOperator y) {
        all.add(new Series(name, x, DoubleStream.of(x).map(y).map(this::scaled).toArray(), true));
        return this;
    }

    LineChart dots(String name, double[] x, DoubleUnaryOperator y) {
        all.add(new Series(name, x, DoubleStream.of(x).map(y).map(this::scaled).toArray(), false));
        return this;
    }

    private double scaled(double value) {
        return logarithmic ? Math.log10(value) : value;
    }

    String svg() {
        Scale x = Scale.of(all.stream().flatMapToDouble(series -> DoubleStream.of(series.x)));
        Scale y = Scale.of(all.stream().flatMapToDouble(series -> DoubleStream.of(series.y)));
        StringBuilder svg = new StringBuilder(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH, HEIGHT));
        x.ticks().forEach(tick -> {
            line(svg, atX(x, tick), TOP, atX(x, tick), HEIGHT - BOTTOM);
            words(svg, atX(x, tick), HEIGHT - BOTTOM + 16, "middle", number(tick));
        });
        y.ticks().forEach(tick -> {
            line(svg, LEFT, atY(y, tick), WIDTH - RIGHT, atY(y, tick));
            words(svg, LEFT - 6, atY(y, tick) + 4, "end", logarithmic ? "1e" + number(tick) : number(tick));
        });
        words(svg, WIDTH / 2, 22, "middle\" font-weight=\"bold\" font-size=\"14", title);
        words(svg, WIDTH / 2, HEIGHT - 14, "middle", across);
        words(svg, 0, 0, "middle\" transform=\"translate(18 " + HEIGHT / 2 + ") rotate(-90)", up);
        for (int s = 0; s < all.size(); s++) {
            draw(svg, all.get(s), INKS[s % INKS.length], x, y);
            if (all.size() > 1) {
                name(svg, all.get(s).name, INKS[s % INKS.length], TOP + 16 + 18 * s);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void name(StringBuilder svg, String name, String ink, int height) {
        svg.append(String.format(
                "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>%n", WIDTH - RIGHT - 12, height - 4, ink));
        words(svg, WIDTH - RIGHT - 22, height, "end", name);
    }

    private static void draw(StringBuilder svg, Series series, String ink, Scale x, Scale y) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < series.x.length; i++) {
            double px = atX(x, series.x[i]);
            double py = atY(y, series.y[i]);
            points.append(String.format(
                    Locale.ROOT, series.joined ? "%.1f,%.1f " : "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", px, py));
        }
        svg.append(
                series.joined
                        ? "<polyline fill=\"none\" stroke=\"" + ink + "\" stroke-width=\"2\" points=\"" + points
                                + "\"/>\n"
                        : "<g fill=\"" + ink + "\">" + points + "</g>\n");
    }

    private static double atX(Scale x, double value) {
        return LEFT + x.share(value) * (WIDTH - LEFT - RIGHT);
    }

    private static double atY(Scale y, double value) {
        return HEIGHT - BOTTOM - y.share(value) * (HEIGHT - TOP - BOTTOM);
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#e0e0e0\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private static void words(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
    }
}
