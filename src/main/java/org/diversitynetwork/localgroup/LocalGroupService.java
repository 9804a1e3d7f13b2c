package org.diversitynetwork.localgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CityArchiving;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with local groups; every writing method is one transaction. */
@ApplicationScoped
public class LocalGroupService {
    private final Lists lists;
    private final StateChanges changes;
    private final CityService cities;
    private final LocalGroupPolicy policy;

    LocalGroupService(Lists lists, StateChanges changes, CityService cities, LocalGroupPolicy policy) {
        this.lists = lists;
        this.changes = changes;
        this.cities = cities;
        this.policy = policy;
    }

    Page<LocalGroupView> list(LocalGroupFilter filter, PageRequest request) {
        var page = lists.page(LocalGroup.LISTED, filter.where(), request, Function.identity());
        var counts =
                SectorCounts.of(page.items().stream().map(group -> group.id).toList());
        return new Page<>(
                page.items().stream()
                        .map(group -> LocalGroupView.of(group, counts, null))
                        .toList(),
                page.page());
    }

    LocalGroupView get(String reference) {
        return view(LocalGroup.FINDER.require(reference));
    }

    @Transactional
    LocalGroupView create(NewLocalGroup request) {
        var city = cities.find(request.city())
                .filter(City::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/city", "city"));
        policy.requireEdit(city.id);
        var group = new LocalGroup();
        group.code = request.code();
        group.city = city;
        group.name = request.name();
        group.description = request.description();
        group.foundedOn = request.foundedOn();
        group.sources = request.sources();
        group.persistAndFlush();
        return view(group);
    }

    @Transactional
    LocalGroupView change(String reference, IfMatch ifMatch, MergePatch<LocalGroupChanges> patch) {
        var group = requireForChange(reference);
        group.require(ifMatch);
        var wanted = patch.applyTo(LocalGroupChanges.of(group));
        group.requireOpen();
        wanted.applyTo(group);
        group.persistAndFlush();
        return view(group);
    }

    @Transactional
    LocalGroupView move(String reference, IfMatch ifMatch, Transition<LocalGroupStatus> transition) {
        var group = requireForChange(reference);
        group.require(ifMatch);
        AllowedTransition.require(group.status(), transition.to(), steps(group));
        changes.keep(group, group.status(), transition);
        group.become(transition.to());
        group.persistAndFlush();
        return view(group);
    }

    /** For features that point at a local group. */
    public Optional<LocalGroup> find(String reference) {
        return LocalGroup.FINDER.find(reference);
    }

    void objectToArchivingACityWithGroups(@Observes CityArchiving intent) {
        if (LocalGroup.count("city.id = ?1 and status <> ?2", intent.cityId(), LocalGroupStatus.CLOSED) > 0) {
            intent.object(
                    "city-has-local-groups",
                    "/api/v1/local-groups?status=active,dormant&city=" + intent.cityId(),
                    "Local groups work in this city; close them first.");
        }
    }

    private LocalGroup requireForChange(String reference) {
        var group = LocalGroup.FINDER.requireForChange(reference);
        policy.requireEdit(group.city.id);
        return group;
    }

    private LocalGroupView view(LocalGroup group) {
        return LocalGroupView.of(
                group, SectorCounts.of(List.of(group.id)), policy.mayEdit(group.city.id) ? steps(group) : List.of());
    }

    private static List<AllowedTransition> steps(LocalGroup group) {
        return Arrays.stream(LocalGroupStatus.values())
                .filter(next -> group.status().mayBecome(next))
                .map(next -> AllowedTransition.to(next, List.of()))
                .toList();
    }
}
