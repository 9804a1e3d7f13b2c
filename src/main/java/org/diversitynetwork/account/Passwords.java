package org.diversitynetwork.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** Makes and compares hashes of passwords, by bcrypt. Each costs about a tenth of a second of one core, on purpose. */
@Singleton
class Passwords {
    /** 2 to the power of this many rounds. */
    private static final int COST = 11;

    static final int SHORTEST = 12;
    private static final int SHORTEST_NAME = 4;

    /** Bytes that bcrypt looks at. */
    static final int LONGEST = 72;

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** Compares with a hash that nobody's password has where there is none, so that the time taken does not tell. */
    boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash == null ? Nobody.HASH : hash) && hash != null;
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
    private static final class Nobody {
        private static final String HASH = BcryptUtil.bcryptHash("nobody has this password", COST);
    }
}
