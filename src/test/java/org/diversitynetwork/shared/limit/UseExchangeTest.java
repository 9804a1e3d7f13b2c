package org.diversitynetwork.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.diversitynetwork.shared.limit.Asking.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several nodes and one store: in all no more than the limit, and a tenth of it for each further node. */
class UseExchangeTest {
    private static final int LIMIT = 1_000;
    private static final int TENTH = LIMIT / 10;
    private static final SetLimits LIMITS = new SetLimits(LIMIT, LIMIT, LIMIT, LIMIT, LIMIT, LIMIT);
    private static final Asking READING = new Asking(Act.READ, "addr:192.0.2.1", "token:a", null, true);

    private final SetClock clock = new SetClock();
    private final SharedUse store = new SharedUse(clock);

    /** Each node lets through at most a tenth between two exchanges, in whatever order the caller turns to them. */
    @ParameterizedTest(name = "{0} nodes")
    @ValueSource(ints = {1, 2, 3, 5})
    void letThroughTheLimitAndATenthForEachFurtherNode(int count) throws Exception {
        for (var seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var nodes = nodes(count);
            var shared = new SharedUse(clock);
            var passed = 0;
            for (var i = 0; i < 200; i++) {
                var node = nodes.get(random.nextInt(count));
                passed += node.passing(random.nextInt(TENTH + 1), READING);
                node.exchange(shared);
            }
            assertThat(passed).as("seed %d", seed).isBetween(LIMIT, LIMIT + (count - 1) * TENTH);
        }
    }

    /** What one node let through too much is paid back, so that the error does not grow with time. */
    @ParameterizedTest(name = "{0} nodes")
    @ValueSource(ints = {1, 2, 3})
    void doNotAddUpTheirErrorsOverTime(int count) throws Exception {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var nodes = nodes(count);
            var shared = new SharedUse(clock);
            var passed = 0;
            var minutes = 10;
            for (var tick = 0; tick < minutes * 60 * 4; tick++) {
                clock.pass(Duration.ofMillis(250));
                var node = nodes.get(random.nextInt(count));
                passed += node.passing(random.nextInt(TENTH + 1), READING);
                node.exchange(shared);
            }
            assertThat(passed)
                    .as("seed %d", seed)
                    .isBetween(LIMIT * minutes, LIMIT * (minutes + 1) + (count - 1) * TENTH + 1);
        }
    }

    @Test
    void learnsWhatACallerUsedBeforeThisNodeStarted() throws Exception {
        var old = new Node(clock, LIMITS);
        old.passing(LIMIT, READING);
        old.exchange(store);
        var fresh = new Node(clock, LIMITS);
        assertThat(fresh.passing(TENTH, READING)).isEqualTo(TENTH);
        fresh.exchange(store);
        assertThat(fresh.passing(LIMIT, READING)).isZero();
        var refused = fresh.ask(READING);
        assertThat(refused.leftover()).startsWith("\"read\";r=0;");
        clock.pass(Duration.ofSeconds(Long.parseLong(refused.retryAfter())));
        assertThat(fresh.ask(READING).passes()).isTrue();
    }

    @Test
    void sendsNothingWhenNothingWasUsedAndLittleWhenLittleWas() throws Exception {
        var node = new Node(clock, LIMITS);
        node.exchange(store);
        node.passing(LIMIT / 100 - 1, READING);
        node.exchange(store);
        assertThat(store.statements()).isZero();
        node.passing(1, READING);
        node.exchange(store);
        node.exchange(store);
        assertThat(store.statements()).isEqualTo(1);
    }

    @Test
    void sendsAllCallersInOneStatementTheLargestFirst() throws Exception {
        var node = new Node(clock, LIMITS);
        var callers = UseExchange.MOST_AT_ONCE + 10;
        for (var i = 0; i < callers; i++) {
            node.passing(i < 10 ? LIMIT / 100 : LIMIT / 50, reading("token:" + i));
        }
        var told = new java.util.ArrayList<Use>();
        UseStore listening = uses -> {
            told.addAll(uses);
            return store.add(uses);
        };
        node.exchange(listening);
        assertThat(told)
                .hasSize(UseExchange.MOST_AT_ONCE)
                .allSatisfy(use -> assertThat(use.count()).isEqualTo(LIMIT / 50));
        assertThat(store.statements()).isEqualTo(1);
        node.exchange(listening);
        assertThat(told).hasSize(callers);
    }

    @Test
    void countsAloneWhileTheStoreIsAwayAndHoldsNothingAgainstTheCallerLater() throws Exception {
        var node = new Node(clock, LIMITS);
        UseStore away = uses -> {
            throw new IllegalStateException("away");
        };
        assertThat(node.passing(2 * LIMIT, READING)).isEqualTo(LIMIT);
        org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class, () -> node.exchange(away));
        clock.pass(Duration.ofMinutes(1));
        assertThat(node.passing(LIMIT / 2, READING)).isEqualTo(LIMIT / 2);
        node.exchange(store);
        assertThat(node.passing(LIMIT, READING)).isEqualTo(LIMIT / 2);
    }

    private List<Node> nodes(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Node(clock, LIMITS)).toList();
    }

    private static Asking reading(String caller) {
        return new Asking(Act.READ, "addr:192.0.2.1", caller, null, true);
    }
}
