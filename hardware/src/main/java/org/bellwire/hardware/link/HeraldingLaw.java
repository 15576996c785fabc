package org.bellwire.hardware.link;

/** A heralding model in closed form: how likely a herald is, and what it leaves. Attempts are independent of each other. */
@FunctionalInterface
public interface HeraldingLaw {
    Heralded at(LinkOptics optics);
}
