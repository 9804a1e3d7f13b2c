package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.PlanStatus;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;

/** The steps of a plan: who may take each, and everything that keeps it from being taken. */
@Singleton
public class PlanSteps {
    private static final int MOST_UNMET = 1000;

    private final ActionPlanPolicy policy;
    private final PlanFacts facts;
    private final TwoPeople people;
    private final TextHash hash;
    private final Clock clock;

    PlanSteps(ActionPlanPolicy policy, PlanFacts facts, TwoPeople people, TextHash hash, Clock clock) {
        this.policy = policy;
        this.facts = facts;
        this.people = people;
        this.hash = hash;
        this.clock = clock;
    }

    /** The steps of the caller's roles from where the plan stands. */
    public List<AllowedTransition> of(WholePlan whole) {
        return Arrays.stream(PlanStatus.values())
                .filter(next -> whole.plan().status().mayBecome(next) && mayTake(whole.plan(), next))
                .map(next -> AllowedTransition.to(next, atMost(unmet(whole, next))))
                .toList();
    }

    boolean mayTake(ActionPlan plan, PlanStatus next) {
        return switch (next) {
            case DRAFT, CONSULTATION, IN_DELIVERY -> policy.mayEdit(plan);
            case ADOPTED -> !people.sides(plan).isEmpty();
            case CLOSED -> policy.isNetworkSide(plan);
            case WITHDRAWN -> policy.mayWithdraw(plan);
        };
    }

    private List<Unmet> unmet(WholePlan whole, PlanStatus next) {
        return switch (next) {
            case CONSULTATION -> beforeConsultation(whole);
            case ADOPTED -> beforeAdoption(whole);
            case IN_DELIVERY -> beforeDelivery(whole.plan());
            case CLOSED -> beforeClosing(whole.plan());
            case WITHDRAWN -> facts.carriedAlone(whole.plan());
            case DRAFT -> List.of();
        };
    }

    private List<Unmet> beforeConsultation(WholePlan whole) {
        var plan = whole.plan();
        var unmet = new ArrayList<>(ConsultationGuards.ofText(whole.text(), whole.known()));
        unmet.addAll(ConsultationGuards.ofWindow(
                plan.consultationOpensAt,
                plan.consultationClosesAt,
                plan.network.privacy.consultationMinDays(),
                Instant.now(clock)));
        return unmet;
    }

    private List<Unmet> beforeAdoption(WholePlan whole) {
        var plan = whole.plan();
        var unmet = new ArrayList<Unmet>();
        if (!plan.isConsultationOver(Instant.now(clock))) {
            unmet.add(new Unmet("consultation-open", "#/consultation/closesAt", "The consultation is not over yet."));
        }
        if (facts.hasUnanswered(plan)) {
            unmet.add(new Unmet(
                    "comments-unanswered",
                    "/api/v1/action-plans/%s/consultation/comments?status=new".formatted(plan.code),
                    "Not every comment is answered."));
        }
        unmet.addAll(beforeAdoptionOfText(whole));
        return unmet;
    }

    /**
     * What the text of any edition needs before it is adopted, whether it was consulted on or amends an adopted one.
     */
    List<Unmet> beforeAdoptionOfText(WholePlan whole) {
        var plan = whole.plan();
        var unmet =
                new ArrayList<>(AdoptionGuards.ofText(whole.text(), whole.known(), facts.grounded(plan, whole.text())));
        unmet.addAll(people.unmet(plan, facts.endorsements(whole, hash.of(whole.text()))));
        return unmet;
    }

    private List<Unmet> beforeDelivery(ActionPlan plan) {
        var due = plan.deliveryStart != null && !LocalDate.now(clock).isBefore(plan.deliveryStart);
        return due || facts.hasBegun(plan)
                ? List.of()
                : List.of(new Unmet(
                        "delivery-not-started",
                        "#/deliveryStart",
                        "No action has begun, and the day from which the plan is delivered has not come."));
    }

    private List<Unmet> beforeClosing(ActionPlan plan) {
        var unmet = new ArrayList<>(facts.unfinished(plan));
        unmet.addAll(facts.unobserved(plan));
        if (plan.lessonsLearned == null) {
            unmet.add(new Unmet("lessons-learned-missing", "#/lessonsLearned", "Nobody has told what was learned."));
        }
        return unmet;
    }

    static List<Unmet> atMost(List<Unmet> unmet) {
        return unmet.size() > MOST_UNMET ? unmet.subList(0, MOST_UNMET) : unmet;
    }
}
