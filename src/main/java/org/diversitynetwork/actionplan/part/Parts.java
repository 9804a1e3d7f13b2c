package org.diversitynetwork.actionplan.part;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.store.BaseEntity;

/** Finds the parts of one kind in a plan, by id or by code. */
public final class Parts<E extends BaseEntity> {
    private final Class<E> type;
    private final String word;
    private final long most;

    Parts(Class<E> type, String word, long most) {
        this.type = type;
        this.word = word;
        this.most = most;
    }

    public Optional<E> find(ActionPlan plan, String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        if (reference.matches(Code.UUID_PATTERN)) {
            return find(plan, "e.id = :key", UUID.fromString(reference));
        }
        return reference.matches(PartCode.PATTERN) ? find(plan, "e.code = :key", reference) : Optional.empty();
    }

    public E require(ActionPlan plan, String reference) {
        return find(plan, reference).orElseThrow(() -> new NotFound(word));
    }

    private Optional<E> find(ActionPlan plan, String condition, Object key) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e from %s e where e.plan = :plan and %s".formatted(type.getSimpleName(), condition),
                        type)
                .setParameter("plan", plan)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The place after the last; a plan that is full takes no more. */
    int nextTurn(ActionPlan plan) {
        var row = Panache.getEntityManager()
                .createQuery(
                        "select count(e), coalesce(max(e.turn), 0) from %s e where e.plan = :plan"
                                .formatted(type.getSimpleName()),
                        Object[].class)
                .setParameter("plan", plan)
                .getSingleResult();
        if ((Long) row[0] >= most) {
            throw new Problem("plan-full", "A plan has at most %d parts of this kind.".formatted(most));
        }
        return (Integer) row[1] + 1;
    }
}
