package org.diversitynetwork.audit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diversitynetwork.audit.AuditVerification.Fault;
import org.diversitynetwork.audit.AuditVerification.Kind;
import org.diversitynetwork.audit.AuditVerification.Lane;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Checks the chains, in code that no role of the database can change. It reads page by page, so that no statement takes
 * long, and looks no further than where the chains ended when it began: writers go on meanwhile.
 */
@Singleton
class Verifier {
    private static final Logger LOG = Logger.getLogger(Verifier.class);
    private static final int PAGE = 2_000;
    private static final int MOST_FAULTS = 100;

    private static final String LANES = """
            select n, coalesce(l.entries, 0), coalesce(l.head, '')
            from generate_series(0, 7) n left join audit_lane l on l.lane = n order by n""";

    /** Entries at places that no chain has. */
    private static final String STRAYS = """
            select e.lane, e.position, cast(e.id as text)
            from generate_series(0, 7) n left join audit_lane l on l.lane = n
              cross join lateral (
                (select * from audit_entry where lane = n and position > coalesce(l.entries, 0) order by position limit 10)
                union all
                (select * from audit_entry where lane = n and position < 1 order by position limit 10)) e
            union all (select lane, position, cast(id as text) from audit_entry where lane < 0 limit 10)
            union all (select lane, position, cast(id as text) from audit_entry where lane > 7 limit 10)""";

    private final Session entities;

    Verifier(EntityManager entities) {
        this.entities = entities.unwrap(Session.class);
    }

    AuditVerification verify(VerificationRequest request) {
        var lanes = lanes();
        var faults = new ArrayList<Fault>();
        var checked = 0;
        for (var lane : lanes.subList(request.lane(), lanes.size())) {
            var walk = begin(lane, lane.lane() == request.lane() ? request.position() : 1, faults);
            while (!walk.isOver()) {
                if (checked >= request.most() || faults.size() >= MOST_FAULTS) {
                    return answer(checked, lane.lane() + "." + walk.next(), lanes, faults);
                }
                checked += page(lane, walk, Math.min(PAGE, request.most() - checked));
            }
        }
        faults.addAll(strays());
        LOG.infof("Audit trail checked, %d findings; heads: %s", faults.size(), heads(lanes));
        return answer(checked, null, lanes, faults);
    }

    private static String heads(List<Lane> lanes) {
        return lanes.stream()
                .filter(lane -> lane.entries() > 0)
                .map(lane -> "%d.%d %s".formatted(lane.lane(), lane.entries(), lane.head()))
                .collect(Collectors.joining(", "));
    }

    private static AuditVerification answer(int checked, String next, List<Lane> lanes, List<Fault> faults) {
        return new AuditVerification(faults.isEmpty(), checked, next, lanes, faults);
    }

    private ChainWalk begin(Lane lane, long position, List<Fault> faults) {
        return position == 1
                ? new ChainWalk(lane, faults)
                : new ChainWalk(
                        lane,
                        faults,
                        position,
                        links(lane, position - 1, position - 1, 1).stream().findFirst());
    }

    private int page(Lane lane, ChainWalk walk, int most) {
        var links = links(lane, walk.next(), lane.entries(), most);
        links.forEach(walk::step);
        if (links.isEmpty()) {
            walk.end();
        }
        return links.size();
    }

    private List<ChainLink> links(Lane lane, long from, long to, int most) {
        return entities
                .createNativeQuery(
                        ChainLink.SELECT
                                + " where lane = :lane and position between :from and :to order by audit_entry.position limit :most",
                        Object[].class)
                .setParameter("lane", lane.lane())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(ChainLink::of)
                .toList();
    }

    private List<Lane> lanes() {
        return entities.createNativeQuery(LANES, Object[].class).getResultList().stream()
                .map(row -> new Lane(((Number) row[0]).intValue(), ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }

    private List<Fault> strays() {
        return entities.createNativeQuery(STRAYS, Object[].class).getResultList().stream()
                .map(row -> new Fault(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).longValue(),
                        UUID.fromString((String) row[2]),
                        Kind.BEYOND_HEAD,
                        "The entry was never appended to the chain: it stands where the chain has no place."))
                .toList();
    }
}
