package org.diversitynetwork.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Secret;

/** The person who runs the installation and may change everything in it. */
@Entity
public class Administrator extends BaseEntity {
    /** 2 to the power of this many rounds: about 0.1 s of one core. */
    private static final int COST = 11;

    @Personal
    public String email;

    @Secret
    private String passwordHash;

    void setPassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password, COST);
    }

    boolean hasPassword(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }

    static Optional<Administrator> withEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    /** The administrator with these credentials; an unknown address takes as long as a wrong password. */
    static Optional<Administrator> signingIn(String email, String password) {
        var known = withEmail(email);
        var matches =
                BcryptUtil.matches(password, known.map(a -> a.passwordHash).orElseGet(Nobody::passwordHash));
        return known.filter(administrator -> matches);
    }

    /**
     * Who is compared when nobody has the e-mail address, so that the time taken does not tell; made when first needed.
     */
    private static final class Nobody {
        private static final String PASSWORD_HASH = BcryptUtil.bcryptHash("nobody has this password", COST);

        static String passwordHash() {
            return PASSWORD_HASH;
        }
    }
}
