package org.diversitynetwork;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks the coordinator's guide, call by call, from a city with nothing to a plan in delivery and a running pilot. */
@QuarkusTest
class PlanningWalkTest {
    private static final Path GUIDE = Path.of("docs/planning.md");
    private static final Pattern STEP =
            Pattern.compile("```sh\n(?<code>.*?)```|<!-- The consultation ends\\. -->", Pattern.DOTALL);
    private static final String WAIT_FOR_THE_END = "touch asked\nuntil [ -e ended ]; do sleep 0.1; done\n";

    @TempDir
    Path folder;

    @Test
    void leadsFromAnEmptyCityToAPlanInDelivery() throws Exception {
        var led = Networks.active();
        var city = Thing.city().stored();
        var partner = Thing.partner().with("cityId", city.code()).stored();
        Thing.membership(led.network(), partner).stored();
        var network = led.network().code();
        follow(Map.of(
                "API", "http://localhost:" + RestAssured.port,
                "NETWORK", network,
                "ADMIN",
                        People.somebody()
                                .with("network_admin", "network", network)
                                .token(),
                "CITY", city.code(),
                "PARTNER", partner.code(),
                "TOKEN", Tokens.of(partner.code(), "plans:write").secret(),
                "COORDINATOR",
                        People.somebody()
                                .with("city_coordinator", "city", city.code())
                                .token(),
                "LEAD",
                        People.somebody()
                                .with("lead_partner", "network", led.network().code())
                                .token()));

        seen("/action-plans/" + city.code() + "-plan", "status", "in_delivery");
        seen("/action-plans/" + city.code() + "-plan", "publishedVersion", 2);
        seen("/action-plans/" + city.code() + "-plan", "progressPercent", 75);
        seen("/pilot-actions/" + city.code() + "-evenings", "status", "running");
        seen("/baseline-studies?city=" + city.code(), "items[0].status", "published");
        assertThat(Files.readString(folder.resolve("plan.pdf"), ISO_8859_1)).startsWith("%PDF-");
        assertThat(folder.resolve("timetable.svg")).content().contains("Evening courses");
        assertThat(folder.resolve("comparison.svg"))
                .content()
                .startsWith("<svg")
                .contains(">37<");
    }

    /** Runs the guide in one shell; where the guide waits for two weeks, the window is moved into the past instead. */
    private void follow(Map<String, String> environment) throws IOException, InterruptedException {
        var guide = folder.resolve("guide.sh");
        Files.writeString(guide, "set -euo pipefail\n" + script());
        var shell = new ProcessBuilder("bash", guide.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        shell.environment().putAll(environment);
        var running = shell.start();
        while (running.isAlive() && !Files.exists(folder.resolve("asked"))) {
            LockSupport.parkNanos(20_000_000);
        }
        Database.change(
                "update action_plan set consultation_opens_at = now() - interval '16 days', consultation_closes_at = now() - interval '1 day' where code = ?1",
                environment.get("CITY") + "-plan");
        Files.createFile(folder.resolve("ended"));
        assertThat(running.waitFor())
                .as(Files.readString(folder.resolve("printed")))
                .isZero();
    }

    private static String script() throws IOException {
        return STEP.matcher(Files.readString(GUIDE))
                .results()
                .map(step -> step.group("code") == null ? WAIT_FOR_THE_END : step.group("code"))
                .collect(Collectors.joining());
    }

    private static void seen(String path, String field, Object value) {
        Api.anyone().get(Api.ROOT + path).then().statusCode(200).body(field, equalTo(value));
    }
}
