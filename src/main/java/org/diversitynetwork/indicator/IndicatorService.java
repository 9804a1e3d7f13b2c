package org.diversitynetwork.indicator;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with indicators; every writing method is one transaction. */
@ApplicationScoped
public class IndicatorService {
    private final Lists lists;
    private final StateChanges changes;
    private final IndicatorPolicy policy;
    private final NetworkPolicy networkPolicy;
    private final NetworkService networks;
    private final CityService cities;
    private final Event<IndicatorArchiving> archiving;
    private final Event<IndicatorRedefining> redefining;

    IndicatorService(
            Lists lists,
            StateChanges changes,
            IndicatorPolicy policy,
            NetworkPolicy networkPolicy,
            NetworkService networks,
            CityService cities,
            Event<IndicatorArchiving> archiving,
            Event<IndicatorRedefining> redefining) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.networkPolicy = networkPolicy;
        this.networks = networks;
        this.cities = cities;
        this.archiving = archiving;
        this.redefining = redefining;
    }

    Page<IndicatorView> list(IndicatorFilter filter, PageRequest page) {
        return lists.page(Indicator.LISTED, filter.where(networkPolicy.visibleStates()), page, IndicatorView::of);
    }

    IndicatorView get(String reference) {
        return view(require(reference));
    }

    @Transactional
    IndicatorView create(NewIndicator request) {
        var indicator = new Indicator();
        indicator.network = network(request.network());
        indicator.city = city(request.city());
        policy.requireEdit(indicator);
        indicator.code = request.code();
        indicator.name = request.name();
        indicator.description = request.description();
        indicator.kind = request.kind();
        indicator.unit = request.unit();
        indicator.decimals = request.decimals();
        indicator.direction = request.direction();
        indicator.aggregation = request.aggregation();
        indicator.baselineRequired = request.baselineRequired();
        indicator.disaggregations = request.disaggregations();
        indicator.numerator = request.numerator();
        indicator.denominator = request.denominator();
        indicator.sdgTarget = request.sdgTarget();
        indicator.thresholds = request.thresholds();
        indicator.sources = request.sources();
        indicator.persistAndFlush();
        return view(indicator);
    }

    @Transactional
    IndicatorView change(String reference, IfMatch ifMatch, MergePatch<IndicatorChanges> patch) {
        var indicator = requireForChange(reference, ifMatch);
        indicator.requireCurrent();
        var wanted = patch.applyTo(IndicatorChanges.of(indicator));
        if (wanted.redefines(indicator) && isUsed(indicator)) {
            throw new IndicatorInUse();
        }
        wanted.applyTo(indicator);
        indicator.persistAndFlush();
        return view(indicator);
    }

    @Transactional
    IndicatorView move(String reference, IfMatch ifMatch, Transition<Lifecycle> transition) {
        var indicator = requireForChange(reference, ifMatch);
        AllowedTransition.require(indicator.status(), transition.to(), steps(indicator));
        changes.keep(indicator, indicator.status(), transition);
        indicator.become(transition.to());
        indicator.persistAndFlush();
        return view(indicator);
    }

    /** The indicator as it is now; its meaning cannot change before the transaction at hand has ended. */
    public Optional<Indicator> hold(String reference) {
        return find(reference).map(indicator -> {
            Panache.getEntityManager().refresh(indicator, LockModeType.PESSIMISTIC_READ);
            return indicator;
        });
    }

    /** For features that point at an indicator; that of a network which the caller may not know of is not found. */
    public Optional<Indicator> find(String reference) {
        return Indicator.FINDER.find(reference).filter(this::isVisible);
    }

    public Indicator require(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("indicator"));
    }

    private boolean isVisible(Indicator indicator) {
        return indicator.network == null || networkPolicy.visibleStates().contains(indicator.network.status());
    }

    private Indicator requireForChange(String reference, IfMatch ifMatch) {
        var indicator = Indicator.FINDER.requireForChange(reference);
        if (!isVisible(indicator)) {
            throw new NotFound("indicator");
        }
        policy.requireEdit(indicator);
        indicator.require(ifMatch);
        return indicator;
    }

    private boolean isUsed(Indicator indicator) {
        var intent = new IndicatorRedefining(indicator.id);
        redefining.fire(intent);
        return !intent.objections().isEmpty() || isIn("Observation", indicator) || isIn("IndicatorTarget", indicator);
    }

    private static boolean isIn(String entity, Indicator indicator) {
        return !Panache.getEntityManager()
                .createQuery("select 1 from " + entity + " e where e.indicator = :indicator", Integer.class)
                .setParameter("indicator", indicator)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Network network(String reference) {
        return reference == null
                ? null
                : networks.find(reference).orElseThrow(() -> Invalid.unknownReference("#/network", "network"));
    }

    private City city(String reference) {
        return reference == null
                ? null
                : cities.find(reference)
                        .filter(City::isCurrent)
                        .orElseThrow(() -> Invalid.unknownReference("#/city", "city"));
    }

    private IndicatorView view(Indicator indicator) {
        return IndicatorView.of(indicator, policy.mayEdit(indicator) ? steps(indicator) : List.of());
    }

    private List<AllowedTransition> steps(Indicator indicator) {
        return indicator.status().steps(() -> objections(indicator), List::of);
    }

    private List<Unmet> objections(Indicator indicator) {
        var intent = new IndicatorArchiving(indicator.id);
        archiving.fire(intent);
        return intent.objections();
    }
}
