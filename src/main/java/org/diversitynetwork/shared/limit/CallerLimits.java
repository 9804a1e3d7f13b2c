package org.diversitynetwork.shared.limit;

import jakarta.inject.Singleton;
import java.time.Clock;

/** Which limit counts for whom. A person or token has limits of its own; all others share those of their address. */
@Singleton
public class CallerLimits {
    private final RateLimitConfig config;
    private final Limit read;
    private final Limit write;
    private final Limit own;
    private final Limit anonymousWrite;
    private final Limit signIn;
    private final Limit failedCredential;

    CallerLimits(RateLimitConfig config, Clock clock, UseExchange exchange) {
        this.config = config;
        read = new Limit("read", clock, exchange);
        write = new Limit("write", clock, exchange);
        own = new Limit("own", clock, exchange);
        anonymousWrite = new Limit("anonymous-write", clock, exchange);
        signIn = new Limit("sign-in", clock, exchange);
        failedCredential = new Limit("failed-credential", clock, exchange);
    }

    /** Signing in counts on the address even for known callers: who guesses passwords may well have an account. */
    public Allowance of(Asking asking) {
        if (asking.act() == Asking.Act.SIGN_IN) {
            return signIn.of(asking.address(), config.signInPerMinute());
        }
        return asking.caller() == null ? ofAddress(asking) : ofCaller(asking);
    }

    /** What the address may still send of credentials that are refused. */
    public Allowance failures(String address) {
        return failedCredential.of(address, config.failedCredentialPerMinute());
    }

    private Allowance ofCaller(Asking asking) {
        if (asking.own() != null) {
            return own.of(asking.caller(), asking.own());
        }
        return asking.act() == Asking.Act.READ
                ? read.of(asking.caller(), config.callerReadPerMinute())
                : write.of(asking.caller(), config.writePerMinute());
    }

    private Allowance ofAddress(Asking asking) {
        if (asking.act() == Asking.Act.READ) {
            return read.of(asking.address(), config.readPerMinute());
        }
        return asking.credential()
                ? write.of(asking.address(), config.writePerMinute())
                : anonymousWrite.of(asking.address(), config.anonymousWritePerMinute());
    }
}
