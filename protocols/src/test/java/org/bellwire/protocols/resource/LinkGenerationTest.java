package org.bellwire.protocols.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.memory.OperationTimes;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.entanglement.BarrettKok;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.resource.LinkGeneration.Role;
import org.junit.jupiter.api.Test;

class LinkGenerationTest {

    @Test
    void aMemoryWhoseAttemptIsRefusedIsNotReset() {
        OperationTimes times = OperationTimes.NONE.withReset(Picoseconds.MILLISECOND);
        Line line = Line.Plan.of(2, 1)
                .withMemory(MemoryParameters.STANDARD.withTimes(times))
                .build();
        ResourceManager asker = line.router(0).resources();
        NodeId neighbor = line.router(1).resources().self();
        SlotSet slot = SlotSet.of(0);
        LinkGeneration asks =
                new LinkGeneration(Role.ASKS, new ReservationId(asker.self(), 0), slot, neighbor, new BarrettKok());
        asker.load(new Rule("ask a neighbor that is not ready", Rule.STANDARD_PRIORITY, slot, asks, asks));
        line.runUntil(100 * Picoseconds.MILLISECOND);
        Memory memory = asker.memories().slot(0).memory();
        assertTrue(
                line.timeline().executed() > 100, "messages: " + line.timeline().executed());
        assertEquals(0, memory.ready());
    }
}
