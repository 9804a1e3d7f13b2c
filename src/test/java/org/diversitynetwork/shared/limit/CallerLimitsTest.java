package org.diversitynetwork.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.diversitynetwork.shared.limit.Asking.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerLimitsTest {
    private static final int MANY = 1_000;

    private final SetClock clock = new SetClock();
    private final Node node = new Node(clock);

    @ParameterizedTest(name = "{0} by {1}, credential {2}: {3} of {4}")
    @CsvSource({
        "READ, , false, read, 600",
        "READ, , true, read, 600",
        "READ, user:a, true, read, 300",
        "WRITE, token:a, true, write, 60",
        "WRITE, , true, write, 60",
        "WRITE, , false, anonymous-write, 20",
        "SIGN_IN, , false, sign-in, 10",
        "SIGN_IN, user:a, true, sign-in, 10"
    })
    void letsThroughExactlyTheLimit(Act act, String caller, boolean credential, String limit, int perMinute) {
        var asking = new Asking(act, "addr:192.0.2.1", caller, null, credential);
        assertThat(node.limits().of(asking).policy()).isEqualTo("\"%s\";q=%d;w=60".formatted(limit, perMinute));
        assertThat(node.passing(MANY, asking)).isEqualTo(perMinute);
        clock.pass(Duration.ofMinutes(1));
        assertThat(node.passing(MANY, asking)).isEqualTo(perMinute);
    }

    @Test
    void givesBackEvenlyAndNotAllAtOnce() {
        var writing = writing("user:a");
        node.passing(MANY, writing);
        clock.pass(Duration.ofSeconds(10));
        assertThat(node.passing(MANY, writing)).isEqualTo(10);
    }

    @Test
    void countsCallersOfOneAddressApart() {
        node.passing(MANY, writing("user:a"));
        assertThat(node.passing(MANY, writing("user:b"))).isEqualTo(60);
        assertThat(node.passing(MANY, writing("token:a"))).isEqualTo(60);
    }

    @Test
    void countsSigningInOnTheAddressWhoeverAsks() {
        node.passing(MANY, new Asking(Act.SIGN_IN, "addr:192.0.2.1", "user:a", null, true));
        assertThat(node.passing(MANY, new Asking(Act.SIGN_IN, "addr:192.0.2.1", null, null, false)))
                .isZero();
        assertThat(node.passing(MANY, new Asking(Act.SIGN_IN, "addr:192.0.2.2", null, null, false)))
                .isEqualTo(10);
    }

    @Test
    void givesATokenItsOwnLimitForReadingAndWritingTogether() {
        var reading = new Asking(Act.READ, "addr:192.0.2.1", "token:a", 100, true);
        assertThat(node.passing(70, reading)).isEqualTo(70);
        assertThat(node.passing(MANY, new Asking(Act.WRITE, "addr:192.0.2.1", "token:a", 100, true)))
                .isEqualTo(30);
        assertThat(node.limits().of(reading).policy()).isEqualTo("\"own\";q=100;w=60");
    }

    @Test
    void followsATokensLimitWhenItIsChanged() {
        node.passing(MANY, new Asking(Act.READ, "addr:192.0.2.1", "token:a", 100, true));
        assertThat(node.passing(MANY, new Asking(Act.READ, "addr:192.0.2.1", "token:a", 200, true)))
                .isEqualTo(200);
    }

    @Test
    void tellsWhatIsLeftAndWhenToComeBack() {
        var writing = writing("user:a");
        assertThat(node.ask(writing).leftover()).isEqualTo("\"write\";r=59;t=1");
        node.passing(29, writing);
        assertThat(node.ask(writing).leftover()).isEqualTo("\"write\";r=29;t=31");
        node.passing(MANY, writing);
        var refused = node.ask(writing);
        assertThat(refused.leftover()).isEqualTo("\"write\";r=0;t=60");
        assertThat(refused.retryAfter()).isEqualTo("1");
        clock.pass(Duration.ofMillis(1_000));
        assertThat(node.ask(writing).passes()).isTrue();
    }

    @Test
    void tellsTheWaitOfASlowLimitInFullSeconds() {
        var signingIn = new Asking(Act.SIGN_IN, "addr:192.0.2.1", null, null, false);
        node.passing(MANY, signingIn);
        clock.pass(Duration.ofMillis(1_500));
        assertThat(node.ask(signingIn).retryAfter()).isEqualTo("5");
        clock.pass(Duration.ofMillis(4_499));
        assertThat(node.ask(signingIn).passes()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(node.ask(signingIn).passes()).isTrue();
    }

    @Test
    void looksAtFailuresWithoutCountingThem() {
        var failures = node.limits().failures("addr:192.0.2.1");
        for (var i = 0; i < 5; i++) {
            assertThat(failures.look().passes()).isTrue();
            assertThat(failures.look().left()).isEqualTo(5 - i);
            failures.spend();
        }
        assertThat(failures.look().passes()).isFalse();
        assertThat(failures.look().leftover()).isEqualTo("\"failed-credential\";r=0;t=60");
        assertThat(failures.look().retryAfter()).isEqualTo("12");
    }

    private static Asking writing(String caller) {
        return new Asking(Act.WRITE, "addr:192.0.2.1", caller, null, true);
    }
}
