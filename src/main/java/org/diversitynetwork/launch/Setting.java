package org.diversitynetwork.launch;

import java.util.Locale;
import java.util.Optional;

/** One configured value, read before Quarkus runs in the order Quarkus would: system property, environment variable. */
record Setting(String name) {

    static final Setting DATA_FOLDER = new Setting("diversity.data-dir");
    static final Setting HTTP_HOST = new Setting("quarkus.http.host");
    static final Setting HTTP_PORT = new Setting("quarkus.http.port");
    static final Setting JDBC_URL = new Setting("quarkus.datasource.jdbc.url");
    static final Setting DATABASE_USER = new Setting("quarkus.datasource.username");
    static final Setting DATABASE_PASSWORD = new Setting("quarkus.datasource.password");
    static final Setting SIGNING_KEY = new Setting("diversity.signing-key-location");
    static final Setting SIGNING_KEY_DAYS = new Setting("diversity.signing-key-days");
    static final Setting FORMER_KEYS = new Setting("diversity.former-keys");
    static final Setting SECRET = new Setting("diversity.secret-location");
    static final Setting REHEARSAL = new Setting("diversity.rehearsal");

    Optional<String> value() {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable())))
                .filter(value -> !value.isBlank());
    }

    void become(String value) {
        System.setProperty(name, value);
    }

    void forget() {
        System.clearProperty(name);
    }

    String variable() {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
