package org.diversitynetwork.baseline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.store.Reference;

/** What can be done with comments on baseline studies; every writing method is one transaction. */
@ApplicationScoped
public class BaselineCommentService {
    private final Lists lists;
    private final EntityManager entities;
    private final BaselinePolicy policy;

    BaselineCommentService(Lists lists, EntityManager entities, BaselinePolicy policy) {
        this.lists = lists;
        this.entities = entities;
        this.policy = policy;
    }

    Page<BaselineCommentView> list(String reference, BaselineCommentFilter filter, PageRequest page) {
        var study = readable(reference);
        return lists.page(
                BaselineComment.LISTED,
                filter.where().and("e.study.id = :study", "study", study.id),
                page,
                BaselineCommentView::of);
    }

    BaselineCommentView get(String reference, String comment) {
        return BaselineCommentView.of(require(readable(reference), comment, LockModeType.NONE));
    }

    @Transactional
    BaselineCommentView create(String reference, NewBaselineComment request) {
        var study = BaselineStudy.require(reference, LockModeType.PESSIMISTIC_READ);
        policy.requireComment(study);
        if (study.status() == BaselineStatus.SUPERSEDED) {
            throw new Problem("baseline-study-superseded", "A later edition of the study has been published.");
        }
        var comment = new BaselineComment();
        comment.study = study;
        comment.section = request.section();
        comment.body = request.body();
        comment.language = request.language();
        comment.persistAndFlush();
        return BaselineCommentView.of(comment);
    }

    @Transactional
    void remove(String reference, String comment, IfMatch ifMatch) {
        var study = readable(reference);
        policy.requireCoordinate(study);
        var removed = require(study, comment, LockModeType.PESSIMISTIC_WRITE);
        removed.require(ifMatch);
        removed.delete();
        BaselineComment.flush();
    }

    private BaselineStudy readable(String reference) {
        var study = BaselineStudy.require(reference, LockModeType.NONE);
        policy.requireReadComments(study);
        return study;
    }

    private BaselineComment require(BaselineStudy study, String reference, LockModeType lock) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .map(named -> entities.find(BaselineComment.class, ((Reference.ById) named).id(), lock))
                .filter(comment -> comment.study.id.equals(study.id))
                .orElseThrow(() -> new NotFound("comment"));
    }
}
