package org.diversitynetwork.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.state.StepRefused;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.diversitynetwork.targetgroup.TargetGroupArchiving;
import org.diversitynetwork.targetgroup.TargetGroupService;

/** What can be done with the focus groups of a city; the city's row is locked, so that its rules hold under haste. */
@ApplicationScoped
public class CityFocusService {
    private final Lists lists;
    private final CityPolicy policy;
    private final TargetGroupService groups;
    private final Event<FocusLeaving> leaving;

    CityFocusService(Lists lists, CityPolicy policy, TargetGroupService groups, Event<FocusLeaving> leaving) {
        this.lists = lists;
        this.policy = policy;
        this.groups = groups;
        this.leaving = leaving;
    }

    Page<CityFocusView> list(String city, CityFocusFilter filter, PageRequest page) {
        return lists.page(CityFocus.LISTED, filter.where(City.FINDER.require(city)), page, CityFocusView::of);
    }

    CityFocusView get(String city, String focus) {
        return CityFocusView.of(CityFocus.require(City.FINDER.require(city), focus));
    }

    boolean has(String city, String targetGroup) {
        return CityFocus.count("city.code = ?1 and targetGroup.code = ?2", city, targetGroup) > 0;
    }

    @Transactional
    CityFocusView create(String cityReference, NewCityFocus request) {
        var city = City.FINDER.requireForChange(cityReference);
        policy.requireEdit(city);
        city.requireCurrent();
        var focus = new CityFocus();
        focus.city = city;
        focus.targetGroup = requireChoice(request.targetGroup(), city);
        focus.primary = request.primary();
        focus.decidedOn = request.decidedOn();
        focus.decidedByLocalGroupId = request.decidedByLocalGroupId();
        focus.rationale = request.rationale();
        focus.sources = request.sources();
        focus.persistAndFlush();
        return CityFocusView.of(focus);
    }

    @Transactional
    CityFocusView change(String cityReference, String reference, IfMatch ifMatch, MergePatch<CityFocusChanges> patch) {
        var city = City.FINDER.requireForChange(cityReference);
        var focus = CityFocus.requireForChange(city, reference);
        policy.requireEdit(city);
        city.requireCurrent();
        focus.require(ifMatch);
        patch.applyTo(CityFocusChanges.of(focus)).applyTo(focus);
        focus.persistAndFlush();
        return CityFocusView.of(focus);
    }

    /** INV-04 and INV-06: a city in an active network keeps at least one focus, and those that its plans are for. */
    @Transactional
    void remove(String cityReference, String reference, IfMatch ifMatch) {
        var city = City.FINDER.requireForChange(cityReference);
        var focus = CityFocus.requireForChange(city, reference);
        policy.requireEdit(city);
        focus.require(ifMatch);
        var intent = new FocusLeaving(focus, CityFocus.count("city = ?1 and id <> ?2", city, focus.id) == 0);
        leaving.fire(intent);
        StepRefused.unlessFree("city-focus-needed", intent.objections());
        focus.delete();
        CityFocus.flush();
    }

    /** The city works for the group that a local group decided on; where it does already, that decision is noted. */
    @Transactional
    public void decide(City city, NewCityFocus decision) {
        if (has(city.code, decision.targetGroup())) {
            noteDecision(city.code, decision.targetGroup(), decision.decidedByLocalGroupId());
        } else {
            create(city.code, decision);
        }
    }

    /** Notes which local group of the city decided on a focus that is there. */
    @Transactional
    public void noteDecision(String cityReference, String targetGroup, UUID localGroupId) {
        var city = City.FINDER.requireForChange(cityReference);
        policy.requireEdit(city);
        var focus = CityFocus.requireForChange(city, targetGroup);
        focus.decidedByLocalGroupId = localGroupId;
        focus.persistAndFlush();
    }

    void objectToArchivingAChosenGroup(@Observes TargetGroupArchiving intent) {
        if (CityFocus.count("targetGroup.id = ?1", intent.targetGroupId()) > 0) {
            intent.object(
                    "target-group-chosen",
                    "/api/v1/cities?targetGroup=" + intent.targetGroupId(),
                    "Cities focus on this group.");
        }
    }

    /** A target group that the city can work for: one in use, and not another city's own. */
    public TargetGroup requireChoice(String reference, City city) {
        var group = groups.find(reference).orElseThrow(() -> Invalid.unknownReference("#/targetGroup", "target group"));
        if (group.cityId != null && !group.cityId.equals(city.id)) {
            throw new Invalid(
                    Finding.at("#/targetGroup", "local-elsewhere", "This target group is local to another city."));
        }
        if (!group.isCurrent()) {
            throw new Invalid(Finding.at("#/targetGroup", "archived", "This target group is archived."));
        }
        return group;
    }
}
