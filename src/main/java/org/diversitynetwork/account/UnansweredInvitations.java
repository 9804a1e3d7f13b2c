package org.diversitynetwork.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.diversitynetwork.shared.retention.Expiring;

/** People who were invited and never came: nobody asked them, so they are not kept. */
@Singleton
class UnansweredInvitations implements Expiring {
    private static final Duration KEPT = Duration.ofDays(90);

    @Override
    public String what() {
        return "accounts whose invitation nobody answered for 90 days";
    }

    @Override
    public int removeSome(Instant now, int most) {
        List<UserAccount> unanswered = UserAccount.find(
                        "status = ?1 and updatedAt < ?2", UserStatus.INVITED, now.minus(KEPT))
                .page(0, most)
                .list();
        unanswered.forEach(user -> {
            RoleAssignment.of(user.id).forEach(held -> held.delete());
            user.erase();
        });
        return unanswered.size();
    }
}
