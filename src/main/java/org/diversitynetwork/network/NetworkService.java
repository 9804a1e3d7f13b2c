package org.diversitynetwork.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with networks; every writing method is one transaction. */
@ApplicationScoped
public class NetworkService {
    private final Lists lists;
    private final StateChanges changes;
    private final NetworkPolicy policy;
    private final Event<NetworkActivating> activating;

    NetworkService(Lists lists, StateChanges changes, NetworkPolicy policy, Event<NetworkActivating> activating) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.activating = activating;
    }

    Page<NetworkView> list(NetworkFilter filter, PageRequest page) {
        return lists.page(Network.LISTED, filter.where(policy.visibleStates()), page, NetworkView::of);
    }

    NetworkView get(String reference) {
        return view(require(reference));
    }

    @Transactional
    NetworkView create(NewNetwork request) {
        var network = new Network();
        network.code = request.code();
        network.name = request.name();
        network.acronym = request.acronym();
        network.programme = request.programme();
        network.description = request.description();
        network.website = request.website();
        network.startDate = request.startDate();
        network.endDate = request.endDate();
        network.topics = request.topics();
        network.languages = request.languages();
        network.defaultLanguage = request.defaultLanguage();
        network.sdgGoals = request.sdgGoals();
        network.privacy = request.privacy();
        network.pilotApprovalLimit = request.pilotApprovalLimit();
        network.sources = request.sources();
        network.persistAndFlush();
        return view(network);
    }

    @Transactional
    NetworkView change(String reference, IfMatch ifMatch, MergePatch<NetworkChanges> patch) {
        var network = requireForChange(reference);
        policy.requireEdit(network);
        network.require(ifMatch);
        network.requireOpen();
        patch.applyTo(NetworkChanges.of(network)).applyTo(network);
        network.persistAndFlush();
        return view(network);
    }

    @Transactional
    NetworkView move(String reference, IfMatch ifMatch, Transition<NetworkStatus> transition) {
        var network = requireForChange(reference);
        policy.requireManage(network);
        network.require(ifMatch);
        AllowedTransition.require(network.status(), transition.to(), steps(network));
        changes.keep(network, network.status(), transition);
        network.become(transition.to());
        network.persistAndFlush();
        return view(network);
    }

    /** The network, if this caller may know of it. */
    public Network require(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("network"));
    }

    public Optional<Network> find(String reference) {
        return Network.FINDER
                .find(reference)
                .filter(network -> policy.visibleStates().contains(network.status()));
    }

    /** The network with its row locked: who changes its members waits for whoever changes its state. */
    public Network requireForChange(String reference) {
        return Network.FINDER.requireForChange(reference);
    }

    /** The id of a network, whoever may know of it: what people may do depends on it. */
    public Optional<UUID> idOf(String reference) {
        return Network.FINDER.find(reference).map(network -> network.id);
    }

    private NetworkView view(Network network) {
        return NetworkView.of(network, policy.mayManage(network.id) ? steps(network) : List.of());
    }

    private List<AllowedTransition> steps(Network network) {
        return Arrays.stream(NetworkStatus.values())
                .filter(next -> network.status().mayBecome(next))
                .map(next -> AllowedTransition.to(next, unmet(network, next)))
                .toList();
    }

    private List<Unmet> unmet(Network network, NetworkStatus next) {
        if (next != NetworkStatus.ACTIVE) {
            return List.of();
        }
        var intent = new NetworkActivating(network.id, network.code);
        activating.fire(intent);
        return intent.objections();
    }
}
