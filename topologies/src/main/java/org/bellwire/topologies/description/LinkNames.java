package org.bellwire.topologies.description;

/** How the reference names what it makes of a link; its two loaders differ. */
public enum LinkNames {
    /** Of links between routers: {@code BSM.a.b}, {@code QC-a-BSM.a.b}, {@code CC-a-BSM.a.b}. */
    OF_ROUTERS("", "-"),
    /** Of links with a node that computes: {@code BSM.a.b.auto}, {@code QC.a.BSM.a.b.auto}, {@code CC.a.BSM.a.b.auto}. */
    OF_PROCESSORS(".auto", ".");

    private final String ending;
    private final String joint;

    LinkNames(String ending, String joint) {
        this.ending = ending;
        this.joint = joint;
    }

    /**
     * Of a station half-way.
     *
     * @param number among those of links from a to b, from 1; further ones end with it
     */
    public String station(String a, String b, int number) {
        String first = "BSM." + a + "." + b + ending;
        return number == 1 ? first : first + "." + number;
    }

    /** Of the quantum channel from an end to the station. */
    public String fiber(String end, String station) {
        return "QC" + joint + end + joint + station;
    }

    /** Of a classical channel between an end and the station. */
    public String wire(String from, String to) {
        return "CC" + joint + from + joint + to;
    }

    /** Delay of these channels, ps, from half the mean latency between the ends: rounded down for routers, else rounded. */
    long delay(double half) {
        return (long) (this == OF_ROUTERS ? Math.floor(half) : Math.rint(half));
    }
}
