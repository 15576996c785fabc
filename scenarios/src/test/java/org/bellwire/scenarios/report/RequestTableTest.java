package org.bellwire.scenarios.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.result.Deliveries;
import org.bellwire.scenarios.result.RequestResult;
import org.bellwire.scenarios.result.RequestStatus;
import org.junit.jupiter.api.Test;

class RequestTableTest {
    @Test
    void aRequestIsARowAndOddNamesAreQuoted() {
        Deliveries deliveries = new Deliveries(
                345,
                OptionalDouble.of(0.91),
                OptionalDouble.of(0.93),
                OptionalLong.of(1_020_000_000_000L),
                OptionalLong.of(5_000_000_000_000L),
                OptionalLong.of(10_000_000_000_000L));
        RequestResult request = new RequestResult(
                0,
                "request",
                "a,b",
                "say \"c\"",
                Picoseconds.SECOND,
                11 * Picoseconds.SECOND,
                10,
                0.8,
                RequestStatus.SERVED,
                List.of("a,b", "r", "say \"c\""),
                OptionalLong.of(Picoseconds.SECOND),
                deliveries,
                10 * Picoseconds.SECOND,
                "");

        String[] lines = RequestTable.text(List.of(request)).split("\n", -1);

        assertEquals(
                "replication,application,initiator,responder,start_seconds,end_seconds,memories,target_fidelity,status,path,"
                        + "wait_seconds,pairs,throughput,fidelity,estimated_fidelity,first_pair_seconds,"
                        + "median_pair_seconds,last_pair_seconds,remark",
                lines[0]);
        assertEquals(
                "0,request,\"a,b\",\"say \"\"c\"\"\",1.0,11.0,10,0.8,served,\"a,b>r>say \"\"c\"\"\",1.0,345,34.5,0.91,0.93,"
                        + "1.02,5.0,10.0,",
                lines[1]);
        assertEquals("", lines[2]);
    }

    @Test
    void whatARejectedRequestDoesNotHaveIsEmpty() {
        RequestResult request = new RequestResult(
                2,
                "request",
                "a",
                "b",
                1,
                2,
                1,
                0,
                RequestStatus.REJECTED,
                List.of(),
                OptionalLong.empty(),
                Deliveries.NONE,
                1,
                "no memories");

        assertEquals(
                "2,request,a,b,1e-12,2e-12,1,0.0,rejected,,,0,,,,,,,no memories",
                RequestTable.text(List.of(request)).lines().toList().get(1));
    }
}
