package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a body may be, whatever it is sent to. */
@QuarkusTest
class BodiesTest {
    private static final String GROUPS = Api.ROOT + "/target-groups";

    @TestHTTPResource
    URI base;

    @Test
    void refusesATextThatPostgresqlCannotHoldAndStoresNothing() {
        for (var text : new String[] {"a\\u0000b", "\\ud800", "\\udc00\\ud800", "x\\ud83d"}) {
            var code = Api.code("group");
            problem(
                            Api.admin()
                                    .contentType("application/json")
                                    .body(
                                            "{\"code\":\"%s\",\"label\":{\"en\":\"%s\"},\"scope\":\"network\",\"dimension\":\"age\"}"
                                                    .formatted(code, text))
                                    .post(GROUPS),
                            400,
                            "validation-failed")
                    .body("errors[0].pointer", equalTo("#/label/en"))
                    .body("errors[0].code", equalTo("unsound-text"));
            Api.anyone().get(GROUPS + "/" + code).then().statusCode(404);
        }
    }

    @Test
    void keepsEveryLetterThatThereIs() {
        Thing.targetGroup()
                .with("label", Map.of("en", "Ελληνικά 𝄞 🏳️‍🌈 ł"))
                .posted()
                .statusCode(201)
                .body("label.en", equalTo("Ελληνικά 𝄞 🏳️‍🌈 ł"));
    }

    @Test
    void refusesTheSameKeyTwice() {
        problem(
                        Api.admin()
                                .contentType("application/json")
                                .body("{\"code\":\"aa\",\"code\":\"bb\"}")
                                .post(GROUPS),
                        400,
                        "json-malformed")
                .body("errors[0].code", equalTo("duplicate-key"));
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        problem(Api.admin().contentType("application/json").body("{} x").post(GROUPS), 400, "json-malformed");
    }

    @Test
    void refusesADepthOfSixtyFiveAndReadsSixtyFour() {
        problem(
                Api.admin()
                        .contentType("application/json")
                        .body("{\"sources\":" + "[".repeat(64) + "]".repeat(64) + "}")
                        .post(GROUPS),
                400,
                "json-too-deep");
        Api.admin()
                .contentType("application/json")
                .body("{\"sources\":" + "[".repeat(63) + "]".repeat(63) + "}")
                .post(GROUPS)
                .then()
                .statusCode(400)
                .body("code", not(equalTo("json-too-deep")));
    }

    @Test
    void refusesAListThatIsTooLongBeforeItReadsWhatIsInIt() {
        var empty = "[" + "{},".repeat(349_000) + "{}]";
        for (var list : Map.of("/observations/batch", "items", "/action-plans/import", "actions")
                .entrySet()) {
            problem(
                            Api.undocumented()
                                    .header("Authorization", "Bearer " + Api.token())
                                    .contentType("application/json")
                                    .body("{\"%s\":%s}".formatted(list.getValue(), empty))
                                    .post(Api.ROOT + list.getKey()),
                            400,
                            "validation-failed")
                    .body("errors.code", contains("size"))
                    .body("errors.pointer", contains("#/" + list.getValue()));
        }
    }

    @Test
    void refusesAListThatIsTooLongInAPartOfAPartAndInAPatch() {
        var sources = Collections.nCopies(51, Map.of("label", "A report", "confidence", "official"));
        var covers = Map.of("label", "A report", "confidence", "official", "covers", Collections.nCopies(31, ""));
        for (var body : Map.of("#/sources", sources, "#/sources/0/covers", List.of(covers))
                .entrySet()) {
            Thing.city()
                    .with("sources", body.getValue())
                    .posted()
                    .statusCode(400)
                    .body("errors.pointer", contains(body.getKey()));
            Thing.city()
                    .stored()
                    .change(Map.of("sources", body.getValue()))
                    .statusCode(400)
                    .body("errors.code", contains("size"))
                    .body("errors.pointer", contains(body.getKey()));
        }
    }

    @Test
    void tellsAThousandFaultsAtMost() {
        problem(
                        Api.undocumented()
                                .header("Authorization", "Bearer " + Api.token())
                                .contentType("application/json")
                                .body("{\"items\":[" + "{},".repeat(999) + "{}]}")
                                .post(Api.ROOT + "/observations/batch"),
                        400,
                        "validation-failed")
                .body("errors", hasSize(1000));
    }

    @Test
    void keepsEveryDigitOfANumber() {
        var number = new BigDecimal("12345678901234.123456");
        var led = Networks.active();
        var indicator = Thing.indicator().with("decimals", 6).stored();
        var criterion =
                Map.of("key", "finished", "indicator", indicator.code(), "operator", "equal", "threshold", number);
        var pilot = Pilots.proposal(led, indicator)
                .with("successCriteria", List.of(criterion))
                .stored();
        assertThat(pilot.seenByAdmin().extract().asString()).contains("\"threshold\":12345678901234.123456");
        pilot.change(Map.of("capacity", 12)).statusCode(200);
        assertThat(pilot.seenByAdmin().extract().asString()).contains("\"threshold\":12345678901234.123456");
        pilot.move("approved").statusCode(200);
        pilot.move("running").statusCode(200);
        var made = new Pilots.Made(led, indicator, pilot);
        assertThat(made.measured(number)
                        .statusCode(201)
                        .body("met", equalTo(true))
                        .extract()
                        .asString())
                .contains("\"value\":12345678901234.123456");
        assertThat(Api.admin().get(pilot.path() + "/measurements").asString())
                .contains("\"value\":12345678901234.123456");
        assertThat(Thing.action(Plans.ready(led).plan(), "A9", "S1.1")
                        .with(
                                "outputs",
                                List.of(Map.of(
                                        "key",
                                        "O1",
                                        "title",
                                        Map.of("en", "An output"),
                                        "indicator",
                                        indicator.code(),
                                        "targetValue",
                                        number)))
                        .posted()
                        .statusCode(201)
                        .extract()
                        .asString())
                .contains("\"targetValue\":12345678901234.123456");
    }

    @Test
    void writesOutWhatWasSentWithAnExponent() {
        var answer = Thing.indicator()
                .with("thresholds", Map.of("good", new BigDecimal("9e-1"), "fair", new BigDecimal("0.50")))
                .posted()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(answer).contains("\"good\":0.9,");
        var made = Pilots.running();
        assertThat(made.measured(new BigDecimal("2e1"))
                        .statusCode(201)
                        .extract()
                        .asString())
                .contains("\"value\":20");
    }

    /** Such a number is short, and takes all the memory there is once it is written out or rounded. */
    @Test
    void refusesANumberThatIsOnlyShortAsLongAsNobodyWritesItOut() {
        var led = Networks.active();
        var indicator = Thing.indicator().stored();
        var running = Pilots.running();
        for (var number : List.of("1e100000000", "1e2147483648", "1e-100000000")) {
            var huge = new BigDecimal(number);
            var criterion =
                    Map.of("key", "k", "indicator", indicator.code(), "operator", "at_least", "threshold", huge);
            var bodies = List.of(
                    Thing.pilotAction(led.network(), led.leadCity()).with("successCriteria", List.of(criterion)),
                    Thing.indicator().with("thresholds", Map.of("good", huge, "fair", huge)),
                    Thing.observation(led.network(), indicator, led.leadCity(), "2025")
                            .with("value", huge));
            running.measured(huge).statusCode(400).body("errors[0].code", equalTo("wrong-value"));
            Pilots.proposed()
                    .pilot()
                    .change(Map.of("successCriteria", List.of(criterion)))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("#/successCriteria/0/threshold"));
            bodies.forEach(body -> body.posted().statusCode(400).body("errors[0].code", equalTo("wrong-value")));
            indicator
                    .change(Map.of("thresholds", Map.of("good", huge, "fair", 0.5)))
                    .statusCode(400);
        }
        Thing.indicator()
                .with("thresholds", Map.of("good", 0.9, "fair", new BigDecimal("1e-7")))
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("out-of-range"));
    }

    @Test
    void refusesANumberThatNoNumberCanHold() {
        for (var number : List.of("1e99999999999", "-1e-99999999999")) {
            Api.admin()
                    .contentType("application/json")
                    .body("{\"thresholds\":{\"good\":%s,\"fair\":0.5}}".formatted(number))
                    .post(Api.ROOT + "/indicators")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void doesNotUnpackACompressedBody() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1 << 20]);
        }
        Api.admin()
                .contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post(GROUPS)
                .then()
                .statusCode(415)
                .body("code", equalTo("media-type-unsupported"));
    }

    @Test
    void refusesABodyThatGrowsTooLargeWithoutSayingSo() throws Exception {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(("POST " + GROUPS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Api.token()
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (var i = 0; i < 17; i++) {
                out.write(chunk);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }
}
