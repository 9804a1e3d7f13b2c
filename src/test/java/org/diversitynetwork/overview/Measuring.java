package org.diversitynetwork.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;

/** A network that measures: its cities, two half-years, and rows of what was reported, as the tables have them. */
final class Measuring {
    final Stored network;
    final List<Stored> cities = new ArrayList<>();
    final UUID first;
    final UUID second;

    private Measuring(Networks.Led led) {
        network = led.network();
        cities.add(led.leadCity());
        first = period("2024-h1", "HALF_YEAR", "2024-01-01", "2024-06-30");
        second = period("2024-h2", "HALF_YEAR", "2024-07-01", "2024-12-31");
    }

    /** With so many cities, in order of their names. */
    static Measuring with(int cities) {
        var measuring = new Measuring(Networks.active());
        while (measuring.cities.size() < cities) {
            measuring.join();
        }
        return measuring;
    }

    static Measuring inPreparation() {
        return new Measuring(Networks.ready());
    }

    Stored join() {
        var city = Thing.city().stored();
        Thing.focus(city, "women").stored();
        Networks.memberOf(network, Thing.partner().with("cityId", city.code()).stored());
        cities.add(city);
        return city;
    }

    Stored city(int turn) {
        return cities.get(turn);
    }

    UUID period(String code, String type, String start, String end) {
        var id = UUID.randomUUID();
        Database.change(
                "insert into reporting_period (id, network_id, code, type, start_date, end_date, status, version, created_at, updated_at)"
                        + " values (?1, cast(?2 as uuid), ?3, ?4, cast(?5 as date), cast(?6 as date), 'OPEN', 0, now(), now())",
                id,
                network.id(),
                code,
                type,
                start,
                end);
        return id;
    }

    /** An indicator of the network, its values with one digit after the point. */
    Measure measure(String aggregation) {
        return measure(aggregation, "ASCENDING", "CURRENT");
    }

    Measure measure(String aggregation, String direction, String status) {
        var id = UUID.randomUUID();
        var code = Api.code("indicator");
        Database.change(
                "insert into indicator (id, code, name, kind, unit, decimals, direction, aggregation, baseline_required,"
                        + " disaggregations, network_id, status, sources, version, created_at, updated_at)"
                        + " values (?1, ?2, jsonb_build_object('en', 'Women & girls ' || ?2, 'pl', 'Kobiety ' || ?2), 'OUTPUT',"
                        + " 'people', 1, ?3, ?4, false, '[]', cast(?5 as uuid), ?6, '[]', 0, now(), now())",
                id,
                code,
                direction,
                aggregation,
                network.id(),
                status);
        return new Measure(id, code);
    }

    /** An indicator, and ways to report values of it. */
    final class Measure {
        final UUID id;
        final String code;

        private Measure(UUID id, String code) {
            this.id = id;
            this.code = code;
        }

        Row row(UUID period, Stored city, String value) {
            return new Row(this, period, city, value);
        }

        Measure reported(UUID period, Stored city, String value) {
            row(period, city, value).stored();
            return this;
        }

        /** For the whole network where no city is named, by the end where no period is. */
        Measure aims(UUID period, Stored city, String value, String min, String max) {
            Database.change(
                    "insert into indicator_target (id, indicator_id, network_id, scope_type, scope_id, city_id, period_id, value,"
                            + " min_value, max_value, sources, version, created_at, updated_at) values (gen_random_uuid(), ?1,"
                            + " cast(?2 as uuid), ?3, cast(?4 as uuid), cast(?5 as uuid), cast(?6 as uuid), cast(?7 as numeric),"
                            + " cast(?8 as numeric), cast(?9 as numeric), '[]', 0, now(), now())",
                    id,
                    network.id(),
                    city == null ? "NETWORK" : "CITY",
                    city == null ? network.id() : city.id(),
                    city == null ? null : city.id(),
                    period == null ? null : period.toString(),
                    value,
                    min,
                    max);
            return this;
        }
    }

    /** A value as it is reported: free, exact, current and of everybody unless told. */
    final class Row {
        private final Measure measure;
        private final UUID period;
        private final Stored city;
        private final String value;
        private String weight;
        private String qualifier = "EXACT";
        private String kind = "ACTUAL";
        private String confidentiality = "F";
        private String gender;
        private boolean current = true;
        private boolean synthetic;

        private Row(Measure measure, UUID period, Stored city, String value) {
            this.measure = measure;
            this.period = period;
            this.city = city;
            this.value = value;
        }

        Row weighing(String weight) {
            this.weight = weight;
            return this;
        }

        Row qualified(String qualifier) {
            this.qualifier = qualifier;
            return this;
        }

        Row ofKind(String kind) {
            this.kind = kind;
            return this;
        }

        Row confidential() {
            confidentiality = "C";
            return this;
        }

        Row ofWomenOnly() {
            gender = "FEMALE";
            return this;
        }

        Row madeUp() {
            synthetic = true;
            return this;
        }

        Row superseded() {
            current = false;
            return this;
        }

        void stored() {
            Database.change(
                    "insert into observation (id, network_id, indicator_id, scope_type, scope_id, city_id, period_id, gender, value,"
                            + " weight, qualifier, kind, obs_status, conf_status, source, is_synthetic, is_current, version, created_at,"
                            + " updated_at) values (gen_random_uuid(), cast(?1 as uuid), ?2, 'CITY', cast(?3 as uuid),"
                            + " cast(?3 as uuid), ?4, ?5, cast(?6 as numeric), cast(?7 as numeric), ?8, ?9, 'A', ?10,"
                            + " jsonb_build_object('sourceLabel', 'Test', 'confidence', case when ?12 then 'SYNTHETIC' else 'OFFICIAL' end), ?12, ?11, 0, now(), now())",
                    network.id(),
                    measure.id,
                    city.id(),
                    period,
                    gender,
                    value,
                    weight,
                    qualifier,
                    kind,
                    confidentiality,
                    current,
                    synthetic);
        }
    }

    String path(String overview) {
        return network.path() + "/" + overview;
    }
}
