package org.diversitynetwork.pilotaction;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.rule.Checks;

/** Turns a body into a pilot action that is proposed, once everything that it names is in order. */
@Singleton
class PilotProposals {
    private final NetworkService networks;
    private final CityService cities;
    private final PilotReferences references;

    PilotProposals(NetworkService networks, CityService cities, PilotReferences references) {
        this.networks = networks;
        this.cities = cities;
        this.references = references;
    }

    PilotAction of(NewPilotAction request) {
        var network = network(request.network());
        var city = city(request.city());
        requireTexts(request, network.defaultLanguage);
        var pilot = new PilotAction();
        pilot.code = request.code();
        pilot.network = network;
        pilot.city = city;
        pilot.language = network.defaultLanguage;
        pilot.title = request.title();
        pilot.targetGroupIds = references.groups(request.targetGroups(), city);
        pilot.hypothesis = request.hypothesis();
        pilot.method = request.method();
        pilot.partner = references.coordinator(request.coordinatorPartner(), network);
        requireInNetwork(city, pilot.partner, network);
        pilot.partnerIds = references.partners(request.partners(), network);
        pilot.startDate = request.startDate();
        pilot.endDate = request.endDate();
        pilot.budget = request.budget();
        pilot.fundingSource = request.fundingSource();
        pilot.capacity = request.capacity();
        pilot.successCriteria = references.criteria(request.successCriteria(), network, city);
        pilot.participantsReached = List.of();
        pilot.sources = request.sources();
        return pilot;
    }

    Network network(String reference) {
        var network = networks.find(reference).orElseThrow(() -> Invalid.unknownReference("#/network", "network"));
        network.requireOpen();
        return network;
    }

    City city(String reference) {
        return cities.find(reference)
                .filter(City::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/city", "city"));
    }

    /**
     * A city belongs to the network through the members that work for it. A member that works for no city in particular
     * may coordinate a pilot action in any city of its country.
     */
    static void requireInNetwork(City city, Partner coordinator, Network network) {
        var works = coordinator != null && coordinator.city == null && coordinator.countryCode.equals(city.countryCode);
        if (!works && membersFor(city, network) == 0) {
            throw new Invalid(Finding.at("#/city", "not-in-network", "No member of the network works for this city."));
        }
    }

    private static long membersFor(City city, Network network) {
        return Panache.getEntityManager()
                .createQuery(
                        "select count(m) from NetworkMembership m where m.network = :network and m.partner.city = :city and m.status <> WITHDRAWN",
                        Long.class)
                .setParameter("network", network)
                .setParameter("city", city)
                .getSingleResult();
    }

    private static void requireTexts(NewPilotAction request, String language) {
        var findings = new ArrayList<Finding>();
        Checks.inLanguage("#/title", request.title(), language, findings);
        Checks.inLanguage("#/hypothesis", request.hypothesis(), language, findings);
        Checks.inLanguage("#/method", request.method(), language, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }
}
