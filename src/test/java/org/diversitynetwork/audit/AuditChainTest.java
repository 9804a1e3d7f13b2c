package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diversitynetwork.Api;
import org.diversitynetwork.Thing;
import org.diversitynetwork.audit.AuditVerification.Fault;
import org.diversitynetwork.audit.AuditVerification.Kind;
import org.diversitynetwork.shared.access.AccessEvent;
import org.junit.jupiter.api.Test;

/**
 * Whoever owns the table, like a superuser, can switch off the trigger that guards it; the chains tell what was done
 * then. What these tests do to the trail is rolled back, but for one that repairs it.
 */
@QuarkusTest
class AuditChainTest {
    @Inject
    EntityManager entities;

    @Inject
    Verifier verifier;

    @Inject
    Event<AccessEvent> events;

    /** The place of an entry. */
    private record Place(int lane, long position, String id) {}

    @Test
    void findsNothingInATrailThatNobodyTouched() {
        Thing.partner().stored();
        assertThat(everyFault()).isEmpty();
    }

    @Test
    void namesAnEntryThatWasAltered() {
        var place = anEntry();
        tamper("update audit_entry set caller = caller || '0' where id = cast(:id as uuid)", place.id());
        try {
            assertThat(everyFault())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault)
                            .containsEntry("kind", "altered")
                            .containsEntry("lane", place.lane())
                            .containsEntry("position", (int) place.position())
                            .containsEntry("entryId", place.id()));
        } finally {
            tamper("update audit_entry set caller = left(caller, -1) where id = cast(:id as uuid)", place.id());
        }
        assertThat(everyFault()).isEmpty();
    }

    @Test
    void namesAnEntryThatWasAlteredWithItsHash() {
        var place = anEntry();
        assertThat(faultsAfter("""
                        update audit_entry e set detail = 'x',
                          hash = audit_hash(jsonb_populate_record(e, '{"detail": "x"}')) where id = cast(:id as uuid)""", place)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.BROKEN);
            assertThat(fault.lane()).isEqualTo(place.lane());
            assertThat(fault.position()).isEqualTo(place.position() + 1);
        });
    }

    @Test
    void namesThePlaceOfAnEntryThatWasRemoved() {
        var place = anEntry();
        assertThat(faultsAfter("delete from audit_entry where id = cast(:id as uuid)", place))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.REMOVED);
                    assertThat(fault.lane()).isEqualTo(place.lane());
                    assertThat(fault.position()).isEqualTo(place.position());
                });
    }

    @Test
    void findsThatTheEndOfAChainWasRemoved() {
        var place = anEntry();
        assertThat(faultsAfter("""
                        delete from audit_entry e using audit_entry first
                        where first.id = cast(:id as uuid) and e.lane = first.lane and e.position >= first.position""", place)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.TAIL_REMOVED);
            assertThat(fault.lane()).isEqualTo(place.lane());
            assertThat(fault.position()).isEqualTo(place.position());
        });
    }

    @Test
    void findsAnEntryThatWasNeverAppended() {
        var place = anEntry();
        assertThat(faultsAfter("""
                        insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object(
                          'id', gen_random_uuid(), 'position', e.position + 1000000))).*
                        from audit_entry e where id = cast(:id as uuid)""", place))
                .singleElement()
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.BEYOND_HEAD));
    }

    @Test
    void staysWholeWhenManyWriteAtOnce() throws Exception {
        Api.token();
        try (var pool = Executors.newFixedThreadPool(12)) {
            var running = new ArrayList<Future<Thing.Stored>>();
            for (var i = 0; i < 60; i++) {
                running.add(pool.submit(
                        (Callable<Thing.Stored>) () -> Thing.partner().stored()));
            }
            for (var one : running) {
                assertThat(Trail.of("thingId", one.get().id())).hasSize(1);
            }
        }
        assertThat(everyFault()).isEmpty();
    }

    @Test
    void checksAsMuchAtOnceAsAskedForAndGoesOnWhereItStopped() {
        Thing.partner().stored();
        Thing.partner().stored();
        var first = verification(null, 1);
        assertThat(first).containsEntry("checked", 1).containsEntry("ok", true);
        var second = verification((String) first.get("next"), 1);
        assertThat(second).containsEntry("checked", 1).containsEntry("ok", true);
        assertThat(second.get("next")).isNotEqualTo(first.get("next"));
        var rest = verification((String) first.get("next"), 50_000);
        var whole = verification(null, 50_000);
        assertThat((int) rest.get("checked")).isEqualTo((int) whole.get("checked") - 1);
        assertThat(rest.get("next")).isNull();
    }

    /** The first of two entries that stand one after the other, since one transaction wrote them. */
    private Place anEntry() {
        var user = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            events.fire(AccessEvent.ofUser("signed_in", user));
            events.fire(AccessEvent.ofUser("signed_out", user));
        });
        var entry = Trail.of("thingId", user).getFirst();
        return new Place(
                (int) entry.get("lane"), ((Number) entry.get("position")).longValue(), (String) entry.get("id"));
    }

    private List<Fault> faultsAfter(String statement, Place place) {
        QuarkusTransaction.begin();
        try {
            alter(statement, place.id());
            return verifier.verify(new VerificationRequest(null, "50000")).findings();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void tamper(String statement, String id) {
        QuarkusTransaction.requiringNew().run(() -> alter(statement, id));
    }

    private void alter(String statement, String id) {
        entities.createNativeQuery("alter table audit_entry disable trigger audit_entry_stays")
                .executeUpdate();
        assertThat(entities.createNativeQuery(statement).setParameter("id", id).executeUpdate())
                .isPositive();
        entities.createNativeQuery("alter table audit_entry enable always trigger audit_entry_stays")
                .executeUpdate();
    }

    private static List<Map<String, Object>> everyFault() {
        var faults = new ArrayList<Map<String, Object>>();
        String next = null;
        do {
            var stretch = verification(next, 20_000);
            faults.addAll(faults(stretch));
            next = (String) stretch.get("next");
        } while (next != null);
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> faults(Map<String, Object> verification) {
        return (List<Map<String, Object>>) verification.get("findings");
    }

    private static Map<String, Object> verification(String from, int limit) {
        var request = Api.admin().queryParam("limit", limit);
        return (from == null ? request : request.queryParam("from", from))
                .get(Trail.PATH + "/verification")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }
}
