package org.diversitynetwork.targetgroup;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.diversitynetwork.shared.state.StepRefused;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.Reference;

/** What can be done with target groups; every writing method is one transaction. */
@ApplicationScoped
public class TargetGroupService {
    private final Lists lists;
    private final StateChanges changes;
    private final TargetGroupPolicy policy;
    private final Event<TargetGroupArchiving> archiving;
    private final Event<TargetGroupRecoding> recoding;

    TargetGroupService(
            Lists lists,
            StateChanges changes,
            TargetGroupPolicy policy,
            Event<TargetGroupArchiving> archiving,
            Event<TargetGroupRecoding> recoding) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.archiving = archiving;
        this.recoding = recoding;
    }

    Page<TargetGroupView> list(TargetGroupFilter filter, PageRequest page) {
        return lists.page(TargetGroup.LISTED, filter.where(), page, TargetGroupView::of);
    }

    TargetGroupView get(String reference) {
        return view(TargetGroup.FINDER.require(reference));
    }

    @Transactional
    TargetGroupView create(NewTargetGroup request) {
        policy.requireEdit(request.scope(), request.cityId());
        var group = new TargetGroup();
        group.recode(request.code());
        group.label = request.label();
        group.definition = request.definition();
        group.predefined = request.predefined();
        group.scope = request.scope();
        group.cityId = request.cityId();
        group.mapsTo = mapsTo(request.mapsTo(), group);
        group.dimension = request.dimension();
        group.sensitive = request.sensitive();
        group.ageFrom = request.ageFrom();
        group.ageTo = request.ageTo();
        group.sources = request.sources();
        group.persistAndFlush();
        return view(group);
    }

    @Transactional
    TargetGroupView change(String reference, IfMatch ifMatch, MergePatch<TargetGroupChanges> patch) {
        var group = requireForChange(reference, ifMatch);
        group.requireCurrent();
        var wanted = patch.applyTo(TargetGroupChanges.of(group));
        requireRecodable(group, wanted.code());
        wanted.applyTo(group);
        group.mapsTo = mapsTo(wanted.mapsTo(), group);
        group.persistAndFlush();
        return view(group);
    }

    @Transactional
    TargetGroupView move(String reference, IfMatch ifMatch, Transition<Lifecycle> transition) {
        var group = requireForChange(reference, ifMatch);
        AllowedTransition.require(group.status(), transition.to(), steps(group));
        changes.keep(group, group.status(), transition);
        group.become(transition.to());
        group.persistAndFlush();
        return view(group);
    }

    @Transactional
    void archive(String reference, IfMatch ifMatch) {
        var group = requireForChange(reference, ifMatch);
        if (group.predefined) {
            throw new PredefinedGroup("#", "A predefined group cannot be deleted.");
        }
        move(reference, ifMatch, Transition.to(Lifecycle.ARCHIVED));
    }

    /** For features that point at a target group. */
    public Optional<TargetGroup> find(String reference) {
        return TargetGroup.FINDER.find(reference);
    }

    /** The ids of the groups with these ids or codes, in one statement; what names nothing is left out. */
    public List<UUID> ids(List<String> references) {
        var named = references.stream()
                .flatMap(text -> Reference.parse(text).stream())
                .toList();
        return Panache.getEntityManager()
                .createQuery("select g.id from TargetGroup g where g.id in (:ids) or g.code in (:codes)", UUID.class)
                .setParameter(
                        "ids",
                        named.stream()
                                .filter(Reference.ById.class::isInstance)
                                .map(one -> ((Reference.ById) one).id())
                                .toList())
                .setParameter(
                        "codes",
                        named.stream()
                                .filter(Reference.ByCode.class::isInstance)
                                .map(one -> ((Reference.ByCode) one).code())
                                .toList())
                .getResultList();
    }

    private TargetGroup requireForChange(String reference, IfMatch ifMatch) {
        var group = TargetGroup.FINDER.requireForChange(reference);
        policy.requireEdit(group);
        group.require(ifMatch);
        return group;
    }

    /** What fixed texts call a group by stays its code. */
    private void requireRecodable(TargetGroup group, String next) {
        if (!group.predefined && !group.code().equals(next)) {
            var intent = new TargetGroupRecoding(group);
            recoding.fire(intent);
            StepRefused.unlessFree("target-group-named", intent.objections());
        }
    }

    private static TargetGroup mapsTo(String reference, TargetGroup from) {
        if (reference == null) {
            return null;
        }
        if (from.predefined) {
            throw new Invalid(Finding.at("#/mapsTo", "not-allowed", "A predefined group maps to no other."));
        }
        return TargetGroup.FINDER
                .find(reference)
                .filter(group -> group.predefined)
                .orElseThrow(() -> Invalid.unknownReference("#/mapsTo", "predefined target group"));
    }

    private TargetGroupView view(TargetGroup group) {
        return TargetGroupView.of(group, policy.mayEdit(group) ? steps(group) : List.of());
    }

    private List<AllowedTransition> steps(TargetGroup group) {
        return group.status().steps(() -> objections(group), List::of);
    }

    private List<Unmet> objections(TargetGroup group) {
        var intent = new TargetGroupArchiving(group.id);
        if (group.predefined) {
            intent.object("target-group-predefined", "#/predefined", "A predefined group cannot be archived.");
        }
        archiving.fire(intent);
        return intent.objections();
    }
}
