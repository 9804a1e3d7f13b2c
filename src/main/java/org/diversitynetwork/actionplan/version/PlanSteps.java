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
import org.diversitynetwork.actionplan.delivery.ActionDelivery;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;

/** The steps of a plan: who may take each, and everything that keeps it from being taken. */
@Singleton
public class PlanSteps {
    private static final int MOST_UNMET = 1000;

    private final ActionPlanPolicy policy;
    private final PlanFacts facts;
    private final TwoPeople people;
    private final Clock clock;

    PlanSteps(ActionPlanPolicy policy, PlanFacts facts, TwoPeople people, Clock clock) {
        this.policy = policy;
        this.facts = facts;
        this.people = people;
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
            case IN_DELIVERY -> beforeDelivery(whole);
            case CLOSED -> ClosingGuards.of(whole, LocalDate.now(clock));
            case WITHDRAWN -> facts.carriedAlone(whole);
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
        var known = facts.beforeAdoption(whole);
        if (known.unanswered()) {
            unmet.add(new Unmet(
                    "comments-unanswered",
                    "/api/v1/action-plans/%s/consultation/comments?answered=false".formatted(plan.code),
                    "Not every comment is answered."));
        }
        unmet.addAll(beforeAdoptionOfText(whole, known));
        return unmet;
    }

    /**
     * What the text of any edition needs before it is adopted, whether it was consulted on or amends an adopted one.
     */
    List<Unmet> beforeAdoptionOfText(WholePlan whole) {
        return beforeAdoptionOfText(whole, facts.beforeAdoption(whole));
    }

    private List<Unmet> beforeAdoptionOfText(WholePlan whole, PlanFacts.BeforeAdoption known) {
        var unmet = new ArrayList<>(AdoptionGuards.ofText(whole.text(), whole.known(), known.grounded()));
        unmet.addAll(people.unmet(whole.plan(), known.given()));
        return unmet;
    }

    private List<Unmet> beforeDelivery(WholePlan whole) {
        var start = whole.plan().deliveryStart;
        var due = start != null && !LocalDate.now(clock).isBefore(start);
        return due || whole.deliveries().stream().anyMatch(ActionDelivery::hasBegun)
                ? List.of()
                : List.of(new Unmet(
                        "delivery-not-started",
                        "#/deliveryStart",
                        "No action has begun, and the day from which the plan is delivered has not come."));
    }

    /** What is more than an answer holds is counted in its last place. */
    static List<Unmet> atMost(List<Unmet> unmet) {
        if (unmet.size() <= MOST_UNMET) {
            return unmet;
        }
        var told = new ArrayList<>(unmet.subList(0, MOST_UNMET - 1));
        told.add(new Unmet("more-unmet", "#", "%d more things are unmet.".formatted(unmet.size() - told.size())));
        return told;
    }
}
