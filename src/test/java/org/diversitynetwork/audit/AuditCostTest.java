package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.junit.jupiter.api.Test;

/** To know what to tell costs no query: the one statement that tells it is all that the audit trail adds. */
@QuarkusTest
class AuditCostTest {
    private static final List<EventType<?>> WRITES =
            List.of(EventType.POST_INSERT, EventType.POST_UPDATE, EventType.POST_DELETE);

    @Inject
    EntityManagerFactory factory;

    @Inject
    WrittenThings trail;

    @Test
    void asksNothingAboutWhatIsCreated() {
        assertThat(statements(() -> Thing.partner().stored()))
                .isEqualTo(without(() -> Thing.partner().stored()));
    }

    @Test
    void asksNothingAboutWhatIsChanged() {
        var partner = Thing.partner().stored();
        assertThat(statements(() -> partner.change(Map.of("name", "With it")).statusCode(200)))
                .isEqualTo(without(
                        () -> partner.change(Map.of("name", "Without it")).statusCode(200)));
    }

    @Test
    void asksNothingAboutWhatAThingBelongsTo() {
        var one = Networks.ready();
        var other = Networks.ready();
        var change = Map.of("joinedOn", "2024-02-02");
        assertThat(statements(() -> one.leadMembership().change(change).statusCode(200)))
                .isEqualTo(without(() -> other.leadMembership().change(change).statusCode(200)));
    }

    @Test
    void asksNothingAboutWhatIsRead() {
        var path = Thing.partner().stored().path();
        assertThat(least(() -> Api.admin().head(path).then().statusCode(200)))
                .as("the partner, and whether it may be archived")
                .isEqualTo(2);
    }

    /** Once the caller is known again, which it is not for a moment after a change. */
    private long least(Runnable call) {
        return java.util.stream.LongStream.range(0, 10)
                .map(i -> statements(call))
                .min()
                .orElseThrow();
    }

    @Test
    void tellsAllThatARequestDoesAtOnce() {
        var led = Networks.active();
        var next = Networks.memberOf(led.network(), Thing.partner().stored());
        var told = next.change(Map.of("role", "lead_partner")).statusCode(200).extract();
        var entries = Trail.of("requestId", told.header("X-Request-Id"));
        assertThat(entries).hasSize(2);
        assertThat(entries)
                .extracting(e -> e.get("lane"))
                .containsOnly(entries.getFirst().get("lane"));
        assertThat(entries)
                .extracting(e -> e.get("at"))
                .containsOnly(entries.getFirst().get("at"));
    }

    private long statements(Runnable call) {
        var statistics = sessions().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** As if there were no audit trail. */
    private long without(Runnable call) {
        WRITES.forEach(type -> sessions()
                .getEventListenerRegistry()
                .getEventListenerGroup(type)
                .clearListeners());
        try {
            return statements(call);
        } finally {
            trail.listen(new StartupEvent());
        }
    }

    private SessionFactoryImplementor sessions() {
        return factory.unwrap(SessionFactoryImplementor.class);
    }
}
