package org.diversitynetwork.pilotaction;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.rule.Checks;
import org.diversitynetwork.targetgroup.TargetGroup;

/** Makes a new pilot action of one that was tried: what holds elsewhere too is taken over, the rest is left to say. */
@Singleton
class PilotTransfers {
    private final PilotProposals proposals;
    private final PilotReferences references;

    PilotTransfers(PilotProposals proposals, PilotReferences references) {
        this.proposals = proposals;
        this.references = references;
    }

    /** In the same city after the decision to adapt; in another one after that to adapt or to scale. */
    void requireTransferable(PilotAction origin, City city) {
        var outcome = origin.decision() == null ? null : origin.decision().outcome();
        var sameCity = origin.city.id.equals(city.id);
        var tried = origin.status() == PilotStatus.EVALUATED || origin.status() == PilotStatus.SCALED;
        if (!tried
                || outcome == null
                || outcome == PilotDecision.Outcome.STOP
                || sameCity && outcome != PilotDecision.Outcome.ADAPT) {
            throw new Problem(
                    "pilot-action-not-transferable",
                    sameCity
                            ? "It is tried again in the same city once it is evaluated and the decision is to adapt it."
                            : "It is handed on to another city once it is evaluated and the decision is to adapt or to scale it.");
        }
    }

    PilotAction of(PilotAction origin, NewPilotTransfer request) {
        var network = request.network() == null ? origin.network : proposals.network(request.network());
        network.requireOpen();
        var city = proposals.city(request.city());
        var pilot = new PilotAction();
        pilot.code = request.code();
        pilot.origin = origin;
        pilot.network = network;
        pilot.city = city;
        pilot.language = network.defaultLanguage;
        pilot.title = title(origin, request, network.defaultLanguage);
        pilot.startDate = request.startDate();
        pilot.endDate = request.endDate();
        pilot.budget = request.budget();
        pilot.sources = request.sources();
        pilot.partner = references.coordinator(request.coordinatorPartner(), network);
        takeOver(origin, pilot);
        PilotProposals.requireInNetwork(city, pilot.partner, network);
        return pilot;
    }

    private static I18nText title(PilotAction origin, NewPilotTransfer request, String language) {
        var title = request.title() == null ? origin.title : request.title();
        var findings = new ArrayList<Finding>();
        Checks.inLanguage("#/title", title, language, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        return title;
    }

    private static void takeOver(PilotAction origin, PilotAction pilot) {
        pilot.targetGroupIds = groups(origin, pilot.city);
        pilot.hypothesis = inLanguage(origin.hypothesis, pilot.language);
        pilot.method = inLanguage(origin.method, pilot.language);
        pilot.capacity = origin.capacity;
        pilot.successCriteria = criteria(origin, pilot.network, pilot.city);
        pilot.participantsReached = List.of();
        pilot.partnerIds = new UUID[0];
        if (origin.city.id.equals(pilot.city.id) && origin.network.id.equals(pilot.network.id)) {
            pilot.partner = pilot.partner == null ? origin.partner : pilot.partner;
            pilot.partnerIds = origin.partnerIds;
            pilot.fundingSource = origin.fundingSource;
        }
    }

    private static I18nText inLanguage(I18nText text, String language) {
        return text != null && text.has(language) ? text : null;
    }

    private static UUID[] groups(PilotAction origin, City city) {
        var groups = Arrays.stream(origin.targetGroupIds)
                .filter(id -> isFor(TargetGroup.findById(id), city))
                .toArray(UUID[]::new);
        if (groups.length == 0) {
            throw new Invalid(Finding.at(
                    "#/city", "local-elsewhere", "All target groups of the first pilot action are local to its city."));
        }
        return groups;
    }

    private static boolean isFor(TargetGroup group, City city) {
        return group.isCurrent() && (group.cityId == null || group.cityId.equals(city.id));
    }

    private static List<SuccessCriterion> criteria(PilotAction origin, Network network, City city) {
        return origin.successCriteria.stream()
                .filter(criterion -> PilotReferences.isUsable(
                        Panache.getEntityManager().find(Indicator.class, criterion.indicatorId()), network, city))
                .toList();
    }
}
