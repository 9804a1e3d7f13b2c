package org.diversitynetwork.pilotaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diversitynetwork.city.CityArchiving;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.rule.Checks;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.targetgroup.TargetGroupService;

/** What can be done with pilot actions; every writing method is one transaction. */
@ApplicationScoped
public class PilotActionService {
    private static final List<PilotStatus> UNDER_WAY =
            List.of(PilotStatus.PROPOSED, PilotStatus.APPROVED, PilotStatus.RUNNING);

    private final Lists lists;
    private final StateChanges changes;
    private final PilotActionPolicy policy;
    private final PilotReferences references;
    private final PilotProposals proposals;
    private final PilotSteps steps;
    private final TargetGroupService groups;

    PilotActionService(
            Lists lists,
            StateChanges changes,
            PilotActionPolicy policy,
            PilotReferences references,
            PilotProposals proposals,
            PilotSteps steps,
            TargetGroupService groups) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.references = references;
        this.proposals = proposals;
        this.steps = steps;
        this.groups = groups;
    }

    Page<PilotActionView> list(PilotActionFilter filter, PageRequest request) {
        var wanted = filter.targetGroups();
        var where = policy.limit(filter.where(wanted == null ? null : groups.ids(wanted)));
        var page = lists.page(PilotAction.LISTED, where, request, Function.identity());
        var pictures = PilotPictures.of(policy, page.items());
        return new Page<>(
                page.items().stream().map(pilot -> pictures.view(pilot, null)).toList(), page.page());
    }

    PilotActionView get(String reference) {
        return view(requireVisible(reference));
    }

    @Transactional
    PilotActionView create(NewPilotAction request) {
        var pilot = proposals.of(request);
        policy.requireCreate(pilot.city, pilot.partner);
        pilot.persistAndFlush();
        return view(pilot);
    }

    @Transactional
    PilotActionView change(String reference, IfMatch ifMatch, MergePatch<PilotActionChanges> patch) {
        var pilot = requireForChange(reference);
        policy.requireEdit(pilot, pilot.partner);
        pilot.require(ifMatch);
        var before = PilotActionChanges.of(pilot);
        var after = patch.applyTo(before);
        PilotFixed.refuseChanges(pilot.status(), before, after);
        requireTexts(after, pilot.language);
        resolve(pilot, before, after);
        policy.requireEdit(pilot, pilot.partner);
        after.applyTo(pilot);
        pilot.persistAndFlush();
        return view(pilot);
    }

    @Transactional
    PilotActionView move(String reference, IfMatch ifMatch, Transition<PilotStatus> transition) {
        var pilot = requireWithOrigin(reference);
        policy.requireMove(pilot);
        pilot.require(ifMatch);
        steps.require(pilot, transition);
        changes.keep(pilot, pilot.status(), transition);
        pilot.become(transition.to());
        pilot.persistAndFlush();
        return view(pilot);
    }

    /** For features that point at a pilot action; one that the caller may not know of is not found. */
    public Optional<PilotAction> find(String reference) {
        return PilotAction.FINDER.find(reference).filter(policy::maySee);
    }

    PilotAction requireVisible(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("pilot action"));
    }

    /** Locks the row; whoever may not know of the pilot action does not learn that it is there. */
    PilotAction requireForChange(String reference) {
        var pilot = PilotAction.FINDER.requireForChange(reference);
        policy.requireSee(pilot);
        return pilot;
    }

    /** Locks both rows in the order of their ids, as plans lock the pilot actions that they carry on. */
    private PilotAction requireWithOrigin(String reference) {
        var pilot = requireVisible(reference);
        Stream.of(pilot, pilot.origin)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(each -> each.id))
                .forEach(PilotLinks::hold);
        policy.requireSee(pilot);
        return pilot;
    }

    PilotActionView view(PilotAction pilot) {
        return PilotPictures.of(policy, List.of(pilot)).view(pilot, steps.of(pilot));
    }

    void objectToArchivingACityWithPilots(@Observes CityArchiving intent) {
        if (PilotAction.count("city.id = ?1 and status in ?2", intent.cityId(), UNDER_WAY) > 0) {
            intent.object(
                    "city-has-pilot-actions",
                    "/api/v1/pilot-actions?status=proposed,approved,running&city=" + intent.cityId(),
                    "Pilot actions are under way in this city.");
        }
    }

    /** What names other things is looked up only where it changes: a group archived since may stay. */
    private void resolve(PilotAction pilot, PilotActionChanges before, PilotActionChanges after) {
        if (!after.targetGroups().equals(before.targetGroups())) {
            pilot.targetGroupIds = references.groups(after.targetGroups(), pilot.city);
        }
        if (!after.partners().equals(before.partners())) {
            pilot.partnerIds = references.partners(after.partners(), pilot.network);
        }
        if (!Objects.equals(after.coordinatorPartner(), before.coordinatorPartner())) {
            requireCoordinator(pilot, after.coordinatorPartner());
            pilot.partner = references.coordinator(after.coordinatorPartner(), pilot.network);
        }
        if (!after.successCriteria().equals(before.successCriteria())) {
            pilot.successCriteria = references.criteria(after.successCriteria(), pilot.network, pilot.city);
        }
        pilot.participantsReached = references.reached(after.participantsReached(), pilot.targetGroupIds);
    }

    private static void requireCoordinator(PilotAction pilot, String wanted) {
        if (wanted == null && !pilot.status().isOpen()) {
            throw new Invalid(Finding.at(
                    "#/coordinatorPartner", "required", "A pilot action that was approved keeps a coordinator."));
        }
    }

    private static void requireTexts(PilotActionChanges wanted, String language) {
        var findings = new ArrayList<Finding>();
        Checks.inLanguage("#/title", wanted.title(), language, findings);
        Checks.inLanguage("#/hypothesis", wanted.hypothesis(), language, findings);
        Checks.inLanguage("#/method", wanted.method(), language, findings);
        Checks.inLanguage("#/lessonsLearned", wanted.lessonsLearned(), language, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }
}
