package org.diversitynetwork.actionplan.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.ActionPlanService;
import org.diversitynetwork.actionplan.LivingPlans;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.actionplan.PlanReferences;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.actionplan.part.Drafts;
import org.diversitynetwork.actionplan.part.ScaledPilots;
import org.diversitynetwork.actionplan.part.TextReplacement;
import org.diversitynetwork.actionplan.version.PlanVersion;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.WantedLanguages;
import org.diversitynetwork.shared.json.Languages;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.PreconditionFailed;
import org.diversitynetwork.shared.store.BaseEntity;

/** What can be done with the text of a plan as one document. */
@ApplicationScoped
public class PlanDocumentService {
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final ActionPlanPolicy policy;
    private final ActionPlanService plans;
    private final PlanReader reader;
    private final PlanReferences references;
    private final Drafts drafts;
    private final LivingPlans living;
    private final WantedLanguages wanted;

    PlanDocumentService(
            EntityManager entities,
            ObjectMapper json,
            ActionPlanPolicy policy,
            ActionPlanService plans,
            PlanReader reader,
            PlanReferences references,
            Drafts drafts,
            LivingPlans living,
            WantedLanguages wanted) {
        this.entities = entities;
        this.json = json;
        this.policy = policy;
        this.plans = plans;
        this.reader = reader;
        this.references = references;
        this.drafts = drafts;
        this.living = living;
        this.wanted = wanted;
    }

    PlanDocumentView get(String reference, String version) {
        return view(reader.read(ActionPlan.FINDER.require(reference), version));
    }

    /** Begins a plan with all its text. */
    @Transactional
    PlanDocumentView create(PlanDocument request) {
        var plan = plans.begin(request.code(), request.city(), request.network());
        var known = references.find(plan, PlanReader.wanted(request));
        TextReplacement.begin(plan, checked(plan, request, known), known);
        PlanVersion.begin(plan, null);
        ActionPlan.flush();
        return view(reader.working(plan));
    }

    @Transactional
    PlanDocumentView replace(String reference, IfMatch ifMatch, PlanDocument request) {
        var plan = ActionPlan.FINDER.require(reference);
        policy.requireEdit(plan);
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        var before = reader.working(plan);
        if (!ifMatch.matches(plan.version, before.identity())) {
            throw new PreconditionFailed(view(before).etag());
        }
        drafts.requireOpen(plan);
        living.holdFocus(plan.city.id);
        requireSame(plan, request);
        var pilots = before.rows().pilots();
        var known = references.find(plan, PlanReader.wanted(request));
        TextReplacement.replace(plan, checked(plan, request, known), known);
        var after = reader.working(plan);
        var kept = after.rows().pilots();
        pilots.stream().filter(pilot -> !kept.contains(pilot)).forEach(ScaledPilots::requireStillCarried);
        return view(after);
    }

    /** Without {@code base}, with the fixed edition before. */
    PlanDiffView compare(String reference, String version, String base) {
        var plan = ActionPlan.FINDER.require(reference);
        if (!version.matches(NUMBER)) {
            throw new NotFound("version");
        }
        var other = reader.read(plan, version);
        var from = reader.read(
                plan, base != null ? base : before(plan, other.shown().number()));
        JsonNode tree = json.valueToTree(from.text());
        JsonNode otherTree = json.valueToTree(other.text());
        var changes = PlanComparison.between(tree, otherTree);
        return new PlanDiffView(
                from.shown().number(),
                other.shown().number(),
                changes,
                ChangesInWords.tell(tree, otherTree, changes, spoken(plan)),
                Math.max(0, changes.size() - ChangesInWords.MOST));
    }

    /** The language in which the service tells the caller about the plan. */
    private String spoken(ActionPlan plan) {
        return wanted.languages().orElseGet(() -> Languages.of(plan.language)).choose(PlanWords.LANGUAGES);
    }

    /** The first edition has none before it, and nothing that is different. */
    private static String before(ActionPlan plan, int number) {
        return String.valueOf(PlanVersion.lastFixedBefore(plan, number).orElse(number));
    }

    private static PlanDocument checked(ActionPlan plan, PlanDocument request, References known) {
        var text = PlanDocumentChecks.inCodes(request, plan.city.code, plan.network.code, known);
        PlanDocumentChecks.check(text, plan.language, known);
        return text;
    }

    private PlanDocumentView view(WholePlan whole) {
        var plan = whole.plan();
        var names = new PlanNames(plan.city.name, plan.say(plan.network.name), whole.known());
        var date = PlanVersion.dateOf(plan, whole.shown().number());
        var edition = new PlanEdition(whole.shown().number(), whole.shown().status(), date);
        var etag = "\"" + plan.version + whole.identity() + "." + names.digest(whole.text()) + "\"";
        return new PlanDocumentView(whole.text(), edition, names, plan.id, etag);
    }

    /** A document of another plan would be a slip. */
    private static void requireSame(ActionPlan plan, PlanDocument request) {
        var findings = new ArrayList<Finding>();
        requireSame("#/code", request.code(), plan, plan.code, findings);
        requireSame("#/city", request.city(), plan.city, plan.city.code, findings);
        requireSame("#/network", request.network(), plan.network, plan.network.code, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }

    private static void requireSame(
            String pointer, String given, BaseEntity thing, String code, List<Finding> findings) {
        if (!given.equals(code) && !given.equals(thing.id.toString())) {
            findings.add(Finding.at(pointer, "other-plan", "This plan has %s here.".formatted(code)));
        }
    }
}
