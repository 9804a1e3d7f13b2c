package org.diversitynetwork.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.junit.jupiter.api.Test;

/** An overview is for reading at a glance: it has at most sixty cities and sixty indicators. */
@QuarkusTest
class OverviewSizeApiTest {
    private static final String[] OVERVIEWS = {"scorecard", "comparison"};

    @Test
    void refusesMoreCitiesThanCanBeReadUnlessSomeAreNamed() {
        var network = Measuring.with(1);
        var measure = network.measure("SUM").reported(network.first, network.city(0), "5");
        join(network, 59);
        Api.admin()
                .get(network.path("comparison"))
                .then()
                .statusCode(200)
                .body("indicators.indicator.code", contains(measure.code));
        network.join();
        for (var overview : OVERVIEWS) {
            refused(asked(network, overview), "cities");
            Api.admin()
                    .queryParam("cities", network.city(0).code())
                    .get(network.path(overview))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void refusesMoreIndicatorsThanCanBeReadUnlessSomeAreNamed() {
        var network = Measuring.with(1);
        for (var i = 0; i < 60; i++) {
            network.measure("SUM");
        }
        asked(network, "scorecard").statusCode(200).body("indicators", hasSize(60));
        var last = network.measure("SUM");
        for (var overview : OVERVIEWS) {
            refused(asked(network, overview), "indicators");
            Api.admin()
                    .queryParam("indicators", last.code)
                    .get(network.path(overview))
                    .then()
                    .statusCode(200)
                    .body("indicators.indicator.code", contains(last.code));
        }
    }

    private static ValidatableResponse asked(Measuring network, String overview) {
        return Api.admin().get(network.path(overview)).then();
    }

    private static void refused(ValidatableResponse answer, String parameter) {
        answer.statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains("out-of-range"))
                .body("errors[0].params.max", equalTo(60));
    }

    /** So many more cities, each with a member of the network. */
    private static void join(Measuring network, int cities) {
        var first = network.city(0).code();
        Database.change(
                "insert into city (id, code, name, country_code, admin_level, time_zone, status, sources, version, created_at, updated_at)"
                        + " select gen_random_uuid(), code || '-' || n, name, country_code, admin_level, time_zone, status, sources, 0,"
                        + " now(), now() from city, generate_series(1, ?2) n where code = ?1",
                first,
                cities);
        Database.change(
                "insert into partner (id, code, name, country_code, type, legal_status, city_id, contact_points, status, sources,"
                        + " version, created_at, updated_at) select id, code, code, country_code, 'NGO', 'PRIVATE', id, '[]', status,"
                        + " sources, 0, now(), now() from city where code like ?1 || '-%'",
                first);
        Database.change(
                "insert into network_membership (id, network_id, partner_id, role, status, joined_on, sources, version, created_at,"
                        + " updated_at) select id, cast(?2 as uuid), id, 'PARTNER', 'ACTIVE', '2024-01-01', '[]', 0, now(), now()"
                        + " from partner where code like ?1 || '-%'",
                first, network.network.id());
    }
}
