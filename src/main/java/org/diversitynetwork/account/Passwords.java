package org.diversitynetwork.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.diversitynetwork.shared.CannotStart;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes and compares hashes of passwords, by bcrypt. Each costs about a tenth of a second of one core, on purpose. */
@Singleton
class Passwords {
    private static final int WEAKEST = 4;
    private static final int DEAREST = 16;

    static final int SHORTEST = 12;
    private static final int SHORTEST_NAME = 4;

    /** Bytes that bcrypt looks at. */
    static final int LONGEST = 72;

    private final int cost;
    private String nobody;

    /**
     * {@code diversity.password-cost}: 2 to the power of it is the number of rounds, so that one more takes twice as
     * long.
     */
    Passwords(@ConfigProperty(name = "diversity.password-cost") int cost) {
        if (cost < WEAKEST || cost > DEAREST) {
            throw new CannotStart(
                    "DIVERSITY_PASSWORD_COST must be a number from %d to %d.".formatted(WEAKEST, DEAREST));
        }
        this.cost = cost;
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /** Compares with a hash that nobody's password has where there is none, so that the time taken does not tell. */
    boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash == null ? nobody() : hash) && hash != null;
    }

    /** Refuses what is easily guessed, and what bcrypt would cut off. */
    static void requireSound(String pointer, String password, UserAccount user) {
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Invalid(Finding.at(pointer, "size", "A password has at most %d bytes.".formatted(LONGEST)));
        }
        if (password.length() < SHORTEST
                || password.chars().distinct().count() < SHORTEST / 2
                || holds(password, user.code)
                || user.email() != null && holds(password, user.email().split("@")[0])) {
            throw new Invalid(Finding.at(
                    pointer,
                    "too-weak",
                    "A password has at least %d characters, not the same few, and does not hold the account's name."
                            .formatted(SHORTEST)));
        }
    }

    /** Of two or three letters many words are made, so that a name as short as that is none. */
    private static boolean holds(String password, String name) {
        return name.length() >= SHORTEST_NAME
                && password.toLowerCase(Locale.ROOT).contains(name);
    }

    /** Whom an unknown e-mail address is compared with; made when first needed. */
    private synchronized String nobody() {
        if (nobody == null) {
            nobody = hash("nobody has this password");
        }
        return nobody;
    }
}
