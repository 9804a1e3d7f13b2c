package org.diversitynetwork.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.retention.Expiring;

/** People who were invited, whose link has expired, and who never came: nobody asked them, so they are not kept. */
@Singleton
class UnansweredInvitations implements Expiring {
    private static final Duration KEPT = Duration.ofDays(90);

    @Override
    public String what() {
        return "accounts whose invitation nobody answered for 90 days";
    }

    @Override
    public int removeSome(Instant now, int most) {
        List<UUID> ids = Panache.getSession()
                .createNativeQuery("""
                        select u.id from user_account u where u.status = 'INVITED' and u.updated_at < :before
                        and not exists (select 1 from one_time_link l where l.user_id = u.id)""", UUID.class)
                .setParameter("before", now.minus(KEPT))
                .setMaxResults(most)
                .getResultList();
        List<UserAccount> unanswered = ids.isEmpty() ? List.of() : UserAccount.list("id in ?1", ids);
        unanswered.forEach(user -> {
            RoleAssignment.of(user.id).forEach(held -> held.delete());
            user.erase();
        });
        return unanswered.size();
    }
}
