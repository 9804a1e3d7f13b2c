package org.diversitynetwork.partner;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.FocusLeaving;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkActivating;
import org.diversitynetwork.network.NetworkStatus;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.problem.Unmet;

/** INV-01 and INV-04: an active network has one lead partner, and each of its cities a focus group. */
@Singleton
class MembershipRules {
    private static final String IN_ACTIVE_NETWORK =
            "select n from Network n where n.id in (select m.network.id from NetworkMembership m where m.status = ACTIVE and %s)";

    /** Whether the partner is a member of any network, or a candidate. */
    boolean isActiveMember(Partner partner) {
        return NetworkMembership.count("partner = ?1 and status <> ?2", partner, MembershipStatus.WITHDRAWN) > 0;
    }

    /** Refuses to move an active network's partner to a city without a focus group. */
    void requireFocusFor(Partner partner, City city) {
        if (city == null || partner.city != null && partner.city.id.equals(city.id) || hasFocus(city)) {
            return;
        }
        if (anyActive("m.partner.id = :id", partner.id)) {
            var detail =
                    "The partner is in an active network, whose cities each need a focus group; this city has none.";
            throw new Problem("city-focus-missing", detail, Finding.at("#/cityId", "city-focus-missing", detail));
        }
    }

    /** Holds the city's focus groups as they are until the transaction ends. */
    static void hold(City city) {
        if (city != null) {
            Panache.getEntityManager().lock(city, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** What keeps a candidate from becoming an active member. */
    List<Unmet> objectionsToJoining(NetworkMembership membership) {
        var city = membership.partner.city;
        if (membership.role == MembershipRole.LEAD_PARTNER && leads(membership.network.id) > 0) {
            return List.of(new Unmet(
                    "lead-partner-taken",
                    "#/role",
                    "The network has a lead partner; join as a partner and then take over."));
        }
        return membership.network.status() == NetworkStatus.ACTIVE && city != null && !hasFocus(city)
                ? List.of(focusMissing(city))
                : List.of();
    }

    /** What keeps an active member from leaving, or a lead partner from becoming an ordinary one. */
    List<Unmet> objectionsToLeaving(NetworkMembership membership) {
        return membership.isActiveLead() && membership.network.status() == NetworkStatus.ACTIVE
                ? List.of(new Unmet(
                        "lead-partner-needed",
                        "#/role",
                        "An active network keeps its lead partner; make another member the lead first."))
                : List.of();
    }

    void objectToActivating(@Observes NetworkActivating intent) {
        var leads = leads(intent.networkId());
        if (leads != 1) {
            intent.object(
                    "lead-partner-missing",
                    "/api/v1/networks/%s/memberships?role=lead_partner".formatted(intent.code()),
                    "An active network has exactly one lead partner; this one has %s."
                            .formatted(leads == 0 ? "none" : leads));
        }
        citiesWithoutFocus(intent.networkId()).stream()
                .map(MembershipRules::focusMissing)
                .forEach(u -> intent.object(u.code(), u.pointer(), u.detail()));
    }

    void objectToLeavingTheLastFocus(@Observes FocusLeaving intent) {
        if (intent.isLast() && anyActive("m.partner.city.id = :id", intent.cityId())) {
            intent.object(
                    "city-focus-needed",
                    "/api/v1/cities/" + intent.cityId() + "/focus",
                    "A city in an active network keeps at least one focus group.");
        }
    }

    /** Locks the networks in question, so that none becomes active while the answer is being acted on. */
    private static boolean anyActive(String condition, UUID id) {
        return Panache.getEntityManager()
                .createQuery(IN_ACTIVE_NETWORK.formatted(condition), Network.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .anyMatch(network -> network.status() == NetworkStatus.ACTIVE);
    }

    private static long leads(UUID networkId) {
        return NetworkMembership.count(
                "network.id = ?1 and role = ?2 and status = ?3",
                networkId,
                MembershipRole.LEAD_PARTNER,
                MembershipStatus.ACTIVE);
    }

    private static List<City> citiesWithoutFocus(UUID networkId) {
        return Panache.getEntityManager()
                .createQuery("""
                        select distinct c from NetworkMembership m join m.partner.city c
                        where m.network.id = :id and m.status = ACTIVE
                          and not exists (select 1 from CityFocus f where f.city = c)
                        order by c.code""", City.class)
                .setParameter("id", networkId)
                .setMaxResults(100)
                .getResultList();
    }

    private static boolean hasFocus(City city) {
        return Panache.getEntityManager()
                        .createQuery("select count(f) from CityFocus f where f.city = :city", Long.class)
                        .setParameter("city", city)
                        .getSingleResult()
                > 0;
    }

    private static Unmet focusMissing(City city) {
        return new Unmet(
                "city-focus-missing",
                "/api/v1/cities/" + city.code + "/focus",
                "The city %s has no focus group yet.".formatted(city.code));
    }
}
