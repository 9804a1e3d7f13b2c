package org.diversitynetwork.pilotaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Plans;
import org.junit.jupiter.api.Test;

/** The tree of descent of pilot actions, and what came of them in plans. */
@QuarkusTest
class PilotLineageApiTest {
    @Test
    void tellsTheActionsOfAdoptedPlansThatItWasScaledTo() {
        var made = Pilots.evaluated();
        made.decided("scale").statusCode(200);
        var planned = Plans.ready(made.led());
        planned.action().change(Map.of("originPilot", made.pilot().code())).statusCode(200);
        made.moved("scaled");
        lineage(made).body("nodes[0].status", equalTo("scaled")).body("nodes[0].scaledActions", empty());
        planned.adopted();
        lineage(made)
                .body("nodes.id", contains(made.pilot().id()))
                .body("nodes[0].scaledActions.plan", contains(planned.plan().code()))
                .body("nodes[0].scaledActions.code", contains("A1.1"))
                .body("nodes[0].scaledActions.title.en", contains("An action"));
    }

    private static ValidatableResponse lineage(Pilots.Made made) {
        return lineage(made.pilot().id());
    }

    @Test
    void tellsTheWholeTreeOfDescentFromWhereverItIsAsked() {
        var root = Pilots.evaluated();
        root.decided("adapt").statusCode(200);
        var again = root.transferredTo(root.led().leadCity());
        again.pilot()
                .change(Map.of("startDate", "2025-09-01", "budget", Map.of("amount", "1.00", "currency", "EUR")))
                .statusCode(200);
        again.moved("approved");
        var hidden = root.transferredTo(Pilots.cityIn(root.led()));
        for (var path : List.of(root.path(), again.path())) {
            Api.anyone()
                    .get(path + "/lineage")
                    .then()
                    .statusCode(200)
                    .body("rootId", equalTo(root.pilot().id()))
                    .body("nodes.id", contains(root.pilot().id(), again.pilot().id()))
                    .body(
                            "nodes.originId",
                            contains(nullValue(), equalTo(root.pilot().id())))
                    .body("nodes[0].outcome", equalTo("adapt"))
                    .body("truncated", equalTo(false));
        }
        Api.admin()
                .get(root.path() + "/lineage")
                .then()
                .body("nodes.id", hasItem(hidden.pilot().id()));
        Api.anyone()
                .get(again.path())
                .then()
                .body("origin.code", equalTo(root.pilot().code()));
        Api.anyone()
                .queryParam("origin", root.pilot().code())
                .get(Api.ROOT + "/pilot-actions")
                .then()
                .body("items.id", contains(again.pilot().id()))
                .body("items.id", not(hasItem(hidden.pilot().id())));
    }

    @Test
    void saysSoWhereTheTreeOfDescentIsDeeperThanIsTold() {
        var chain = new ArrayList<String>();
        chain.add(Pilots.running().pilot().id());
        for (var generation = 1; generation <= 20; generation++) {
            chain.add(descended(chain.getLast()));
        }
        lineage(chain.get(19)).body("nodes", hasSize(21)).body("truncated", equalTo(false));
        chain.add(descended(chain.getLast()));
        lineage(chain.getFirst()).body("nodes", hasSize(21)).body("truncated", equalTo(true));
        lineage(chain.get(20))
                .body("nodes", hasSize(21))
                .body("nodes[0].id", equalTo(chain.getFirst()))
                .body("truncated", equalTo(true));
        lineage(chain.getLast())
                .body("rootId", equalTo(chain.get(1)))
                .body("nodes", hasSize(21))
                .body("nodes[20].id", equalTo(chain.getLast()))
                .body("truncated", equalTo(true));
    }

    private static ValidatableResponse lineage(String pilot) {
        return Api.anyone()
                .get(Api.ROOT + "/pilot-actions/" + pilot + "/lineage")
                .then()
                .statusCode(200);
    }

    private static String descended(String from) {
        var id = UUID.randomUUID().toString();
        Database.change(
                "insert into pilot_action (id, code, network_id, city_id, language, title, target_group_ids, partner_ids,"
                        + " success_criteria, participants_reached, origin_pilot_id, status, sources, version, created_at, updated_at)"
                        + " select cast(?1 as uuid), ?2, network_id, city_id, language, title, target_group_ids, '{}', '[]', '[]', id,"
                        + " 'RUNNING', '[]', 0, now(), now() from pilot_action where id = cast(?3 as uuid)",
                id,
                Api.code("pilot"),
                from);
        return id;
    }

    @Test
    void costsAFewStatementsToTellTheTree() {
        var root = Pilots.evaluated();
        root.decided("adapt").statusCode(200);
        for (var i = 0; i < 3; i++) {
            root.transferredTo(root.led().leadCity());
        }
        Assertions.assertThat(Database.statements(() -> Api.admin().get(root.path() + "/lineage")))
                .isLessThanOrEqualTo(6);
    }
}
