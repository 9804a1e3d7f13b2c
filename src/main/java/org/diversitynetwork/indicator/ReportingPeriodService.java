package org.diversitynetwork.indicator;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.Reference;

/** What can be done with reporting periods; every writing method is one transaction. */
@ApplicationScoped
public class ReportingPeriodService {
    private final Lists lists;
    private final StateChanges changes;
    private final ReportingPeriodPolicy policy;
    private final NetworkService networks;

    ReportingPeriodService(Lists lists, StateChanges changes, ReportingPeriodPolicy policy, NetworkService networks) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.networks = networks;
    }

    Page<ReportingPeriodView> list(String network, ReportingPeriodFilter filter, PageRequest page) {
        return lists.page(
                ReportingPeriod.LISTED,
                filter.where(networks.require(network).id),
                page,
                period -> ReportingPeriodView.of(period, null));
    }

    ReportingPeriodView get(String network, String period) {
        return view(require(networks.require(network), period, LockModeType.NONE));
    }

    @Transactional
    ReportingPeriodView create(String networkReference, NewReportingPeriod request) {
        var network = networks.require(networkReference);
        policy.requireEdit(network.id);
        network.requireOpen();
        var period = new ReportingPeriod();
        period.network = network;
        period.code = request.code();
        period.type = request.type();
        period.startDate = request.startDate();
        period.endDate = request.endDate();
        period.persistAndFlush();
        return view(period);
    }

    @Transactional
    ReportingPeriodView change(
            String networkReference, String reference, IfMatch ifMatch, MergePatch<ReportingPeriodChanges> patch) {
        var network = networks.require(networkReference);
        var period = require(network, reference, LockModeType.PESSIMISTIC_WRITE);
        policy.requireEdit(network.id);
        network.requireOpen();
        period.require(ifMatch);
        period.code = patch.applyTo(new ReportingPeriodChanges(period.code)).code();
        period.persistAndFlush();
        return view(period);
    }

    @Transactional
    ReportingPeriodView move(
            String networkReference, String reference, IfMatch ifMatch, Transition<PeriodStatus> transition) {
        var network = networks.require(networkReference);
        var period = require(network, reference, LockModeType.PESSIMISTIC_WRITE);
        policy.requireEdit(network.id);
        if (transition.to() == PeriodStatus.OPEN) {
            policy.requireUnlock(network.id);
        }
        network.requireOpen();
        period.require(ifMatch);
        AllowedTransition.require(period.status(), transition.to(), steps(period));
        if (transition.to() == PeriodStatus.OPEN && transition.reason() == null) {
            throw new Invalid(Finding.at("#/reason", "required", "Say why a locked period is opened."));
        }
        changes.keep(period, period.status(), transition);
        period.become(transition.to());
        period.persistAndFlush();
        return view(period);
    }

    /** For features above: the network's period with this id or code. */
    public Optional<ReportingPeriod> find(UUID networkId, String reference) {
        return find(networkId, reference, LockModeType.NONE);
    }

    /** All of a network's periods, the earliest first. */
    public List<ReportingPeriod> all(UUID networkId) {
        return ReportingPeriod.list("network.id = ?1 order by startDate, endDate, id", networkId);
    }

    /** The period with its row held: it cannot be locked before the transaction at hand has ended. */
    public Optional<ReportingPeriod> hold(UUID networkId, String reference) {
        return find(networkId, reference, LockModeType.PESSIMISTIC_READ);
    }

    private static ReportingPeriod require(Network network, String reference, LockModeType lock) {
        return find(network.id, reference, lock).orElseThrow(() -> new NotFound("reporting period"));
    }

    private static Optional<ReportingPeriod> find(UUID networkId, String reference, LockModeType lock) {
        return Reference.parse(reference).flatMap(named -> {
            var key = named instanceof Reference.ById ? "e.id = :key" : "e.code = :key";
            return Panache.getEntityManager()
                    .createQuery(
                            "select e from ReportingPeriod e where e.network.id = :network and " + key,
                            ReportingPeriod.class)
                    .setLockMode(lock)
                    .setParameter("network", networkId)
                    .setParameter(
                            "key",
                            switch (named) {
                                case Reference.ById byId -> byId.id();
                                case Reference.ByCode byCode -> byCode.code();
                            })
                    .getResultList()
                    .stream()
                    .findFirst();
        });
    }

    private ReportingPeriodView view(ReportingPeriod period) {
        return ReportingPeriodView.of(period, steps(period));
    }

    private List<AllowedTransition> steps(ReportingPeriod period) {
        return Arrays.stream(PeriodStatus.values())
                .filter(next -> period.status().mayBecome(next) && policy.mayMove(period.network.id, next))
                .map(next -> AllowedTransition.to(next, List.of()))
                .toList();
    }
}
