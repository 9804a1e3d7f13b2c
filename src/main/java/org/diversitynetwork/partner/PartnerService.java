package org.diversitynetwork.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CityArchiving;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with partners; every writing method is one transaction. */
@ApplicationScoped
public class PartnerService {
    private final Lists lists;
    private final StateChanges changes;
    private final PartnerPolicy policy;
    private final NetworkPolicy networks;
    private final CityService cities;
    private final MembershipRules memberships;

    PartnerService(
            Lists lists,
            StateChanges changes,
            PartnerPolicy policy,
            NetworkPolicy networks,
            CityService cities,
            MembershipRules memberships) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.networks = networks;
        this.cities = cities;
        this.memberships = memberships;
    }

    Page<PartnerView> list(PartnerFilter filter, PageRequest page) {
        return lists.page(
                Partner.LISTED,
                filter.where(networks.visibleStates()),
                page,
                partner -> PartnerView.of(partner, policy.maySeeEmails(partner), null));
    }

    PartnerView get(String reference) {
        return view(Partner.FINDER.require(reference));
    }

    @Transactional
    PartnerView create(NewPartner request) {
        var partner = new Partner();
        partner.code = request.code();
        partner.name = request.name();
        partner.shortName = request.shortName();
        partner.description = request.description();
        partner.website = request.website();
        partner.countryCode = request.countryCode();
        partner.type = request.type();
        partner.legalStatus = request.legalStatus();
        partner.city = city(request.cityId(), request.countryCode());
        policy.requireAssign(partner.city);
        partner.contactPoints = request.contactPoints();
        partner.sources = request.sources();
        partner.persistAndFlush();
        return view(partner);
    }

    @Transactional
    PartnerView change(String reference, IfMatch ifMatch, MergePatch<PartnerChanges> patch) {
        var partner = Partner.FINDER.requireForChange(reference);
        policy.requireEdit(partner);
        partner.require(ifMatch);
        partner.requireCurrent();
        var wanted = patch.applyTo(PartnerChanges.of(partner));
        var city = city(wanted.cityId(), wanted.countryCode());
        if (!Objects.equals(idOf(city), idOf(partner.city))) {
            policy.requireAssign(city);
        }
        MembershipRules.hold(city);
        memberships.requireFocusFor(partner, city);
        wanted.applyTo(partner);
        partner.city = city;
        partner.persistAndFlush();
        return view(partner);
    }

    @Transactional
    PartnerView move(String reference, IfMatch ifMatch, Transition<Lifecycle> transition) {
        var partner = Partner.FINDER.requireForChange(reference);
        policy.requireManage(partner);
        partner.require(ifMatch);
        AllowedTransition.require(partner.status(), transition.to(), steps(partner));
        changes.keep(partner, partner.status(), transition);
        partner.become(transition.to());
        partner.persistAndFlush();
        return view(partner);
    }

    Partner require(String reference) {
        return Partner.FINDER.require(reference);
    }

    /** For features that point at a partner. */
    public Optional<Partner> find(String reference) {
        return Partner.FINDER.find(reference);
    }

    /** Whether the partner is in the network, or about to join it. */
    public boolean isMember(UUID partnerId, UUID networkId) {
        return NetworkMembership.count(
                        "partner.id = ?1 and network.id = ?2 and status <> ?3",
                        partnerId,
                        networkId,
                        MembershipStatus.WITHDRAWN)
                > 0;
    }

    /** The cities that active partners of the network work for. */
    public Set<UUID> citiesOf(UUID networkId) {
        return Set.copyOf(Partner.getEntityManager()
                .createQuery(
                        "select distinct m.partner.city.id from NetworkMembership m where m.network.id = :network and m.status = ACTIVE and m.partner.city.id is not null",
                        UUID.class)
                .setParameter("network", networkId)
                .getResultList());
    }

    /** Whether a partner that is or was in the network, or is about to join it, works for the city. */
    public boolean isCityOf(UUID cityId, UUID networkId) {
        return NetworkMembership.count("partner.city.id = ?1 and network.id = ?2", cityId, networkId) > 0;
    }

    void objectToArchivingACityWithPartners(@Observes CityArchiving intent) {
        if (Partner.count("city.id = ?1 and status = ?2", intent.cityId(), Lifecycle.CURRENT) > 0) {
            intent.object(
                    "city-has-partners", "/api/v1/partners?city=" + intent.cityId(), "Partners work for this city.");
        }
    }

    private static UUID idOf(City city) {
        return city == null ? null : city.id;
    }

    /** INV-02: a partner lies in the same country as its city. */
    private City city(String reference, String countryCode) {
        if (reference == null) {
            return null;
        }
        var city = cities.find(reference)
                .filter(City::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/cityId", "city"));
        if (!city.countryCode.equals(countryCode)) {
            throw new Invalid(Finding.at(
                    "#/countryCode",
                    "country-mismatch",
                    Map.of("expected", city.countryCode),
                    "A partner has the country of its city, which is %s.".formatted(city.countryCode)));
        }
        return city;
    }

    private PartnerView view(Partner partner) {
        return PartnerView.of(
                partner, policy.maySeeEmails(partner), policy.mayManage(partner) ? steps(partner) : List.of());
    }

    private List<AllowedTransition> steps(Partner partner) {
        return partner.status().steps(() -> objections(partner), () -> objectionsToReturning(partner));
    }

    private static List<Unmet> objectionsToReturning(Partner partner) {
        return partner.city == null || partner.city.isCurrent()
                ? List.of()
                : List.of(new Unmet(
                        "city-archived",
                        "/api/v1/cities/" + partner.city.code,
                        "The partner's city is archived; take that back into use first."));
    }

    private List<Unmet> objections(Partner partner) {
        return memberships.isActiveMember(partner)
                ? List.of(new Unmet(
                        "partner-is-member",
                        "/api/v1/partners/" + partner.code + "/memberships",
                        "The partner is a member of a network; withdraw it first."))
                : List.of();
    }
}
