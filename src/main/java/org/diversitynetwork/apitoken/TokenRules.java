package org.diversitynetwork.apitoken;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diversitynetwork.shared.access.TokenScope;
import org.diversitynetwork.shared.problem.Finding;

/** Rules over the fields of a token that hold for a new one and for a changed one. */
final class TokenRules {
    private static final List<String> SCOPES =
            Arrays.stream(TokenScope.values()).map(TokenScope::text).sorted().toList();

    private TokenRules() {}

    static void check(List<String> scopes, List<String> ipAllowList, List<Finding> findings) {
        IntStream.range(0, scopes.size())
                .filter(i ->
                        scopes.get(i) != null && TokenScope.of(scopes.get(i)).isEmpty())
                .forEach(i -> findings.add(Finding.at(
                        "#/scopes/" + i,
                        "not-allowed",
                        Map.of("allowed", SCOPES),
                        "Scopes are: %s.".formatted(String.join(", ", SCOPES)))));
        IntStream.range(0, ipAllowList.size())
                .filter(i -> ipAllowList.get(i) != null
                        && AddressRange.parse(ipAllowList.get(i)).isEmpty())
                .forEach(i -> findings.add(Finding.at(
                        "#/ipAllowList/" + i,
                        "not-allowed",
                        "An address of the network, or a range such as 192.0.2.0/24 or 2001:db8::/32.")));
    }

    static void checkEnd(Instant expiresAt, Instant now, List<Finding> findings) {
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(ApiToken.LONGEST_LIFE))) {
            findings.add(Finding.at(
                    "#/expiresAt", "out-of-range", "A token ends in the future, and within a year from now."));
        }
    }
}
