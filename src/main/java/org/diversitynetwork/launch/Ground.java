package org.diversitynetwork.launch;

/** What the application stands on: a port, a data folder with its keys, and a database, embedded or external. */
final class Ground implements AutoCloseable {

    private EmbeddedPostgres embedded;

    void prepare() {
        if (Setting.JDBC_URL.value().isPresent()) prepareForExternalDatabase();
        else prepareEmbeddedDatabase();
    }

    private void prepareForExternalDatabase() {
        PortCheck.requireFree();
        ExternalDatabase.configured().requireUsable();
        SigningKey.configure(DataFolder.configured());
    }

    private void prepareEmbeddedDatabase() {
        var folder = DataFolder.configured();
        embedded = new EmbeddedPostgres(folder);
        PortCheck.requireFree();
        SigningKey.configure(folder);
        embedded.start();
        Setting.JDBC_URL.become(embedded.jdbcUrl());
        Setting.DATABASE_USER.become(embedded.username());
        Setting.DATABASE_PASSWORD.become(embedded.password());
    }

    @Override
    public void close() {
        if (embedded == null) return;
        embedded.close();
        // The development mode runs main again in the same JVM: it must not take the stopped database for an external
        // one.
        Setting.JDBC_URL.forget();
        Setting.DATABASE_USER.forget();
        Setting.DATABASE_PASSWORD.forget();
    }
}
