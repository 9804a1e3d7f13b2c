package org.diversitynetwork.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The limits here are high and their use is low, so that what drains meanwhile does not show. */
@QuarkusTest
class UseTableTest {
    private static final byte[] KEY = new byte[32];

    @Inject
    DataSource database;

    private Connection connection;
    private UseTable table;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.getConnection();
        table = new UseTable(connection, KEY);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void addsUpWhatAllNodesTellInTheOrderTheyTellIt() throws Exception {
        var one = caller();
        var other = caller();
        assertThat(table.add(List.of(slow(one, 3), slow(other, 2)))).containsExactly(3L, 2L);
        assertThat(table.add(List.of(slow(other, 1), slow(one, 1)))).containsExactly(3L, 4L);
        assertThat(new UseTable(connection, new byte[] {1}).add(List.of(slow(one, 1))))
                .as("another key names other callers")
                .containsExactly(1L);
    }

    @Test
    void addsUpTwoLimitsOfOneCallerApart() throws Exception {
        var caller = caller();
        assertThat(table.add(List.of(slow(caller, 3), new Use("another", caller, 10, 2))))
                .containsExactly(3L, 2L);
    }

    /** A token's limit was changed between two requests. */
    @Test
    void takesACallerThatComesTwiceInOneExchange() throws Exception {
        var caller = caller();
        assertThat(table.add(List.of(new Use("own", caller, 10, 5), new Use("own", caller, 20, 5))))
                .containsExactly(8L, 15L);
    }

    @Test
    void forgivesADebtOfMoreThanAMinute() throws Exception {
        assertThat(table.add(List.of(slow(caller(), 1_000)))).containsExactly(20L);
    }

    @Test
    void givesBackAsTimePasses() throws Exception {
        var caller = caller();
        table.add(List.of(slow(caller, 10)));
        age("40 seconds");
        assertThat(table.add(List.of(slow(caller, 1))).getFirst()).isBetween(3L, 5L);
    }

    @Test
    void sweepsWhatHasBeenGivenBackAndNothingElse() throws Exception {
        var old = caller();
        table.add(List.of(slow(old, 1)));
        age("1 hour");
        var young = caller();
        table.add(List.of(slow(young, 5)));
        assertThat(table.sweep()).isPositive();
        assertThat(count("where used_until < now()")).isZero();
        assertThat(table.add(List.of(slow(young, 1)))).containsExactly(6L);
    }

    @Test
    void keepsNoAddress() throws Exception {
        table.add(List.of(slow("addr:192.0.2.77", 1)));
        assertThat(count("where rate_use::text like '%192%0%2%77%'")).isZero();
    }

    /** Each names the same callers, in another order. */
    @Test
    void neverLetsNodesWaitForEachOtherInACircle() throws Exception {
        var uses = IntStream.range(0, 200).mapToObj(i -> slow(caller(), 1)).toList();
        var backwards = uses.stream()
                .sorted(Comparator.comparing(uses::indexOf).reversed())
                .toList();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(() -> tellOften(uses));
            var other = nodes.submit(() -> tellOften(backwards));
            one.get();
            other.get();
        }
        assertThat(table.add(uses)).allMatch(used -> used >= 7);
    }

    private Void tellOften(List<Use> uses) throws SQLException {
        try (var own = database.getConnection()) {
            for (var i = 0; i < 50; i++) {
                new UseTable(own, KEY).add(uses);
            }
        }
        return null;
    }

    private void age(String time) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update rate_use set used_until = used_until - cast(? as interval) where used_until > now()")) {
            statement.setString(1, time);
            statement.executeUpdate();
        }
    }

    private long count(String where) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from rate_use " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Use slow(String caller, int count) {
        return new Use("test", caller, 10, count);
    }

    private static String caller() {
        return "user:" + UUID.randomUUID();
    }
}
