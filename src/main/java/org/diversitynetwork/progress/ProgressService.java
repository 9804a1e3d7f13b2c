package org.diversitynetwork.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.diversitynetwork.indicator.ReportingPeriodService;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.rule.Checks;
import org.diversitynetwork.shared.store.Reference;

/** Keeps what is told of progress; the features that own what progresses ask who may, and serve it. */
@ApplicationScoped
public class ProgressService {
    private final Lists lists;
    private final EntityManager entities;
    private final ReportingPeriodService periods;

    ProgressService(Lists lists, EntityManager entities, ReportingPeriodService periods) {
        this.lists = lists;
        this.entities = entities;
        this.periods = periods;
    }

    /** The latest first; {@code all} shows those too that are not for everybody. */
    public Page<ProgressUpdateView> list(Progressing of, boolean all, PageRequest page) {
        var where = new Where().and("e.scopeId = :scope", "scope", of.scopeId());
        if (!all) {
            where.and("e.open = true");
        }
        return lists.page(ProgressUpdate.LISTED, where, page, update -> ProgressUpdateView.of(update, of.language()));
    }

    public ProgressUpdateView get(Progressing of, boolean all, String reference) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .map(named -> entities.find(ProgressUpdate.class, ((Reference.ById) named).id()))
                .filter(update -> update.scopeId.equals(of.scopeId()) && (all || update.open))
                .map(update -> ProgressUpdateView.of(update, of.language()))
                .orElseThrow(() -> new NotFound("progress update"));
    }

    @Transactional
    public ProgressUpdateView record(Progressing of, NewProgressUpdate request) {
        var findings = new ArrayList<Finding>();
        Checks.inLanguage("#/narrative", request.narrative(), of.language(), findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        var update = new ProgressUpdate();
        update.scope = of.scope();
        update.scopeId = of.scopeId();
        update.networkId = of.networkId();
        update.cityId = of.cityId();
        update.periodId = period(of.networkId(), request.period());
        update.narrative = request.narrative();
        update.percent = request.percent();
        update.attachments = request.attachments();
        update.open = request.open();
        update.persistAndFlush();
        return ProgressUpdateView.of(update, of.language());
    }

    /** INV-12: held, so that nothing is told of a period that is being locked. */
    private UUID period(UUID networkId, String reference) {
        if (reference == null) {
            return null;
        }
        var period = periods.hold(networkId, reference)
                .orElseThrow(() -> Invalid.unknownReference("#/period", "reporting period"));
        period.requireOpen("");
        return period.id;
    }
}
