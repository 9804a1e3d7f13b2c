package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.audit.Trail.fromTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More people read the record of changes than may see a confidential value: it is in there as a keyed hash alone. */
@QuarkusTest
class AuditedValuesTest {
    private static final int VALUE = 73519;

    private Led led;
    private Stored period;

    @BeforeEach
    void begin() {
        led = Networks.active();
        period = Thing.period(led.network()).stored();
    }

    private Thing observation(String confStatus) {
        return Thing.observation(led.network(), Thing.indicator().stored(), led.leadCity(), period.code())
                .with("value", VALUE)
                .with("confStatus", confStatus);
    }

    private static Object told(Stored observation, String field) {
        return Trail.changes(Trail.one("thingId", observation.id())).get(field).getLast();
    }

    @Test
    void keepsAFreeValue() {
        assertThat(told(observation("f").stored(), "value")).isEqualTo(VALUE);
    }

    @Test
    void keepsOfOthersOnlyHashesThatDifferForTheSameValue() {
        var note = Api.code("note");
        var one = observation("c").with("note", Map.of("en", note)).stored();
        var other = observation("n").stored();
        assertThat(told(one, "value")).asString().matches("hmac:[0-9a-f]{32}").isNotEqualTo(told(other, "value"));
        assertThat(told(one, "source")).asString().startsWith("hmac:");
        assertThat(Database.rows(
                        "select changes from audit_entry where thing_id = cast(?1 as uuid) and (strpos(changes::text, ?2) > 0 or strpos(changes::text, ?3) > 0)",
                        one.id(),
                        String.valueOf(VALUE),
                        note))
                .isEmpty();
        assertThat(Trail.changes(Trail.one("thingId", one.id())).get("confStatus"))
                .isEqualTo(fromTo(null, "c"));
    }

    @Test
    void tellsThatAConfidentialValueWasCorrected() {
        var indicator = Thing.indicator().stored();
        var wrong = Thing.observation(led.network(), indicator, led.leadCity(), period.code())
                .with("confStatus", "c")
                .stored();
        var right = Thing.observation(led.network(), indicator, led.leadCity(), period.code())
                .with("confStatus", "c")
                .with("supersedes", wrong.id())
                .with("value", VALUE)
                .stored();
        assertThat(told(right, "value")).asString().startsWith("hmac:");
        assertThat(Trail.changes(Trail.last("thingId", wrong.id()))).isEqualTo(Map.of("current", fromTo(true, false)));
    }
}
