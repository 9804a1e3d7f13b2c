package org.diversitynetwork.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** Puts observations into their cells, in the transaction at hand: all of them or none. */
@Singleton
class ObservationRecorder {
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)";

    private final RecordingSight sight;
    private final Event<ObservationsRecorded> recorded;

    ObservationRecorder(RecordingSight sight, Event<ObservationsRecorded> recorded) {
        this.sight = sight;
        this.recorded = recorded;
    }

    /** {@code prefix} says where in the body the row with that number stands. */
    List<Observation> record(List<NewObservation> rows, IntFunction<String> prefix) {
        var drafts = read(rows, prefix);
        refuseLocked(drafts, prefix);
        takeTurns(drafts);
        var standing = standing(drafts);
        var superseded = new ArrayList<Observation>();
        for (var i = 0; i < drafts.size(); i++) {
            var current = standing.get(ObservationCell.of(drafts.get(i)));
            requirePlace(drafts.get(i), current, prefix.apply(i));
            if (current != null) {
                superseded.add(current);
            }
        }
        superseded.forEach(Observation::supersede);
        Panache.getEntityManager().flush();
        drafts.forEach(draft -> draft.persist());
        Panache.getEntityManager().flush();
        recorded.fire(ObservationsRecorded.of(drafts, prefix));
        return drafts;
    }

    private List<Observation> read(List<NewObservation> rows, IntFunction<String> prefix) {
        var reader = new DraftReader(sight);
        var findings = new ArrayList<Finding>();
        var drafts = new ArrayList<Observation>();
        var cells = new HashSet<ObservationCell>();
        for (var i = 0; i < rows.size(); i++) {
            var own = new ArrayList<Finding>();
            var draft = read(reader, rows.get(i), own, prefix.apply(i));
            if (draft != null && !cells.add(ObservationCell.of(draft))) {
                own.add(Finding.at("#/value", "repeated", "Another row of the batch fills the same cell."));
            }
            for (var finding : own) {
                findings.add(finding.under(prefix.apply(i)));
            }
            drafts.add(draft);
        }
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        return drafts;
    }

    private static Observation read(DraftReader reader, NewObservation row, List<Finding> findings, String prefix) {
        try {
            return reader.read(row, findings);
        } catch (NotMeasuredNow refused) {
            throw refused.under(prefix);
        }
    }

    /** INV-12: a locked period refuses writes; it was held when it was read. */
    private static void refuseLocked(List<Observation> drafts, IntFunction<String> prefix) {
        for (var i = 0; i < drafts.size(); i++) {
            var period = drafts.get(i).period;
            if (period != null) {
                period.requireOpen(prefix.apply(i));
            }
        }
    }

    /** In one order, so that two batches never wait for each other. */
    private static void takeTurns(List<Observation> drafts) {
        drafts.stream()
                .map(draft -> "observations " + ObservationCell.of(draft).turn())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(key -> Panache.getSession()
                        .createNativeQuery(LOCK, String.class)
                        .setParameter("key", key)
                        .getSingleResult());
    }

    /** What counts now in the cells of the drafts. */
    private static Map<ObservationCell, Observation> standing(List<Observation> drafts) {
        var standing = new HashMap<ObservationCell, Observation>();
        drafts.stream()
                .collect(groupingBy(draft -> ObservationCell.of(draft).turn()))
                .forEach((turn, those) -> standing(turn, those)
                        .collect(toMap(ObservationCell::of, o -> o))
                        .forEach(standing::put));
        return standing;
    }

    private static Stream<Observation> standing(ObservationCell.Turn turn, List<Observation> drafts) {
        var thing = turn.thing() == null ? "e.subject = :thing" : "e.scopeId = :thing";
        var periods = drafts.stream()
                .map(d -> d.period)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var inPeriod = periods.isEmpty() ? "e.period is null" : "(e.period is null or e.period in :periods)";
        var query = Panache.getEntityManager()
                .createQuery(
                        "select e from Observation e where e.network.id = :network and e.current = true and e.scope = :scope and "
                                + thing + " and e.indicator in :indicators and " + inPeriod,
                        Observation.class)
                .setParameter("network", turn.network())
                .setParameter("scope", turn.scope())
                .setParameter("thing", turn.thing() == null ? turn.subject() : turn.thing())
                .setParameter(
                        "indicators",
                        drafts.stream().map(d -> d.indicator).distinct().toList());
        return (periods.isEmpty() ? query : query.setParameter("periods", periods)).getResultStream();
    }

    private static void requirePlace(Observation draft, Observation current, String prefix) {
        var named = draft.supersedesId;
        if (named == null && current != null) {
            throw ObservationTaken.recorded(prefix, current.id);
        }
        if (named != null && (current == null || !named.equals(current.id))) {
            requireFormer(draft, named, prefix);
            throw ObservationTaken.superseded(prefix, current == null ? named : current.id);
        }
    }

    private static void requireFormer(Observation draft, UUID named, String prefix) {
        var former = Observation.<Observation>find("id = ?1 and network = ?2", named, draft.network)
                .firstResult();
        if (former == null || !ObservationCell.of(former).equals(ObservationCell.of(draft))) {
            throw new Invalid(Finding.at(
                            "#/supersedes", "unknown-reference", "No observation with this id stands in the same cell.")
                    .under(prefix));
        }
    }
}
