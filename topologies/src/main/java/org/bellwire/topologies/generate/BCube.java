package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/**
 * BCube(n, k) (Guo et al., SIGCOMM 2009): n<sup>k+1</sup> servers, each with k + 1 digits in base n, and (k + 1)n<sup>k</sup> switches; a switch of
 * level l joins the n servers that differ in digit l alone. Servers come first.
 */
public final class BCube implements Shape {
    @Override
    public String name() {
        return "bcube";
    }

    @Override
    public String description() {
        return "The server network BCube: servers as routers, switches between them.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("ports", "", "", "n, of every switch"),
                new Parameter("level", "", "1", "k; servers have k + 1 ports"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int ports = sizes.count("ports", 2, Sketch.MOST);
        int level = sizes.count("level", 0, 20);
        int servers = Sketch.bounded(Math.pow(ports, level + 1));
        int switches = Sketch.bounded((level + 1) * Math.pow(ports, level));
        Sketch.bounded((double) servers + switches);
        List<Fiber> fibers = new ArrayList<>();
        int perLevel = servers / ports;
        for (int server = 0; server < servers; server++) {
            int stride = 1;
            for (int digit = 0; digit <= level; digit++) {
                int others = server / (stride * ports) * stride + server % stride;
                fibers.add(new Fiber(server, servers + digit * perLevel + others, sizes.fiberMetres()));
                stride *= ports;
            }
        }
        return Sketch.of(servers + switches, fibers);
    }
}
