package org.diversitynetwork.localgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.city.CityFocusService;
import org.diversitynetwork.city.NewCityFocus;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with proposals of focus groups: the local group makes them, the city's coordinator decides. */
@ApplicationScoped
public class FocusProposalService {
    private final Lists lists;
    private final StateChanges changes;
    private final LocalGroupPolicy policy;
    private final CityFocusService focus;
    private final Clock clock;

    FocusProposalService(
            Lists lists, StateChanges changes, LocalGroupPolicy policy, CityFocusService focus, Clock clock) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.focus = focus;
        this.clock = clock;
    }

    Page<FocusProposalView> list(String reference, FocusProposalFilter filter, PageRequest page) {
        return lists.page(
                FocusProposal.LISTED,
                filter.where(readable(reference)),
                page,
                proposal -> FocusProposalView.of(proposal, null));
    }

    FocusProposalView get(String reference, String proposal) {
        return view(FocusProposal.require(readable(reference), proposal, LockModeType.NONE));
    }

    @Transactional
    FocusProposalView create(String reference, NewFocusProposal request) {
        var group = LocalGroup.FINDER.requireForChange(reference);
        policy.requirePropose(group);
        group.requireOpen();
        var proposal = new FocusProposal();
        proposal.localGroup = group;
        proposal.targetGroup = focus.requireChoice(request.targetGroup(), group.city);
        proposal.primary = request.primary();
        proposal.rationale = request.rationale();
        proposal.persistAndFlush();
        return view(proposal);
    }

    /** A proposal that is accepted becomes a focus of the city in the same step. */
    @Transactional
    FocusProposalView move(String reference, String id, IfMatch ifMatch, Transition<FocusProposalStatus> transition) {
        var group = LocalGroup.FINDER.requireForChange(reference);
        policy.requireReadMembers(group);
        var proposal = FocusProposal.require(group, id, LockModeType.PESSIMISTIC_WRITE);
        policy.requireEdit(group.city.id);
        proposal.require(ifMatch);
        if (transition.to() == FocusProposalStatus.DECLINED
                && (transition.reason() == null || transition.reason().isBlank())) {
            throw new Invalid(Finding.at("#/reason", "required", "Who declines a proposal says why."));
        }
        AllowedTransition.require(proposal.status(), transition.to(), steps(proposal));
        changes.keep(proposal, proposal.status(), transition);
        proposal.become(transition.to());
        proposal.persistAndFlush();
        if (transition.to() == FocusProposalStatus.ACCEPTED) {
            focus.decide(group.city, decision(proposal));
        }
        return view(proposal);
    }

    private NewCityFocus decision(FocusProposal proposal) {
        return new NewCityFocus(
                proposal.targetGroup.code(),
                proposal.primary,
                LocalDate.now(clock),
                proposal.localGroup.id,
                proposal.rationale,
                List.of());
    }

    private LocalGroup readable(String reference) {
        var group = LocalGroup.FINDER.require(reference);
        policy.requireReadMembers(group);
        return group;
    }

    private FocusProposalView view(FocusProposal proposal) {
        return FocusProposalView.of(
                proposal, policy.mayEdit(proposal.localGroup.city.id) ? steps(proposal) : List.of());
    }

    private static List<AllowedTransition> steps(FocusProposal proposal) {
        return Arrays.stream(FocusProposalStatus.values())
                .filter(next -> proposal.status().mayBecome(next))
                .map(next -> AllowedTransition.to(next, List.of()))
                .toList();
    }
}
