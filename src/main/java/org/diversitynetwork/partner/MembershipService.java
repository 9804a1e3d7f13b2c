package org.diversitynetwork.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.StepRefused;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with memberships; each change locks the network, so that its rules hold under haste. */
@ApplicationScoped
public class MembershipService {
    private final Lists lists;
    private final StateChanges changes;
    private final NetworkService networks;
    private final PartnerService partners;
    private final NetworkPolicy networkPolicy;
    private final MembershipPolicy policy;
    private final MembershipRules rules;
    private final Clock clock;

    MembershipService(
            Lists lists,
            StateChanges changes,
            NetworkService networks,
            PartnerService partners,
            NetworkPolicy networkPolicy,
            MembershipPolicy policy,
            MembershipRules rules,
            Clock clock) {
        this.lists = lists;
        this.changes = changes;
        this.networks = networks;
        this.partners = partners;
        this.networkPolicy = networkPolicy;
        this.policy = policy;
        this.rules = rules;
        this.clock = clock;
    }

    Page<MembershipView> listInNetwork(String network, MembershipFilter filter, PageRequest page) {
        var where = filter.inNetwork(networks.require(network));
        return lists.page(NetworkMembership.LISTED, where, page, m -> MembershipView.of(m, null));
    }

    Page<MembershipView> listOfPartner(String partner, MembershipFilter filter, PageRequest page) {
        var where = filter.ofPartner(partners.require(partner), networkPolicy.visibleStates());
        return lists.page(NetworkMembership.LISTED, where, page, m -> MembershipView.of(m, null));
    }

    MembershipView get(String network, String membership) {
        return view(NetworkMembership.require(networks.require(network), membership, LockModeType.NONE));
    }

    boolean has(String network, String partner) {
        return NetworkMembership.count("network.code = ?1 and partner.code = ?2", network, partner) > 0;
    }

    @Transactional
    MembershipView create(String networkReference, NewMembership request) {
        var network = networks.requireForChange(networkReference);
        network.requireOpen();
        var membership = new NetworkMembership();
        membership.network = network;
        membership.partner = partners.find(request.partnerId())
                .filter(Partner::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/partnerId", "partner"));
        membership.role = request.role();
        membership.joinedOn = request.joinedOn();
        membership.sources = request.sources();
        membership.persistAndFlush();
        return view(membership);
    }

    /** INV-01: an active member that becomes the lead takes over, so that there is one before and one after. */
    @Transactional
    MembershipView change(
            String networkReference, String reference, IfMatch ifMatch, MergePatch<MembershipChanges> patch) {
        var network = networks.requireForChange(networkReference);
        var membership = NetworkMembership.require(network, reference, LockModeType.PESSIMISTIC_WRITE);
        policy.requireEdit(network);
        network.requireOpen();
        membership.require(ifMatch);
        var wanted = patch.applyTo(MembershipChanges.of(membership));
        if (wanted.role() != MembershipRole.LEAD_PARTNER) {
            StepRefused.unlessFree("lead-partner-needed", rules.objectionsToLeaving(membership));
        } else if (!membership.isActiveLead() && membership.status() == MembershipStatus.ACTIVE) {
            retireLead(network);
        }
        wanted.applyTo(membership);
        membership.persistAndFlush();
        return view(membership);
    }

    @Transactional
    MembershipView move(
            String networkReference, String reference, IfMatch ifMatch, Transition<MembershipStatus> transition) {
        var network = networks.requireForChange(networkReference);
        var membership = NetworkMembership.require(network, reference, LockModeType.PESSIMISTIC_WRITE);
        policy.requireManage(network);
        network.requireOpen();
        membership.require(ifMatch);
        MembershipRules.hold(membership.partner.city);
        AllowedTransition.require(membership.status(), transition.to(), steps(membership));
        changes.keep(membership, membership.status(), transition);
        membership.become(transition.to(), LocalDate.now(clock));
        membership.persistAndFlush();
        return view(membership);
    }

    private static void retireLead(Network network) {
        NetworkMembership.<NetworkMembership>stream(
                        "network = ?1 and role = ?2 and status = ?3",
                        network,
                        MembershipRole.LEAD_PARTNER,
                        MembershipStatus.ACTIVE)
                .forEach(former -> former.role = MembershipRole.PARTNER);
        NetworkMembership.flush();
    }

    private MembershipView view(NetworkMembership membership) {
        return MembershipView.of(
                membership, networkPolicy.mayManage(membership.network.id) ? steps(membership) : List.of());
    }

    private List<AllowedTransition> steps(NetworkMembership membership) {
        return Arrays.stream(MembershipStatus.values())
                .filter(next -> membership.status().mayBecome(next))
                .map(next -> AllowedTransition.to(next, unmet(membership, next)))
                .toList();
    }

    private List<Unmet> unmet(NetworkMembership membership, MembershipStatus next) {
        return next == MembershipStatus.ACTIVE
                ? rules.objectionsToJoining(membership)
                : rules.objectionsToLeaving(membership);
    }
}
