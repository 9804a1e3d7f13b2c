package org.diversitynetwork.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with cities; every writing method is one transaction. */
@ApplicationScoped
public class CityService {
    private static final int DEEPEST = 10;

    private final Lists lists;
    private final StateChanges changes;
    private final CityPolicy policy;
    private final Event<CityArchiving> archiving;

    CityService(Lists lists, StateChanges changes, CityPolicy policy, Event<CityArchiving> archiving) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.archiving = archiving;
    }

    Page<CityView> list(CityFilter filter, PageRequest page) {
        return lists.page(City.LISTED, filter.where(), page, CityView::of);
    }

    CityView get(String reference) {
        return view(City.FINDER.require(reference));
    }

    @Transactional
    CityView create(NewCity request) {
        var city = new City();
        city.code = request.code();
        city.name = request.name();
        city.countryCode = request.countryCode();
        city.adminLevel = request.adminLevel();
        city.parent = parent(request.parentCity(), city);
        city.latitude = request.latitude();
        city.longitude = request.longitude();
        city.population = request.population();
        city.positioning = request.positioning();
        city.timeZone = request.timeZone();
        city.sources = request.sources();
        city.persistAndFlush();
        return view(city);
    }

    @Transactional
    CityView change(String reference, IfMatch ifMatch, MergePatch<CityChanges> patch) {
        var city = City.FINDER.requireForChange(reference);
        policy.requireEdit(city);
        city.require(ifMatch);
        city.requireCurrent();
        var wanted = patch.applyTo(CityChanges.of(city));
        if (!wanted.countryCode().equals(city.countryCode) && City.count("parent", city) > 0) {
            throw new Invalid(Finding.at("#/countryCode", "country-mismatch", "The city's parts lie in its country."));
        }
        wanted.applyTo(city);
        city.parent = parent(wanted.parentCity(), city);
        city.persistAndFlush();
        return view(city);
    }

    @Transactional
    CityView move(String reference, IfMatch ifMatch, Transition<Lifecycle> transition) {
        var city = City.FINDER.requireForChange(reference);
        policy.requireManage(city);
        city.require(ifMatch);
        AllowedTransition.require(city.status(), transition.to(), steps(city));
        changes.keep(city, city.status(), transition);
        city.become(transition.to());
        city.persistAndFlush();
        return view(city);
    }

    /** For features that point at a city. */
    public Optional<City> find(String reference) {
        return City.FINDER.find(reference);
    }

    void objectToArchivingAParent(@Observes CityArchiving intent) {
        if (City.count("parent.id = ?1 and status = ?2", intent.cityId(), Lifecycle.CURRENT) > 0) {
            intent.object(
                    "city-has-parts",
                    "/api/v1/cities?parentCity=" + intent.cityId(),
                    "Other cities are parts of this one.");
        }
    }

    /** The larger city, in the same country and not, even in several steps, a part of this one. */
    private static City parent(String reference, City city) {
        if (reference == null) {
            return null;
        }
        var parent = City.FINDER
                .find(reference)
                .filter(City::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/parentCity", "city"));
        if (!parent.countryCode.equals(city.countryCode)) {
            throw new Invalid(Finding.at(
                    "#/parentCity", "country-mismatch", "A city and the one it is a part of lie in the same country."));
        }
        var depth = 0;
        for (var above = parent; above != null; above = above.parent) {
            if (above.id.equals(city.id) || ++depth > DEEPEST) {
                throw new Invalid(Finding.at(
                        "#/parentCity", "cycle", "A city cannot be a part of itself or of one of its parts."));
            }
        }
        return parent;
    }

    private CityView view(City city) {
        return CityView.of(city, policy.mayManage(city) ? steps(city) : List.of());
    }

    private List<AllowedTransition> steps(City city) {
        return city.status().steps(() -> objections(city), () -> objectionsToReturning(city));
    }

    private static List<Unmet> objectionsToReturning(City city) {
        return city.parent == null || city.parent.isCurrent()
                ? List.of()
                : List.of(new Unmet(
                        "city-archived",
                        "/api/v1/cities/" + city.parent.code,
                        "The city that this one is a part of is archived."));
    }

    private List<Unmet> objections(City city) {
        var intent = new CityArchiving(city.id);
        archiving.fire(intent);
        return intent.objections();
    }
}
