package org.diversitynetwork.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.Reference;

/** What can be asked of the audit trail. */
@ApplicationScoped
public class AuditService {
    private final Lists lists;
    private final AuditPolicy policy;
    private final Verifier verifier;

    AuditService(Lists lists, AuditPolicy policy, Verifier verifier) {
        this.lists = lists;
        this.policy = policy;
        this.verifier = verifier;
    }

    Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        return lists.page(AuditEntry.LISTED, filter.within(policy.visible()), page, AuditEntryView::of);
    }

    /** A list of one, so that an entry is seen by exactly those who see it in a list. */
    AuditEntryView get(String reference) {
        return Reference.parse(reference)
                .map(named -> named instanceof Reference.ById byId ? byId.id() : null)
                .map(id -> AuditFilter.one(id, policy.visible()))
                .flatMap(where ->
                        lists.page(AuditEntry.LISTED, where, PageRequest.first(), AuditEntryView::of).items().stream()
                                .findFirst())
                .orElseThrow(() -> new NotFound("audit entry"));
    }

    AuditVerification verify(VerificationRequest request) {
        return verifier.verify(request);
    }
}
