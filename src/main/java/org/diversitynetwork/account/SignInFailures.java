package org.diversitynetwork.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.ServiceKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts wrong passwords in a row, for each account and for each address, on all nodes together; after some, each
 * further one doubles the time until the next may be tried. An attempt is counted before its password is compared and
 * forgiven when it was right, so that many at once cannot all slip through. Sessions that are open go on.
 */
@Singleton
class SignInFailures {
    /** The row is locked while it is counted, so that of many at once each sees what the one before it did. */
    private static final String COUNT = """
            insert into sign_in_failure as f (who, failures, admitted, blocked_until, last_at)
            values (:who, 1, true, :now, :now)
            on conflict (who) do update set
              admitted = f.blocked_until <= excluded.last_at,
              failures = case when f.blocked_until > excluded.last_at then f.failures
                              else failures_now(f.failures, f.last_at, excluded.last_at) + 1 end,
              blocked_until = case when f.blocked_until > excluded.last_at then f.blocked_until
                                   else excluded.last_at + least(interval '15 minutes', interval '1 second'
                                     * power(2, least(20, greatest(0, failures_now(f.failures, f.last_at, excluded.last_at) + 3 - cast(:free as int)))))
                                     * cast(failures_now(f.failures, f.last_at, excluded.last_at) + 1 >= cast(:free as int) as int) end,
              last_at = case when f.blocked_until > excluded.last_at then f.last_at else excluded.last_at end
            returning case when admitted then null else blocked_until end""";

    private final EntityManager entities;
    private final Clock clock;
    private final byte[] key;
    private final int freePerAccount;
    private final int freePerAddress;

    SignInFailures(
            EntityManager entities,
            Clock clock,
            ServiceKey serviceKey,
            @ConfigProperty(name = "diversity.sign-in.free-per-account") int freePerAccount,
            @ConfigProperty(name = "diversity.sign-in.free-per-address") int freePerAddress) {
        this.freePerAccount = freePerAccount;
        this.freePerAddress = freePerAddress;
        this.entities = entities;
        this.clock = clock;
        this.key = serviceKey.derive("sign-in failures");
    }

    /** Counts an attempt; answers how long the caller has to wait instead of trying, where it has to. */
    Optional<Duration> attempt(String email, String address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var byAddress = count(ofAddress(address), freePerAddress, now);
            var byAccount = byAddress.isPresent() ? byAddress : count(ofAccount(email), freePerAccount, now);
            return byAccount.map(until -> Duration.between(now, until));
        });
    }

    /** The password was right: the account starts anew, and the address gets back what the attempt took. */
    void forgive(String email, String address) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update sign_in_failure set failures = greatest(failures - 1, 0), blocked_until = :now where who = :who")
                    .setParameter("who", ofAddress(address))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            forget(email);
        });
    }

    /** Whoever proved by a link that the account is theirs need not wait for what others tried. */
    void forget(String email) {
        entities.createNativeQuery("delete from sign_in_failure where who = :who")
                .setParameter("who", ofAccount(email))
                .executeUpdate();
    }

    private Optional<Instant> count(String who, int free, Instant now) {
        var counted = entities.createNativeQuery(COUNT, Instant.class)
                .setParameter("who", who)
                .setParameter("free", free)
                .setParameter("now", now);
        return Optional.ofNullable((Instant) counted.getSingleResult());
    }

    private String ofAccount(String email) {
        return "account:" + keyed(UserAccount.normal(email));
    }

    private String ofAddress(String address) {
        return "address:" + keyed(address);
    }

    /** Neither e-mail addresses nor those of the network can be read from the table. */
    private String keyed(String value) {
        return HexFormat.of().formatHex(Digest.keyed(key, value), 0, 16);
    }
}
