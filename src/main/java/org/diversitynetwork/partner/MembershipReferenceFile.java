package org.diversitynetwork.partner;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The memberships that the networks of an installation start with. */
@Singleton
class MembershipReferenceFile implements ReferenceFile<MembershipReferenceFile.Entry> {
    private final MembershipService memberships;

    /** A network's code, a membership in it, and the state that it has reached. */
    record Entry(
            @NotNull String network,
            @NotNull @Valid NewMembership membership,
            @NotNull MembershipStatus status) {}

    MembershipReferenceFile(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "60-memberships.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        if (memberships.has(entry.network(), entry.membership().partnerId())) {
            return;
        }
        var membership = memberships.create(entry.network(), entry.membership());
        if (membership.status() != entry.status()) {
            memberships.move(entry.network(), membership.id().toString(), IfMatch.ANY, Transition.to(entry.status()));
        }
    }
}
