package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diversitynetwork.shared.CannotStart;

/** The database's files in the data folder: one database that belongs to one ordinary role, which alone may log in. */
final class PostgresCluster {

    static final String NAME = "diversity";

    private final DataFolder folder;
    private final PostgresBinaries binaries;

    PostgresCluster(DataFolder folder, PostgresBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    Path path() {
        return folder.resolve("data");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new CannotStart("The database's password cannot be read from %s.".formatted(passwordFile()), e);
        }
    }

    void requireFits() {
        if (Files.notExists(path())) return;
        // PostgreSQL insists on it too, in words that help nobody.
        if (!Account.owns(path())) throw notOurs(null);
        var version = version();
        if (!version.equals(PostgresBinaries.MAJOR))
            throw new CannotStart(
                    "The database in %s is of PostgreSQL %s, but this application brings PostgreSQL %s: start the version that made it, or choose another folder with %s."
                            .formatted(path(), version, PostgresBinaries.MAJOR, Setting.DATA_FOLDER.variable()));
    }

    void createOnce(Account account) throws IOException {
        var isNew = Files.notExists(path());
        var hasPassword = Files.exists(passwordFile());
        if (!hasPassword) SecretFile.write(passwordFile(), SecretFile.randomPassword());
        if (isNew) create(account);
        else if (!hasPassword)
            new Program(account, binaries).sql(path(), "ALTER ROLE %s PASSWORD '%s';\n".formatted(NAME, password()));
    }

    private void create(Account account) throws IOException {
        var unfinished = Unfinished.of(path());
        var program = new Program(account, binaries);
        // The locale comes from PostgreSQL itself, so that text sorts and compares the same on every machine.
        program.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished.path(),
                        "--username=postgres",
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions",
                        "--set=shared_buffers=128MB",
                        "--set=max_connections=60",
                        "--set=timezone=UTC",
                        "--set=log_timezone=UTC"),
                "");
        program.sql(
                unfinished.path(),
                "CREATE ROLE %1$s LOGIN PASSWORD '%2$s';%nCREATE DATABASE %1$s OWNER %1$s;%n"
                        .formatted(NAME, password()));
        Files.writeString(
                unfinished.path().resolve("pg_hba.conf"), "host all %s 127.0.0.1/32 scram-sha-256%n".formatted(NAME));
        unfinished.finish();
    }

    private String version() {
        try {
            return Files.readString(path().resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw notOurs(e);
        }
    }

    private CannotStart notOurs(IOException cause) {
        return new CannotStart(
                "%s holds no database that this account may use: start as the account that made it, or choose another folder with %s."
                        .formatted(path(), Setting.DATA_FOLDER.variable()),
                cause);
    }

    private Path passwordFile() {
        return folder.resolve("database-password");
    }
}
