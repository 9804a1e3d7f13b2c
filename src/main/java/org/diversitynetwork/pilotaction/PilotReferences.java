package org.diversitynetwork.pilotaction;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.indicator.IndicatorService;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.partner.PartnerService;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.rule.Checks;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.diversitynetwork.targetgroup.TargetGroupService;

/** Finds the things that a body names by id or code, and says of each what keeps a pilot action from naming it. */
@Singleton
class PilotReferences {
    private final TargetGroupService groups;
    private final PartnerService partners;
    private final IndicatorService indicators;

    PilotReferences(TargetGroupService groups, PartnerService partners, IndicatorService indicators) {
        this.groups = groups;
        this.partners = partners;
        this.indicators = indicators;
    }

    UUID[] groups(List<String> references, City city) {
        var found = new ArrayList<UUID>();
        for (var i = 0; i < references.size(); i++) {
            found.add(group("#/targetGroups/" + i, references.get(i), city).id);
        }
        return distinct("#/targetGroups/", found).toArray(UUID[]::new);
    }

    private TargetGroup group(String pointer, String reference, City city) {
        var group = groups.find(reference).orElseThrow(() -> Invalid.unknownReference(pointer, "target group"));
        if (group.cityId != null && !group.cityId.equals(city.id)) {
            throw new Invalid(Finding.at(pointer, "local-elsewhere", "This target group is local to another city."));
        }
        if (!group.isCurrent()) {
            throw new Invalid(Finding.at(pointer, "archived", "This target group is archived."));
        }
        return group;
    }

    UUID[] partners(List<String> references, Network network) {
        var found = new ArrayList<UUID>();
        for (var i = 0; i < references.size(); i++) {
            found.add(member("#/partners/" + i, references.get(i), network).id);
        }
        return distinct("#/partners/", found).toArray(UUID[]::new);
    }

    Partner coordinator(String reference, Network network) {
        return reference == null ? null : member("#/coordinatorPartner", reference, network);
    }

    private Partner member(String pointer, String reference, Network network) {
        var partner = partners.find(reference).orElseThrow(() -> Invalid.unknownReference(pointer, "partner"));
        if (!partners.isMember(partner.id, network.id)) {
            throw new Invalid(Finding.at(pointer, "not-a-member", "This partner is no member of the network."));
        }
        return partner;
    }

    List<SuccessCriterion> criteria(List<NewSuccessCriterion> wanted, Network network, City city) {
        var found = new ArrayList<SuccessCriterion>();
        for (var i = 0; i < wanted.size(); i++) {
            found.add(criterion("#/successCriteria/" + i, wanted.get(i), network, city));
        }
        return List.copyOf(found);
    }

    private SuccessCriterion criterion(String pointer, NewSuccessCriterion wanted, Network network, City city) {
        var indicator = indicators
                .hold(wanted.indicator())
                .orElseThrow(() -> Invalid.unknownReference(pointer + "/indicator", "indicator"));
        if (!isUsable(indicator, network, city)) {
            throw new Invalid(Finding.at(
                    pointer + "/indicator",
                    "indicator-elsewhere",
                    "This indicator is archived, or that of another network or city."));
        }
        if (isTooPrecise(wanted.threshold(), indicator)) {
            throw new Invalid(tooPrecise(pointer + "/threshold", indicator));
        }
        return new SuccessCriterion(wanted.key(), indicator.id, wanted.operator(), wanted.threshold());
    }

    static boolean isUsable(Indicator indicator, Network network, City city) {
        return indicator.isCurrent() && isOf(indicator.network, network) && isOf(indicator.city, city);
    }

    private static boolean isOf(BaseEntity owner, BaseEntity wanted) {
        return owner == null || owner.id.equals(wanted.id);
    }

    static boolean isTooPrecise(BigDecimal value, Indicator indicator) {
        return value.stripTrailingZeros().scale() > indicator.decimals;
    }

    static Finding tooPrecise(String pointer, Indicator indicator) {
        return Finding.at(
                pointer,
                "too-precise",
                Map.of("max", indicator.decimals),
                "Values of this indicator have at most %d decimals.".formatted(indicator.decimals));
    }

    /** Only groups that the pilot action is for. */
    List<ParticipantCount> reached(List<NewParticipantCount> wanted, UUID[] targets) {
        var found = new ArrayList<ParticipantCount>();
        for (var i = 0; i < wanted.size(); i++) {
            var pointer = "#/participantsReached/" + i + "/targetGroup";
            var id = target(wanted.get(i).targetGroup(), targets)
                    .orElseThrow(() -> new Invalid(Finding.at(
                            pointer, "not-a-target-group", "This is none of the pilot action's target groups.")));
            found.add(new ParticipantCount(id, wanted.get(i).count()));
        }
        distinct(
                "#/participantsReached/",
                found.stream().map(ParticipantCount::targetGroupId).toList());
        return List.copyOf(found);
    }

    private Optional<UUID> target(String reference, UUID[] targets) {
        return groups.find(reference).map(group -> group.id).filter(List.of(targets)::contains);
    }

    private static List<UUID> distinct(String pointer, List<UUID> ids) {
        var seen = new LinkedHashSet<UUID>();
        for (var i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw new Invalid(Checks.repeated(pointer + i));
            }
        }
        return ids;
    }
}
