package org.diversitynetwork.account;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import org.diversitynetwork.shared.PemKey;

/** A city with a sign-in of its own, whose tokens the application under test accepts. */
public class ExternalIssuer implements QuarkusTestResourceLifecycleManager {
    static final String ISSUER = "https://login.city.example/realms/city";
    static final String AUDIENCE = "diversity";
    static final String KEY = "city-key";
    /** Where tests find the key that the city signs with. */
    static final String PRIVATE_KEY = "diversity.test.city-key";

    private IssuerServer server;
    private Path file;

    @Override
    public Map<String, String> start() {
        var pair = KeyFixture.pair("RSA");
        server = new IssuerServer();
        server.publish(KEY, pair);
        file = written(pair);
        return Map.of(
                PRIVATE_KEY,
                file.toString(),
                "diversity.issuers.\"city\".issuer",
                ISSUER,
                "diversity.issuers.\"city\".jwks",
                server.address().toString(),
                "diversity.issuers.\"city\".audience",
                AUDIENCE,
                "diversity.issuers.\"city\".role-claim",
                "realm_access.roles",
                "diversity.issuers.\"city\".roles.\"bielsko-staff\"",
                "city_coordinator@city:bielsko-biala",
                "diversity.issuers.\"city\".roles.\"nowhere-staff\"",
                "city_coordinator@city:no-such-city");
    }

    @Override
    public void stop() {
        if (server != null) server.close();
        try {
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException e) {
            // What is left lies among the temporary files.
        }
    }

    private static Path written(KeyPair pair) {
        try {
            return Files.writeString(Files.createTempFile("city-", ".pem"), PemKey.text(pair.getPrivate()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
