package org.diversitynetwork.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.diversitynetwork.shared.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends people the links that let them choose a password. Without a mail server, the development mode writes the link
 * to the log; anywhere else the request is refused, since a link that nobody gets helps nobody.
 */
@Singleton
class AccountMail {
    /** What the settings name while the operator names none; Quarkus by itself would turn to its own host. */
    static final String NO_SERVER = "none.invalid";

    private static final Logger LOG = Logger.getLogger(AccountMail.class);

    private final Mailer mailer;
    private final boolean configured;
    private final String page;

    AccountMail(
            Mailer mailer,
            @ConfigProperty(name = "quarkus.mailer.mock") Optional<Boolean> mocked,
            @ConfigProperty(name = "quarkus.mailer.host") String server,
            @ConfigProperty(name = "diversity.mail.password-page") String page) {
        this.mailer = mailer;
        this.configured = !server.equals(NO_SERVER) || mocked.orElse(false);
        this.page = page;
    }

    /** Asked before anything is stored. */
    void requireUsable() {
        if (!configured && LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            throw new Problem(
                    "mail-not-configured",
                    "No mail server is configured, so no link can be sent: the operator sets QUARKUS_MAILER_HOST.");
        }
    }

    void invite(UserAccount user, String token) {
        send(user, MailText.invitation(user, link(token)));
    }

    void offerReset(UserAccount user, String token) {
        send(user, MailText.reset(user, link(token)));
    }

    /** The token stands behind the #, which browsers do not send on. */
    private String link(String token) {
        return page + "#token=" + token;
    }

    private void send(UserAccount user, MailText text) {
        if (!configured) {
            LOG.infof("No mail server is configured. To %s: %s", user.code, text.body());
            return;
        }
        try {
            mailer.send(Mail.withText(user.email(), text.subject(), text.body()));
        } catch (RuntimeException e) {
            LOG.warnf("The mail server did not take a mail: %s", e.getClass().getSimpleName());
            throw new Problem("mail-failed", "The mail server did not take the mail; nothing was stored.");
        }
    }
}
