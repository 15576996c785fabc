package org.bellwire.topologies.generate;

import org.bellwire.kernel.catalog.Model;
import umontreal.ssj.rng.RandomStream;

/**
 * A family of networks, named in {@code bellwire topology NAME}. An open set: providers are found by ServiceLoader. Its
 * {@link #parameters()} are the sizes that a user gives, in this order; those without a standard value must be given.
 */
public interface Shape extends Model {
    /**
     * Draws a member of the family. Shapes that need no luck take none.
     *
     * @param sizes what the user asks for
     * @param luck  where luck decides
     * @throws BadSizeException if there is no such member
     */
    Sketch sketch(Sizes sizes, RandomStream luck);
}
