package org.diversitynetwork.account;

import java.time.Instant;
import java.util.Map;

/**
 * An access token whose signature, issuer, audience and times were found right. Subjects are unique only within their
 * issuer: never take the subject of a token that is not our {@code own} for one of our users.
 */
record VerifiedToken(String issuer, boolean own, String subject, Map<String, Object> claims, Instant expiresAt) {}
