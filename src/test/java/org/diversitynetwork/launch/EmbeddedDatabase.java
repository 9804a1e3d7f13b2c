package org.diversitynetwork.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.diversitynetwork.shared.FaultProxy;

/** One PostgreSQL for the whole test run, in a folder to throw away, behind a door that tests can jam. */
public class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private EmbeddedPostgres postgres;
    private FaultProxy proxy;

    @Override
    public Map<String, String> start() {
        folder = newFolder();
        // Nothing here has to survive a power cut.
        postgres = EmbeddedPostgres.start(folder, "fsync=off", "full_page_writes=off");
        proxy = new FaultProxy("127.0.0.1", postgres.port());
        FaultProxy.guardDatabase(proxy);
        var settings = new HashMap<String, String>();
        SigningKey.in(folder).settings().forEach((setting, value) -> settings.put(setting.name(), value));
        settings.put(
                Setting.JDBC_URL.name(),
                postgres.jdbcUrl().replace(":" + postgres.port() + "/", ":" + proxy.port() + "/"));
        settings.put(Setting.DATABASE_USER.name(), postgres.username());
        settings.put(Setting.DATABASE_PASSWORD.name(), postgres.password());
        return settings;
    }

    @Override
    public void stop() {
        if (proxy != null) proxy.close();
        if (postgres != null) postgres.close();
        try {
            if (folder != null) Unfinished.delete(folder);
        } catch (IOException e) {
            // What is left lies among the temporary files.
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("test-database-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
