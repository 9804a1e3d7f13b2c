package org.diversitynetwork.network;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** A network that is archived keeps what it has, and takes nothing new. */
@QuarkusTest
class ArchivedNetworkApiTest {
    @Test
    void takesNoNewPlansPilotActionsOrObservations() {
        var led = Networks.active();
        var network = led.network();
        var indicator = Thing.indicator().stored();
        var period = Thing.period(network).stored();
        network.move("closed").statusCode(200);
        network.move("archived").statusCode(200);
        var row = Thing.observation(network, indicator, led.leadCity(), period.code());
        for (var made : List.of(
                Thing.plan(led),
                Thing.pilotAction(network, led.leadCity()),
                row,
                Thing.observations(List.of(row.body())),
                Thing.target(indicator, network, led.leadCity()),
                Thing.period(network).with("code", "2026"))) {
            made.posted().statusCode(409).body("code", equalTo("archived"));
        }
    }
}
