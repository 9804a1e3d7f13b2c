package org.diversitynetwork.account;

import java.time.Duration;
import java.util.List;
import org.diversitynetwork.shared.problem.Problem;

/** 429: too many wrong passwords; the next may be tried after a while that doubles each time. */
class SignInBlocked extends Problem {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    SignInBlocked(Duration wait) {
        super("sign-in-blocked", "Too many wrong passwords: wait as long as Retry-After says.");
        seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    protected List<String> headers() {
        return List.of("Retry-After", Long.toString(seconds));
    }
}
