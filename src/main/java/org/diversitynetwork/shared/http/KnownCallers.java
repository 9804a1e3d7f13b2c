package org.diversitynetwork.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.access.CredentialKind;
import org.diversitynetwork.shared.access.Known;

/**
 * The callers whose credentials this node has checked, so that a request costs no query and no signature check.
 *
 * <p>Any change to who may do what, on this node or another, forgets all of them: a revoked token ends with the
 * notification. Without a live line to the database's notifications each request is checked anew. Credentials are kept
 * as hashes only.
 */
@Singleton
public class KnownCallers implements Memory {
    static final String CHANNEL = "access_change";
    private static final int MOST = 50_000;
    private static final int LONGEST = 8 * 1024;

    private final Cache<ByteBuffer, Kept> callers =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong generation = new AtomicLong();
    private final List<CredentialKind> kinds;
    private final Clock clock;
    private volatile long freshUntil;

    private record Kept(Known known, long generation) {}

    KnownCallers(@All List<CredentialKind> kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The caller with this credential if it was checked lately, else null; never waits. */
    Known recall(String credential) {
        if (System.nanoTime() >= freshUntil || credential.length() > LONGEST) {
            return null;
        }
        var kept = callers.getIfPresent(digest(credential));
        return kept == null
                        || kept.generation() != generation.get()
                        || !clock.instant().isBefore(kept.known().until())
                ? null
                : kept.known();
    }

    /** Checks the credential; reads the database where its kind asks for that. */
    @ActivateRequestContext
    Known check(String credential) {
        var now = generation.get();
        var known = kinds.stream()
                .filter(kind -> credential.length() <= LONGEST && kind.recognises(credential))
                .findFirst()
                .orElseThrow(AuthenticationFailedException::new)
                .check(credential);
        callers.put(digest(credential), new Kept(known, now));
        return known;
    }

    @Override
    public Set<String> channels() {
        return Set.of(CHANNEL);
    }

    @Override
    public void forget() {
        generation.incrementAndGet();
        callers.invalidateAll();
    }

    @Override
    public void trustFor(long nanos) {
        freshUntil = System.nanoTime() + nanos;
    }

    @Override
    public void trustNoMore() {
        freshUntil = System.nanoTime();
        forget();
    }

    private static ByteBuffer digest(String credential) {
        return ByteBuffer.wrap(Digest.of(credential));
    }
}
