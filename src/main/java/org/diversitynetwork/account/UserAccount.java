package org.diversitynetwork.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Called;
import org.diversitynetwork.shared.store.Finder;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Secret;

/** A person who signs in. */
@Entity
@Called("user")
public class UserAccount extends BaseEntity {
    static final Finder<UserAccount> FINDER = new Finder<>(UserAccount.class, "user", "");
    static final Listed<UserAccount> LISTED = new Listed<>(
            UserAccount.class,
            "",
            new Sorts<UserAccount>(e -> e.id)
                    .text("displayName", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    /** A name for addresses and records, chosen by whoever invites; it need not tell who the person is. */
    @Personal
    public String code;

    @Personal
    public String displayName;

    /** Lower case; nobody but the person and administrators sees it. */
    @Personal
    private String email;

    /** BCP 47, for mail to the person. */
    public String locale;

    @Enumerated(EnumType.STRING)
    private UserStatus status = UserStatus.INVITED;

    @Secret
    private String passwordHash;

    @Column(insertable = false, updatable = false)
    String sortName;

    String email() {
        return email;
    }

    void reachAt(String address) {
        email = normal(address);
    }

    public UserStatus status() {
        return status;
    }

    void become(UserStatus next) {
        status = next;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** A first password makes the account active; a suspended one stays suspended. */
    void setPasswordHash(String hash) {
        passwordHash = hash;
        if (status == UserStatus.INVITED) {
            status = UserStatus.ACTIVE;
        }
    }

    /** Forgets who the person was; the id stays, so that what it did can still be told from what others did. */
    void erase() {
        code = "erased-" + id;
        displayName = null;
        email = null;
        passwordHash = null;
        locale = "en";
        status = UserStatus.ERASED;
    }

    static Optional<UserAccount> withEmail(String email) {
        return find("email", normal(email)).firstResultOptional();
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
