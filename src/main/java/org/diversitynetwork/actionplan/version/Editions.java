package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.actionplan.PlanReferences;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.actionplan.delivery.Deliveries;
import org.diversitynetwork.actionplan.part.ScaledPilots;
import org.diversitynetwork.actionplan.part.TextReplacement;

/** What becomes of the editions of a plan's text at each step; the plan's row is locked. */
@Singleton
class Editions {
    private final TextHash hash;
    private final Deliveries deliveries;
    private final PlanReferences references;
    private final Clock clock;

    Editions(TextHash hash, Deliveries deliveries, PlanReferences references, Clock clock) {
        this.hash = hash;
        this.deliveries = deliveries;
        this.references = references;
        this.clock = clock;
    }

    /** The draft is fixed as what people are asked about. */
    void consult(WholePlan whole) {
        var plan = whole.plan();
        var now = Instant.now(clock);
        if (plan.consultationOpensAt == null || plan.consultationOpensAt.isBefore(now)) {
            plan.consultationOpensAt = now;
        }
        var version = draft(plan);
        version.fix(whole.text(), hash.of(whole.text()), VersionStatus.CONSULTED, now);
        plan.consultedVersion = version.number;
        plan.draftVersion = null;
        listAs(whole);
    }

    void reopen(ActionPlan plan) {
        if (plan.draftVersion == null) {
            PlanVersion.open(plan, null);
        }
        plan.consultationOpensAt = null;
        plan.consultationClosesAt = null;
    }

    void withdraw(ActionPlan plan) {
        if (plan.draftVersion != null) {
            draft(plan).become(VersionStatus.DISCARDED);
            plan.draftVersion = null;
        }
    }

    /** INV-08: the text as it is comes into force; it is the one consulted on, where that was not revised since. */
    void adopt(WholePlan whole) {
        var plan = whole.plan();
        var text = hash.of(whole.text());
        var now = Instant.now(clock);
        PlanVersion.find(plan, plan.publishedVersion).ifPresent(former -> former.become(VersionStatus.SUPERSEDED));
        PlanVersion.flush();
        var adopted = plan.publishedVersion == null ? unchanged(plan, text) : null;
        if (adopted != null) {
            withdraw(plan);
        } else {
            // Without an open one, what the text names is called otherwise by now than when it was consulted on.
            adopted = plan.draftVersion == null ? PlanVersion.open(plan, null) : draft(plan);
            adopted.fix(whole.text(), text, VersionStatus.ADOPTED, now);
            plan.draftVersion = null;
        }
        adopted.adopt(now);
        plan.publishedVersion = adopted.number;
        listAs(whole);
        deliveries.follow(whole);
    }

    /** The edition consulted on, unless the text says something else by now. */
    private static PlanVersion unchanged(ActionPlan plan, String text) {
        return PlanVersion.find(plan, plan.consultedVersion)
                .filter(consulted -> consulted.contentHash().equals(text))
                .orElse(null);
    }

    /** The open edition is given up; the text is again that of the edition it began from. */
    void discard(WholePlan whole) {
        var plan = whole.plan();
        var pilots = whole.rows().pilots();
        var number = plan.publicVersion();
        var kept = PlanVersion.fixed(plan, number).orElseThrow().content();
        TextReplacement.replace(plan, kept, references.find(plan, PlanReader.wanted(kept)));
        pilots.forEach(ScaledPilots::requireStillCarried);
        withdraw(plan);
    }

    private static PlanVersion draft(ActionPlan plan) {
        return PlanVersion.find(plan, plan.draftVersion).orElseThrow();
    }

    private static void listAs(WholePlan whole) {
        var text = whole.text();
        whole.plan()
                .listAs(
                        text.title(),
                        text.vision(),
                        text.startDate(),
                        text.endDate(),
                        whole.known().ids(Kind.GROUP, text.targetGroups()),
                        text.sources());
    }
}
