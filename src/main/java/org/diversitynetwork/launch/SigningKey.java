package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.diversitynetwork.shared.CannotStart;

/** The RSA key that signs access tokens: made and rotated in the data folder, unless the operator brings one. */
public record SigningKey(KeyFolder folder) {

    private static final int DEFAULT_DAYS = 90;

    /** Tells the application where its keys are, leaving alone what is configured. */
    static void configure(DataFolder folder) {
        Setting.SIGNING_KEY
                .value()
                .map(brought -> Map.of(Setting.SECRET, brought))
                .orElseGet(() -> in(folder.path()).settings())
                .forEach((setting, value) -> {
                    if (setting.value().isEmpty()) setting.become(value);
                });
    }

    public static SigningKey in(Path dataFolder) {
        return in(dataFolder, days());
    }

    /** The key in the data folder, a new one if it has reached this age. */
    static SigningKey in(Path dataFolder, Duration oldest) {
        var keys = new KeyFolder(dataFolder.resolve("keys"));
        if (Files.isDirectory(keys.path()) && !Files.isReadable(keys.privateKey()))
            throw new CannotStart(
                    "The folder %s must hold a readable private.pem: put it back, or remove the folder to get a new key."
                            .formatted(keys.path()));
        try {
            keys.prepare(oldest);
        } catch (IOException e) {
            throw new CannotStart("The signing key cannot be written to %s: %s".formatted(keys.path(), e), e);
        }
        return new SigningKey(keys);
    }

    /** Where the application finds everything. */
    public Map<Setting, String> settings() {
        return Map.of(
                Setting.SIGNING_KEY, folder.privateKey().toString(),
                Setting.FORMER_KEYS, one(folder.former()),
                Setting.SECRET, folder.secret().toString());
    }

    /** A path as the only element of a list, whose elements commas part. */
    private static String one(Path path) {
        return path.toString().replace("\\", "\\\\").replace(",", "\\,");
    }

    private static Duration days() {
        var configured = Setting.SIGNING_KEY_DAYS.value().orElse(Integer.toString(DEFAULT_DAYS));
        if (!configured.matches("\\d{1,6}"))
            throw new CannotStart("%s must be a number of days, not '%s'."
                    .formatted(Setting.SIGNING_KEY_DAYS.variable(), configured));
        return Duration.ofDays(Long.parseLong(configured));
    }
}
