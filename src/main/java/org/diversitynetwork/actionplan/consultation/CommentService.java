package org.diversitynetwork.actionplan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.version.PlanVersion;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.rule.Checks;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.Reference;

/** What can be done with the comments on a plan: anybody speaks while the consultation is open, the city answers. */
@ApplicationScoped
public class CommentService {
    private final Lists lists;
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final StateChanges changes;
    private final Clock clock;

    CommentService(Lists lists, EntityManager entities, ActionPlanPolicy policy, StateChanges changes, Clock clock) {
        this.lists = lists;
        this.entities = entities;
        this.policy = policy;
        this.changes = changes;
        this.clock = clock;
    }

    Page<CommentView> list(String planReference, CommentFilter filter, PageRequest page) {
        var plan = visible(planReference);
        var where = filter.where().and("e.plan.id = :plan", "plan", plan.id);
        var words = policy.worksOn(plan);
        return lists.page(
                ConsultationComment.LISTED,
                where,
                page,
                comment -> CommentView.of(comment, plan.language, words, null));
    }

    CommentView get(String planReference, String reference) {
        var plan = visible(planReference);
        return view(plan, require(plan, reference, LockModeType.NONE));
    }

    @Transactional
    CommentView create(String planReference, NewComment request) {
        var plan = visible(planReference);
        entities.refresh(plan, LockModeType.PESSIMISTIC_READ);
        if (!plan.isConsulting(Instant.now(clock))) {
            throw new Problem("consultation-not-open", "The plan is not being consulted on at present.");
        }
        requirePart(plan, request);
        var comment = new ConsultationComment();
        comment.plan = plan;
        comment.planVersion = plan.consultedVersion;
        comment.targetType = request.target();
        comment.targetCode = request.targetCode();
        comment.body = request.body();
        comment.language = request.language();
        comment.organisation = request.organisation();
        comment.authorKind = author(plan, request);
        comment.persistAndFlush();
        return view(plan, comment);
    }

    /** An answer to a new comment makes it answered. */
    @Transactional
    CommentView change(String planReference, String reference, IfMatch ifMatch, MergePatch<CommentChanges> patch) {
        var plan = visible(planReference);
        var comment = forChange(plan, reference, ifMatch);
        var wanted = patch.applyTo(new CommentChanges(comment.reply, comment.body));
        var reply = wanted.reply();
        var findings = new ArrayList<Finding>();
        Checks.inLanguage("#/reply", reply, plan.language, findings);
        if (reply == null && comment.reply != null) {
            findings.add(Finding.at("#/reply", "required", "An answer can be put in other words, not taken back."));
        }
        checkWords(comment, wanted.body(), findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        if (wanted.body() == null) {
            comment.forget();
        }
        comment.reply = reply;
        if (reply != null && comment.status() == CommentStatus.NEW) {
            changes.keep(comment, comment.status(), Transition.to(CommentStatus.ANSWERED));
            comment.become(CommentStatus.ANSWERED);
        }
        comment.persistAndFlush();
        return view(plan, comment);
    }

    /** Nobody puts words into another's mouth; what is withheld need not be kept. */
    private static void checkWords(ConsultationComment comment, String body, List<Finding> findings) {
        if (!Objects.equals(body, comment.body) && (body != null || comment.status() != CommentStatus.WITHHELD)) {
            findings.add(Finding.at(
                    "#/body", "not-allowed", "The words of others stay as they are; those withheld can be removed."));
        }
    }

    @Transactional
    CommentView move(String planReference, String reference, IfMatch ifMatch, Transition<CommentStatus> transition) {
        var plan = visible(planReference);
        var comment = forChange(plan, reference, ifMatch);
        if (transition.to() == CommentStatus.WITHHELD
                && (transition.reason() == null || transition.reason().isBlank())) {
            throw new Invalid(Finding.at("#/reason", "required", "Who withholds a comment says why."));
        }
        AllowedTransition.require(comment.status(), transition.to(), steps(comment));
        changes.keep(comment, comment.status(), transition);
        comment.become(transition.to());
        comment.persistAndFlush();
        return view(plan, comment);
    }

    private ActionPlan visible(String reference) {
        var plan = ActionPlan.FINDER.require(reference);
        policy.requireVisible(plan);
        return plan;
    }

    private ConsultationComment forChange(ActionPlan plan, String reference, IfMatch ifMatch) {
        if (!policy.mayEdit(plan)) {
            throw new NotAllowed();
        }
        entities.refresh(plan, LockModeType.PESSIMISTIC_READ);
        var comment = require(plan, reference, LockModeType.PESSIMISTIC_WRITE);
        comment.require(ifMatch);
        if (plan.status().isEnded()) {
            throw new Problem("plan-ended", "The plan is closed or withdrawn.");
        }
        return comment;
    }

    private ConsultationComment require(ActionPlan plan, String reference, LockModeType lock) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .map(named -> entities.find(ConsultationComment.class, ((Reference.ById) named).id(), lock))
                .filter(comment -> comment.plan.id.equals(plan.id))
                .orElseThrow(() -> new NotFound("comment"));
    }

    /** The part is one of the text that is consulted on, whatever the draft says by now. */
    private static void requirePart(ActionPlan plan, NewComment request) {
        if (request.target() == CommentTarget.PLAN) {
            return;
        }
        var text = PlanVersion.fixed(plan, plan.consultedVersion).orElseThrow().content();
        var known = request.target() == CommentTarget.ACTION
                ? text.actions().stream().anyMatch(action -> action.code().equals(request.targetCode()))
                : text.objectives().stream()
                        .anyMatch(objective -> objective.code().equals(request.targetCode()));
        if (!known) {
            throw Invalid.unknownReference("#/targetCode", "part of the plan");
        }
    }

    private AuthorKind author(ActionPlan plan, NewComment request) {
        if (request.organisation() != null) {
            return AuthorKind.ORGANISATION;
        }
        return policy.isMember(plan) ? AuthorKind.MEMBER : AuthorKind.PUBLIC;
    }

    private CommentView view(ActionPlan plan, ConsultationComment comment) {
        return CommentView.of(
                comment, plan.language, policy.worksOn(plan), policy.mayEdit(plan) ? steps(comment) : List.of());
    }

    private static List<AllowedTransition> steps(ConsultationComment comment) {
        return Arrays.stream(CommentStatus.values())
                .filter(next -> comment.status().mayBecome(next))
                .map(next -> AllowedTransition.to(next, unmet(comment, next)))
                .toList();
    }

    private static List<Unmet> unmet(ConsultationComment comment, CommentStatus next) {
        if (next == CommentStatus.ANSWERED && comment.reply == null) {
            return List.of(new Unmet("reply-missing", "#/reply", "Nobody has answered the comment yet."));
        }
        return next == CommentStatus.NEW && comment.body == null
                ? List.of(new Unmet("words-removed", "#/body", "The words of the comment were removed for good."))
                : List.of();
    }
}
