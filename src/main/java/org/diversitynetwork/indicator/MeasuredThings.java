package org.diversitynetwork.indicator;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.partner.PartnerService;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** Finds what a body says was measured, of whatever kind. */
@Singleton
class MeasuredThings {
    private static final String POINTER = "#/scopeId";

    private final CityService cities;
    private final PartnerService partners;
    private final Map<ObservedScope, MeasuredKind> kinds;

    MeasuredThings(CityService cities, PartnerService partners, @All List<MeasuredKind> kinds) {
        this.cities = cities;
        this.partners = partners;
        this.kinds = kinds.stream().collect(Collectors.toMap(MeasuredKind::scope, Function.identity()));
    }

    /** The thing with this id or code in the network; a programme elsewhere is none, and only the network's. */
    MeasuredThing require(ObservedScope scope, String reference, Network network) {
        return switch (scope) {
            case REFERENCE -> new MeasuredThing(null, null, network.id, null, null, true);
            case NETWORK -> whole(reference, network);
            case CITY -> city(reference, network);
            case PLAN, ACTION, PILOT -> other(scope, reference, network);
        };
    }

    private static MeasuredThing whole(String reference, Network network) {
        if (!network.code.equals(reference) && !network.id.toString().equals(reference)) {
            throw new Invalid(
                    Finding.at(POINTER, "not-allowed", "With scope network, scopeId names the same network."));
        }
        return new MeasuredThing(network.id, network.code, network.id, null, null, true);
    }

    private MeasuredThing city(String reference, Network network) {
        var city = cities.find(reference).orElseThrow(() -> Invalid.unknownReference(POINTER, "city"));
        if (!partners.isCityOf(city.id, network.id)) {
            throw new Invalid(Finding.at(POINTER, "not-a-member", "No partner in this network works for this city."));
        }
        return taking(new MeasuredThing(city.id, city.code, network.id, city.id, null, city.isCurrent()));
    }

    private MeasuredThing other(ObservedScope scope, String reference, Network network) {
        return Optional.ofNullable(kinds.get(scope))
                .flatMap(kind -> kind.find(reference))
                .filter(thing -> network.id.equals(thing.networkId()))
                .map(MeasuredThings::taking)
                .orElseThrow(() -> Invalid.unknownReference(POINTER, "%s of this network".formatted(word(scope))));
    }

    private static MeasuredThing taking(MeasuredThing thing) {
        if (!thing.takes()) {
            throw new NotMeasuredNow(thing.label());
        }
        return thing;
    }

    private static String word(ObservedScope scope) {
        return switch (scope) {
            case PLAN -> "action plan";
            case PILOT -> "pilot action";
            default -> "action";
        };
    }
}
