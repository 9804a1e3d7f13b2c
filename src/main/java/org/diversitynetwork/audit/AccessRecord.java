package org.diversitynetwork.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.access.AccessEvent;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps who came in, went out and was kept out. What was refused is written when the request's own transaction has
 * ended, and with it everything else that the request wanted.
 */
class AccessRecord {
    private static final int LAST = 0;
    private static final int LONGEST_PATH = 300;
    private static final String REFUSED = "diversity.audit.refused";
    private static final Logger LOG = Logger.getLogger(AccessRecord.class);

    private final AuditTrail trail;
    private final Origin.Present present;
    private final Clock clock;

    AccessRecord(AuditTrail trail, Origin.Present present, Clock clock) {
        this.trail = trail;
        this.present = present;
        this.clock = clock;
    }

    void onAccess(@Observes AccessEvent event) {
        var origin = present.origin();
        var whose = event.refused() ? origin : origin.by(event.userId(), event.tokenId());
        var entry = NewEntry.of(event.action(), event.userId(), event.detail(), whose, clock.instant());
        var request = present.request();
        if (!event.refused()) {
            QuarkusTransaction.joiningExisting().run(() -> trail.open().add(entry));
        } else if (request.isPresent()) {
            refused(request.get()).add(entry);
        } else {
            trail.addAlone(List.of(entry));
        }
    }

    /** Null, which goes on at once, unless there is something to write; the answer waits until that is done. */
    @ServerResponseFilter(priority = LAST)
    Uni<Void> write(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() == 403) {
            refused(routing).add(NewEntry.of("refused", null, operation(routing), present.origin(), clock.instant()));
        }
        List<NewEntry> entries = routing.get(REFUSED);
        return entries == null
                ? null
                : Uni.createFrom()
                        .<Void>item(() -> write(entries))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** A refusal stays a refusal when the database fails, but the operator learns of it. */
    private Void write(List<NewEntry> entries) {
        try {
            trail.addAlone(entries);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Not in the audit trail: %s", entries);
        }
        return null;
    }

    private static List<NewEntry> refused(RoutingContext request) {
        List<NewEntry> entries = request.get(REFUSED);
        if (entries == null) {
            entries = new ArrayList<>();
            request.put(REFUSED, entries);
        }
        return entries;
    }

    private static String operation(RoutingContext routing) {
        var asked = routing.request().method() + " " + routing.request().path();
        return (asked.length() > LONGEST_PATH ? asked.substring(0, LONGEST_PATH) + "…" : asked)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }
}
