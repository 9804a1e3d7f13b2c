package org.diversitynetwork.indicator;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.Reference;

/** What can be done with targets; every writing method is one transaction. */
@ApplicationScoped
public class IndicatorTargetService {
    private final Lists lists;
    private final MeasuringPolicy policy;
    private final NetworkPolicy networkPolicy;
    private final NetworkService networks;
    private final CityService cities;
    private final IndicatorService indicators;
    private final Usable usable;
    private final MeasuredThings things;

    IndicatorTargetService(
            Lists lists,
            MeasuringPolicy policy,
            NetworkPolicy networkPolicy,
            NetworkService networks,
            CityService cities,
            IndicatorService indicators,
            Usable usable,
            MeasuredThings things) {
        this.lists = lists;
        this.policy = policy;
        this.networkPolicy = networkPolicy;
        this.networks = networks;
        this.cities = cities;
        this.indicators = indicators;
        this.usable = usable;
        this.things = things;
    }

    Page<IndicatorTargetView> list(String indicator, IndicatorTargetFilter filter, PageRequest page) {
        var where = filter.where(indicators.require(indicator).id, networkPolicy.visibleStates());
        return lists.page(IndicatorTarget.LISTED, where, page, IndicatorTargetView::of);
    }

    IndicatorTargetView get(String indicator, String target) {
        return IndicatorTargetView.of(require(indicators.require(indicator), target, LockModeType.NONE));
    }

    /** Whether the thing of the network has a target for the period already. */
    boolean has(String indicator, NewIndicatorTarget wanted) {
        return IndicatorTarget.count(
                        "from IndicatorTarget e left join e.city c left join e.period p where e.indicator.code = ?1 and e.network.code = ?2 and e.scope = ?3 and coalesce(c.code, e.network.code) = ?4 and coalesce(p.code, '') = ?5",
                        indicator,
                        wanted.network(),
                        wanted.scope(),
                        wanted.scopeId(),
                        Objects.toString(wanted.period(), ""))
                > 0;
    }

    @Transactional
    IndicatorTargetView create(String indicatorReference, NewIndicatorTarget request) {
        var indicator = usable.hold(indicators.require(indicatorReference));
        indicator.requireCurrent();
        var network =
                networks.find(request.network()).orElseThrow(() -> Invalid.unknownReference("#/network", "network"));
        var thing = things.require(request.scope(), request.scopeId(), network);
        policy.requireTarget(thing);
        network.requireOpen();
        var findings = new ArrayList<Finding>();
        usable.checkIndicator(indicator, thing, findings);
        TargetRules.checkDigits(request.value(), request.range(), indicator, findings);
        var target = new IndicatorTarget();
        target.indicator = indicator;
        target.network = network;
        target.scope = request.scope();
        target.scopeId = thing.id();
        target.city = thing.cityId() == null
                ? null
                : cities.find(thing.cityId().toString()).orElseThrow();
        target.period = usable.period(network, request.period(), findings);
        var cut = usable.cut(request.targetGroup(), request.gender(), request.ageBand(), thing, findings);
        cut.check(indicator, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        target.targetGroup = cut.targetGroup();
        target.gender = cut.gender();
        target.ageBand = cut.ageBand();
        new IndicatorTargetChanges(request.value(), request.range(), request.note(), request.sources()).applyTo(target);
        requireOpen(target);
        target.persistAndFlush();
        return IndicatorTargetView.of(target);
    }

    @Transactional
    IndicatorTargetView change(
            String indicatorReference, String reference, IfMatch ifMatch, MergePatch<IndicatorTargetChanges> patch) {
        var indicator = indicators.require(indicatorReference);
        var target = requireForChange(indicator, reference, ifMatch);
        indicator.requireCurrent();
        var wanted = patch.applyTo(IndicatorTargetChanges.of(target));
        var findings = new ArrayList<Finding>();
        TargetRules.checkDigits(wanted.value(), wanted.range(), indicator, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        wanted.applyTo(target);
        target.persistAndFlush();
        return IndicatorTargetView.of(target);
    }

    @Transactional
    void remove(String indicatorReference, String reference, IfMatch ifMatch) {
        requireForChange(indicators.require(indicatorReference), reference, ifMatch)
                .delete();
    }

    private IndicatorTarget requireForChange(Indicator indicator, String reference, IfMatch ifMatch) {
        var target = require(indicator, reference, LockModeType.PESSIMISTIC_WRITE);
        policy.requireTarget(target.thing());
        target.network.requireOpen();
        target.require(ifMatch);
        requireOpen(target);
        return target;
    }

    /** INV-12, also while the period is being locked. */
    private void requireOpen(IndicatorTarget target) {
        if (target.period != null) {
            usable.hold(target.period).requireOpen("");
        }
    }

    private IndicatorTarget require(Indicator indicator, String reference, LockModeType lock) {
        var fetch = lock == LockModeType.NONE ? IndicatorTarget.SHOWN : "";
        return Reference.parse(reference)
                .flatMap(named -> named instanceof Reference.ById byId
                        ? Panache.getEntityManager()
                                .createQuery(
                                        "select e from IndicatorTarget e " + fetch
                                                + " where e.indicator = :indicator and e.id = :id",
                                        IndicatorTarget.class)
                                .setLockMode(lock)
                                .setParameter("indicator", indicator)
                                .setParameter("id", byId.id())
                                .getResultList()
                                .stream()
                                .findFirst()
                        : Optional.<IndicatorTarget>empty())
                .filter(target -> isVisible(target.network))
                .orElseThrow(() -> new NotFound("target"));
    }

    private boolean isVisible(Network network) {
        return networkPolicy.visibleStates().contains(network.status());
    }
}
