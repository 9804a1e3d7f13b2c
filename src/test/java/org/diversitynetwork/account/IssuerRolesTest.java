package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.CannotStart;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerRolesTest {
    private static final String ISSUER = "https://login.city.example/realms/city";
    private static final RoleAt COORDINATOR = new RoleAt(Role.CITY_COORDINATOR, ScopeType.CITY, "bielsko-biala");
    private static final RoleAt LEAD = new RoleAt(Role.LEAD_PARTNER, ScopeType.NETWORK, "techdiversity");

    @Test
    void givesTheRolesThatTheClaimStandsFor() {
        var roles = roles("roles", "city_coordinator@city:bielsko-biala,lead_partner@network:techdiversity");
        assertThat(roles.of(token(Map.of("roles", List.of("staff", "unknown")))))
                .containsExactly(COORDINATOR, LEAD);
    }

    @Test
    void findsTheClaimInsideOfObjectsAndUnderNamesWithDots() {
        var keycloak = roles("realm_access.roles", "city_coordinator@city:bielsko-biala");
        assertThat(keycloak.of(token(Map.of("realm_access", Map.of("roles", List.of("staff"))))))
                .containsExactly(COORDINATOR);
        var client = roles("resource_access.my.client.roles", "city_coordinator@city:bielsko-biala");
        assertThat(client.of(token(Map.of("resource_access", Map.of("my.client", Map.of("roles", List.of("staff")))))))
                .containsExactly(COORDINATOR);
        var named = roles("https://city.example/roles", "city_coordinator@city:bielsko-biala");
        assertThat(named.of(token(Map.of("https://city.example/roles", "other staff"))))
                .containsExactly(COORDINATOR);
    }

    @Test
    void givesNothingForOtherClaimsOtherIssuersAndOwnTokens() {
        var roles = roles("roles", "network_admin");
        assertThat(roles.of(token(Map.of()))).isEmpty();
        assertThat(roles.of(token(Map.of("roles", 7)))).isEmpty();
        assertThat(roles.of(token(Map.of("roles", List.of(1, Map.of("staff", 1))))))
                .isEmpty();
        assertThat(roles.of(token(Map.of("roles", List.of("Staff"))))).isEmpty();
        var claims = Map.<String, Object>of("roles", List.of("staff"));
        assertThat(roles.of(new VerifiedToken(ISSUER, true, "s", claims, Instant.EPOCH)))
                .isEmpty();
        assertThat(roles.of(new VerifiedToken("https://other.example", false, "s", claims, Instant.EPOCH)))
                .isEmpty();
        assertThat(roles.of(token(claims))).containsExactly(new RoleAt(Role.NETWORK_ADMIN, ScopeType.NETWORK, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mayor@city:ghent",
                "city_coordinator",
                "city_coordinator@network:techdiversity",
                "city_coordinator@city",
                "city_coordinator@city:",
                "city_coordinator@village:ghent",
                "CITY_COORDINATOR@city:ghent",
                "network_admin@",
                "network_admin@city:ghent",
                "network_admin,mayor"
            })
    void refusesToStartOnWhatIsNoRoleInItsScope(String text) {
        assertThatThrownBy(() -> roles("roles", text))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("diversity.issuers.\"city\".roles.\"staff\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://city.example/keys", "keys", "https://", "https://a b"})
    void refusesToStartOnAnAddressOfKeysThatIsNone(String address) {
        assertThatThrownBy(() -> trusted(Map.of("city.jwks", address)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jwks");
    }

    @Test
    void refusesToStartOnAnIssuerThatClaimsToBeThisService() {
        assertThatThrownBy(() -> trusted(Map.of("city.issuer", KeyFixture.TOKENS.issuer())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("its own");
    }

    private static IssuerRoles roles(String claim, String meaning) {
        return new IssuerRoles(settings(Map.of("city.role-claim", claim, "city.roles.\"staff\"", meaning)));
    }

    private static TrustedIssuers trusted(Map<String, String> settings) {
        return new TrustedIssuers(null, KeyFixture.TOKENS, settings(settings), new KeyFixture.Watch());
    }

    private static IssuersConfig settings(Map<String, String> settings) {
        var all = new HashMap<>(Map.of(
                "city.issuer", ISSUER, "city.jwks", "https://login.city.example/keys", "city.audience", "diversity"));
        all.putAll(settings);
        return KeyFixture.issuers(all);
    }

    private static VerifiedToken token(Map<String, Object> claims) {
        return new VerifiedToken(ISSUER, false, "somebody", claims, Instant.EPOCH);
    }
}
