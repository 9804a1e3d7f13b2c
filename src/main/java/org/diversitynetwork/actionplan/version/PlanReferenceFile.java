package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanService;
import org.diversitynetwork.actionplan.Consultation;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.actionplan.PlanReferences;
import org.diversitynetwork.actionplan.PlanStatus;
import org.diversitynetwork.actionplan.consultation.AuthorKind;
import org.diversitynetwork.actionplan.consultation.CommentStatus;
import org.diversitynetwork.actionplan.consultation.CommentTarget;
import org.diversitynetwork.actionplan.consultation.ConsultationComment;
import org.diversitynetwork.actionplan.delivery.ActionDelivery;
import org.diversitynetwork.actionplan.delivery.DeliveredMilestone;
import org.diversitynetwork.actionplan.delivery.Deliveries;
import org.diversitynetwork.actionplan.delivery.DeliveryStatus;
import org.diversitynetwork.actionplan.delivery.MilestoneDone;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.actionplan.document.PlanDocumentRules;
import org.diversitynetwork.actionplan.part.TextReplacement;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.progress.NewProgressUpdate;
import org.diversitynetwork.progress.ProgressScope;
import org.diversitynetwork.progress.ProgressService;
import org.diversitynetwork.progress.Progressing;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.TransitionRefused;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.ReferenceFile;

/**
 * The plans that an installation starts with, in delivery. They keep the rules of a text that is consulted on and
 * adopted; but nobody has endorsed what is made up for demonstration, and its consultation lies in the past.
 */
@Singleton
class PlanReferenceFile implements ReferenceFile<PlanReferenceFile.Entry> {
    private final CityService cities;
    private final NetworkService networks;
    private final PlanReferences references;
    private final PlanReader reader;
    private final PlanFacts facts;
    private final Editions editions;
    private final Deliveries deliveries;
    private final ProgressService progress;
    private final StateChanges changes;

    /** A plan's text, how it came to be adopted, and how it is going. */
    record Entry(
            @NotNull @Valid PlanDocument plan,
            @NotNull @Valid Consultation consultation,
            @NotNull List<@NotNull @Valid Comment> comments,
            @NotNull LocalDate deliveryStart,
            @NotNull List<@NotNull @Valid Delivery> deliveries,
            @NotBlank String reason) {}

    /** What somebody said of the plan, and the answer. */
    record Comment(
            @NotNull CommentTarget target,
            String targetCode,
            @NotBlank String body,
            @NotBlank String language,
            String organisation,
            @NotNull I18nText reply,
            @NotNull CommentStatus status) {}

    /** How one action is going. */
    record Delivery(
            @NotBlank String action,
            @NotNull DeliveryStatus status,
            @NotNull List<@NotNull @Valid MilestoneDone> milestonesDone,
            @Valid NewProgressUpdate update) {

        LocalDate doneOn(String key) {
            return milestonesDone.stream()
                    .filter(done -> done.key().equals(key))
                    .map(MilestoneDone::doneOn)
                    .findFirst()
                    .orElse(null);
        }
    }

    PlanReferenceFile(
            CityService cities,
            NetworkService networks,
            PlanReferences references,
            PlanReader reader,
            PlanFacts facts,
            Editions editions,
            Deliveries deliveries,
            ProgressService progress,
            StateChanges changes) {
        this.cities = cities;
        this.networks = networks;
        this.references = references;
        this.reader = reader;
        this.facts = facts;
        this.editions = editions;
        this.deliveries = deliveries;
        this.progress = progress;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "87-action-plans.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        if (ActionPlan.FINDER.find(entry.plan().code()).isPresent()) {
            return;
        }
        var plan = begin(entry);
        consult(plan, entry);
        adopt(plan, entry);
        entry.deliveries().forEach(delivery -> deliver(plan, delivery));
    }

    private ActionPlan begin(Entry entry) {
        var text = entry.plan();
        var findings = new ArrayList<Finding>();
        PlanDocumentRules.check(text, findings);
        var city = cities.find(text.city()).orElseThrow(() -> Invalid.unknownReference("#/plan/city", "city"));
        var network = networks.require(text.network());
        var plan = ActionPlanService.begin(text.code(), city, network);
        var known = references.find(plan, PlanReader.wanted(text));
        PlanReader.checkReferences(text, known, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(
                    findings.stream().map(finding -> finding.under("/plan")).toList());
        }
        TextReplacement.begin(plan, text, known);
        PlanVersion.begin(plan, entry.reason());
        PlanVersion.flush();
        return plan;
    }

    private void consult(ActionPlan plan, Entry entry) {
        var whole = reader.working(plan);
        require(plan, PlanStatus.CONSULTATION, ConsultationGuards.ofText(whole.text(), whole.known()));
        editions.consult(whole);
        plan.consultationOpensAt = entry.consultation().opensAt();
        plan.consultationClosesAt = entry.consultation().closesAt();
        plan.consultationChannel = entry.consultation().channel();
        step(plan, PlanStatus.CONSULTATION, entry.reason());
        entry.comments().forEach(comment -> keep(plan, comment));
    }

    private static void keep(ActionPlan plan, Comment said) {
        var comment = new ConsultationComment();
        comment.plan = plan;
        comment.planVersion = plan.consultedVersion;
        comment.targetType = said.target();
        comment.targetCode = said.targetCode();
        comment.body = said.body();
        comment.language = said.language();
        comment.authorKind = said.organisation() == null ? AuthorKind.PUBLIC : AuthorKind.ORGANISATION;
        comment.organisation = said.organisation();
        comment.reply = said.reply();
        comment.become(said.status());
        comment.persist();
    }

    private void adopt(ActionPlan plan, Entry entry) {
        var whole = reader.working(plan);
        require(
                plan,
                PlanStatus.ADOPTED,
                AdoptionGuards.ofText(
                        whole.text(), whole.known(), facts.beforeAdoption(whole).grounded()));
        editions.adopt(whole);
        PlanVersion.find(plan, plan.publishedVersion)
                .orElseThrow()
                .date(
                        plan.consultationOpensAt,
                        entry.deliveryStart().atStartOfDay(ZoneOffset.UTC).toInstant());
        step(plan, PlanStatus.ADOPTED, entry.reason());
        plan.deliveryStart = entry.deliveryStart();
        step(plan, PlanStatus.IN_DELIVERY, entry.reason());
    }

    private void step(ActionPlan plan, PlanStatus next, String reason) {
        changes.keep(plan, plan.status(), new Transition<>(next, reason));
        plan.become(next);
        plan.persistAndFlush();
    }

    private static void require(ActionPlan plan, PlanStatus next, List<Unmet> unmet) {
        if (!unmet.isEmpty()) {
            throw new TransitionRefused(plan.status().name(), next.name(), unmet);
        }
    }

    private void deliver(ActionPlan plan, Delivery wanted) {
        var delivery = deliveries.of(plan).stream()
                .filter(known -> known.code.equals(wanted.action()))
                .findFirst()
                .orElseThrow(() -> Invalid.unknownReference("#/deliveries", "action"));
        delivery.milestones = delivery.milestones.stream()
                .map(m -> new DeliveredMilestone(m.key(), m.title(), m.dueDate(), wanted.doneOn(m.key())))
                .toList();
        delivery.become(wanted.status());
        deliveries.settled(delivery);
        if (wanted.update() != null) {
            progress.record(progressing(delivery), wanted.update());
        }
    }

    private static Progressing progressing(ActionDelivery delivery) {
        return new Progressing(
                ProgressScope.ACTION, delivery.actionId, delivery.networkId, delivery.cityId, delivery.language);
    }
}
