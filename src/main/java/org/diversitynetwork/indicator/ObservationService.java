package org.diversitynetwork.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.NotFound;

/** What can be done with observations; every writing method is one transaction. */
@ApplicationScoped
public class ObservationService {
    private final Lists lists;
    private final NetworkPolicy networks;
    private final MeasuringPolicy policy;
    private final ObservationRecorder recorder;
    private final FreeValues free;

    ObservationService(
            Lists lists,
            NetworkPolicy networks,
            MeasuringPolicy policy,
            ObservationRecorder recorder,
            FreeValues free) {
        this.lists = lists;
        this.networks = networks;
        this.policy = policy;
        this.recorder = recorder;
        this.free = free;
    }

    Page<ObservationView> list(ObservationFilter filter, PageRequest page) {
        var where = policy.reader().limit(filter.where(networks.visibleStates()));
        return lists.page(Observation.LISTED, where, page, ObservationView::of);
    }

    ObservationView get(String id) {
        return Observation.shown(id)
                .filter(o -> networks.visibleStates().contains(o.network.status()))
                .filter(policy.reader()::maySee)
                .map(ObservationView::of)
                .orElseThrow(() -> new NotFound("observation"));
    }

    @Transactional
    ObservationView create(NewObservation request) {
        return ObservationView.of(recorder.record(List.of(request), row -> "").getFirst());
    }

    @Transactional
    RecordedObservations recordAll(ObservationBatch batch) {
        var ids = recorder.record(batch.items(), row -> "/items/" + row).stream()
                .map(observation -> observation.id)
                .toList();
        return new RecordedObservations(ids.size(), ids);
    }

    /** Whether the thing, a city or a programme elsewhere, has a value for the period already. */
    boolean has(NewObservation wanted) {
        return Observation.count(
                        "from Observation e left join e.city c left join e.period p where e.indicator.code = ?1 and e.network.code = ?2 and e.kind = ?3 and coalesce(c.code, e.subject) = ?4 and coalesce(p.code, '') = ?5 and coalesce(e.ageBand, '') = ?6",
                        wanted.indicator(),
                        wanted.network(),
                        wanted.kind(),
                        wanted.subject() == null ? wanted.scopeId() : wanted.subject(),
                        Objects.toString(wanted.period(), ""),
                        Objects.toString(wanted.ageBand(), ""))
                > 0;
    }

    /** Whose confidential values the caller may see; for features above that read many observations themselves. */
    public Reader reader() {
        return policy.reader();
    }

    /**
     * What each thing has reached as far as everybody may know, by its id and the id of the indicator: see
     * {@link Achieved}.
     */
    public Map<UUID, Map<UUID, BigDecimal>> achieved(ObservedScope scope, Collection<UUID> scopeIds) {
        return free.achieved(scope, scopeIds);
    }

    /**
     * The last day of the latest period that a whole value of the thing is known of, by its id and the id of the
     * indicator; of confidential values too, since it tells of none what it is.
     */
    public Map<UUID, Map<UUID, LocalDate>> toldUntil(ObservedScope scope, Collection<UUID> scopeIds) {
        return free.toldUntil(scope, scopeIds);
    }

    /** Those of the observations that tell everybody where the city stood before; others are left out. */
    public List<BaselineValue> baselines(UUID cityId, Collection<UUID> ids) {
        return free.baselines(cityId, ids);
    }
}
