package org.diversitynetwork.account;

import org.diversitynetwork.shared.problem.Problem;

/** 401: the refresh token is unknown, used before, or of a session that ended. */
class RefreshTokenRefused extends Problem {
    private static final long serialVersionUID = 1L;

    RefreshTokenRefused() {
        super("credentials-invalid", "The refresh token is unknown, was used before, or its session has ended.");
    }
}
