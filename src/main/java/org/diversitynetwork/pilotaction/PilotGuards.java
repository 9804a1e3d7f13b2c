package org.diversitynetwork.pilotaction;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diversitynetwork.partner.PartnerService;
import org.diversitynetwork.shared.problem.Unmet;

/** What has to be met before a pilot action takes a step. */
@Singleton
class PilotGuards {
    private final PilotActionPolicy policy;
    private final PartnerService partners;
    private final PilotLinks links;
    private final Clock clock;

    PilotGuards(PilotActionPolicy policy, PartnerService partners, PilotLinks links, Clock clock) {
        this.policy = policy;
        this.partners = partners;
        this.links = links;
        this.clock = clock;
    }

    List<Unmet> unmet(PilotAction pilot, PilotStatus next) {
        return switch (next) {
            case PROPOSED -> List.of();
            case APPROVED -> againstApproving(pilot);
            case REJECTED -> againstRejecting(pilot);
            case RUNNING -> againstStarting(pilot);
            case EVALUATED -> againstEvaluating(pilot);
            case SCALED -> againstScaling(pilot);
            case STOPPED ->
                PilotSteps.isEarlyStop(pilot, next) ? List.of() : againstDecision(pilot, PilotDecision.Outcome.STOP);
        };
    }

    private List<Unmet> againstApproving(PilotAction pilot) {
        var unmet = new ArrayList<Unmet>(againstJudging(pilot));
        if (pilot.hypothesis == null) {
            unmet.add(
                    new Unmet("hypothesis-missing", "#/hypothesis", "What the city expects is not written down yet."));
        }
        unmet.addAll(againstNoCriterion(pilot));
        if (pilot.budget == null) {
            unmet.add(new Unmet("budget-missing", "#/budget", "What it may cost is not written down yet."));
        }
        if (pilot.partner == null) {
            unmet.add(new Unmet("coordinator-missing", "#/coordinatorPartner", "No partner coordinates it yet."));
        } else if (!partners.isMember(pilot.partner.id, pilot.network.id)) {
            unmet.add(new Unmet(
                    "coordinator-left", "#/coordinatorPartner", "The coordinating partner has left the network."));
        }
        return unmet;
    }

    /** Up to the network's limit the city's coordinator judges too. */
    private List<Unmet> againstJudging(PilotAction pilot) {
        if (policy.leads(pilot) || isWithinLimit(pilot)) {
            return List.of();
        }
        var limit = pilot.network.pilotApprovalLimit;
        return List.of(new Unmet(
                "above-approval-limit",
                "#/budget",
                limit == null
                        ? "Only the lead partner judges pilot actions of this network."
                        : "Only the lead partner judges pilot actions without a budget, or of more than %s %s."
                                .formatted(limit.amount(), limit.currency())));
    }

    private static boolean isWithinLimit(PilotAction pilot) {
        var limit = pilot.network.pilotApprovalLimit;
        return limit != null
                && pilot.budget != null
                && pilot.budget.currency().equals(limit.currency())
                && pilot.budget.amount().compareTo(limit.amount()) <= 0;
    }

    /** INV-11: a pilot action that was scaled keeps what it was scaled to. */
    private List<Unmet> againstRejecting(PilotAction pilot) {
        var unmet = new ArrayList<Unmet>(againstJudging(pilot));
        if (links.isLastOf(pilot.origin, pilot)) {
            unmet.add(new Unmet(
                    "pilot-action-carried",
                    "#/origin",
                    "The pilot action %s was scaled to this one alone.".formatted(pilot.origin.code)));
        }
        return unmet;
    }

    private List<Unmet> againstStarting(PilotAction pilot) {
        if (pilot.startDate == null) {
            return List.of(new Unmet("start-date-missing", "#/startDate", "It has no first day yet."));
        }
        return pilot.startDate.isAfter(LocalDate.now(clock))
                ? List.of(new Unmet("start-date-ahead", "#/startDate", "It starts on %s.".formatted(pilot.startDate)))
                : List.of();
    }

    /** INV-10: each criterion was measured. */
    private static List<Unmet> againstEvaluating(PilotAction pilot) {
        var measured = measuredCriteria(pilot);
        var unmet = new ArrayList<Unmet>(againstNoCriterion(pilot));
        IntStream.range(0, pilot.successCriteria.size())
                .filter(i -> !measured.contains(pilot.successCriteria.get(i).key()))
                .mapToObj(i -> new Unmet(
                        "measurement-missing",
                        "#/successCriteria/" + i,
                        "The criterion %s was not measured yet."
                                .formatted(pilot.successCriteria.get(i).key())))
                .forEach(unmet::add);
        if (pilot.lessonsLearned == null) {
            unmet.add(new Unmet(
                    "lessons-learned-missing", "#/lessonsLearned", "What was learned is not written down yet."));
        }
        return unmet;
    }

    private static Set<String> measuredCriteria(PilotAction pilot) {
        return Set.copyOf(Panache.getEntityManager()
                .createQuery(
                        "select distinct m.criterion from PilotMeasurement m where m.pilotAction = :pilot",
                        String.class)
                .setParameter("pilot", pilot)
                .getResultList());
    }

    private static List<Unmet> againstNoCriterion(PilotAction pilot) {
        return pilot.successCriteria.isEmpty()
                ? List.of(new Unmet(
                        "success-criterion-missing", "#/successCriteria", "It needs a measure by which it is judged."))
                : List.of();
    }

    /** INV-11: what was scaled points at what it became. */
    private List<Unmet> againstScaling(PilotAction pilot) {
        var unmet = new ArrayList<Unmet>(againstDecision(pilot, PilotDecision.Outcome.SCALE));
        if (!links.any(pilot)) {
            unmet.add(new Unmet(
                    "scaled-action-missing",
                    "/api/v1/pilot-actions/%s/lineage".formatted(pilot.code),
                    "No action of a plan and no pilot action in another city names it as its origin yet."));
        }
        return unmet;
    }

    private static List<Unmet> againstDecision(PilotAction pilot, PilotDecision.Outcome needed) {
        return pilot.decision() != null && pilot.decision().outcome() == needed
                ? List.of()
                : List.of(new Unmet(
                        "decision-missing",
                        "#/decision",
                        "The decision to %s it has not been taken."
                                .formatted(needed == PilotDecision.Outcome.SCALE ? "scale" : "stop")));
    }
}
