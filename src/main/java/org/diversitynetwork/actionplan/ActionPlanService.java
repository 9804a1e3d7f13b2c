package org.diversitynetwork.actionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.part.Drafts;
import org.diversitynetwork.actionplan.version.PlanSteps;
import org.diversitynetwork.actionplan.version.PlanVersion;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;

/** What can be done with plans as such; every writing method is one transaction. */
@ApplicationScoped
public class ActionPlanService {
    private final Lists lists;
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final PlanReferences references;
    private final PlanReader reader;
    private final PlanSteps steps;
    private final Drafts drafts;
    private final LivingPlans living;
    private final CityService cities;
    private final NetworkService networks;
    private final Clock clock;

    ActionPlanService(
            Lists lists,
            EntityManager entities,
            ActionPlanPolicy policy,
            PlanReferences references,
            PlanReader reader,
            PlanSteps steps,
            Drafts drafts,
            LivingPlans living,
            CityService cities,
            NetworkService networks,
            Clock clock) {
        this.lists = lists;
        this.entities = entities;
        this.policy = policy;
        this.references = references;
        this.reader = reader;
        this.steps = steps;
        this.drafts = drafts;
        this.living = living;
        this.cities = cities;
        this.networks = networks;
        this.clock = clock;
    }

    Page<PlanRowView> list(ActionPlanFilter filter, PageRequest page) {
        var rows = lists.page(ActionPlan.LISTED, policy.limit(filter.where()), page, plan -> plan);
        var wanted = new Wanted();
        rows.items().forEach(plan -> wanted.with(Kind.GROUP, plan.listedTargetGroupIds));
        var known = rows.items().isEmpty()
                ? new References(List.of())
                : references.find(rows.items().getFirst(), wanted);
        return new Page<>(
                rows.items().stream()
                        .map(plan -> PlanRowView.of(plan, known, policy.worksOn(plan)))
                        .toList(),
                rows.page());
    }

    ActionPlanView get(String reference, String version) {
        return view(reader.read(ActionPlan.FINDER.require(reference), version));
    }

    /** INV-05 holds by the table: one living plan for each city and network. */
    @Transactional
    ActionPlanView create(NewActionPlan request) {
        var plan = begin(request.code(), request.city(), request.network());
        write(plan, request.header());
        plan.listAsDrafted();
        plan.persist();
        PlanVersion.begin(plan, null);
        ActionPlan.flush();
        return view(reader.working(plan));
    }

    /** A plan without any text yet, for a caller who may write one for this city in this network. */
    public ActionPlan begin(String code, String cityReference, String networkReference) {
        var city = cities.find(cityReference)
                .filter(City::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/city", "city"));
        policy.requireEditIn(city.id);
        living.holdFocus(city.id);
        var network =
                networks.find(networkReference).orElseThrow(() -> Invalid.unknownReference("#/network", "network"));
        network.requireOpen();
        requireMember(city.id, network.id);
        return begin(code, city, network);
    }

    /** A plan without any text yet, in its first edition. */
    public static ActionPlan begin(String code, City city, Network network) {
        var plan = new ActionPlan();
        plan.code = code;
        plan.city = city;
        plan.network = network;
        plan.language = network.defaultLanguage;
        plan.contentVersion = 1;
        plan.draftVersion = 1;
        return plan;
    }

    @Transactional
    ActionPlanView change(String reference, IfMatch ifMatch, MergePatch<ActionPlanChanges> patch) {
        var plan = ActionPlan.FINDER.require(reference);
        policy.requireEdit(plan);
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        plan.require(ifMatch);
        if (plan.status().isEnded()) {
            throw new Problem("plan-ended", "The plan is closed or withdrawn.");
        }
        var known = references.find(plan, new Wanted().with(Kind.GROUP, plan.targetGroupIds));
        var current = ActionPlanChanges.of(plan, known);
        var wanted = patch.applyTo(current);
        if (!wanted.text().equals(current.text())) {
            drafts.requireOpen(plan);
            living.holdFocus(plan.city.id);
        }
        ConsultationRules.check(plan, wanted.consultation());
        write(plan, wanted);
        PlanFit.check(plan);
        plan.listAsDrafted();
        plan.persistAndFlush();
        return view(reader.working(plan));
    }

    /** For features that point at a plan, if this caller may know of it. */
    public Optional<ActionPlan> find(String reference) {
        return ActionPlan.FINDER.find(reference).filter(policy::isVisible);
    }

    private void write(ActionPlan plan, ActionPlanChanges request) {
        var known = references.find(plan, new Wanted().with(Kind.GROUP, request.targetGroups()));
        var wanted = request.inCodes(known);
        var findings = new ArrayList<Finding>();
        wanted.check(plan.language, findings);
        if (plan.targetGroupIds == null
                || !known.ids(Kind.GROUP, wanted.targetGroups()).equals(plan.targetGroupIds)) {
            wanted.checkGroups(known, findings);
        }
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        wanted.applyTo(plan, known);
    }

    private void requireMember(UUID cityId, UUID networkId) {
        var members = entities.createQuery(
                        "select count(m) from NetworkMembership m where m.network.id = :network and m.partner.city.id = :city and m.status in (CANDIDATE, ACTIVE)",
                        Long.class)
                .setParameter("network", networkId)
                .setParameter("city", cityId)
                .getSingleResult();
        if (members == 0) {
            throw new Invalid(Finding.at("#/city", "not-a-member", "No partner of the network works for this city."));
        }
    }

    private ActionPlanView view(WholePlan whole) {
        var works = policy.worksOn(whole.plan());
        return whole.view(whole.rows() == null ? null : steps.of(whole), works, LocalDate.now(clock));
    }
}
