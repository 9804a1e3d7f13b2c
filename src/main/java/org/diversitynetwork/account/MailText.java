package org.diversitynetwork.account;

import java.util.Locale;
import java.util.ResourceBundle;

/** Subject and body of a mail, in the language of the person where the service has it, else in English. */
record MailText(String subject, String body) {
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static MailText invitation(UserAccount user, String link) {
        return of("invitation", user, link);
    }

    static MailText reset(UserAccount user, String link) {
        return of("reset", user, link);
    }

    private static MailText of(String kind, UserAccount user, String link) {
        var texts = ResourceBundle.getBundle("mail", Locale.forLanguageTag(user.locale), ENGLISH_ELSE);
        var name = user.displayName == null ? user.code : user.displayName;
        return new MailText(
                texts.getString(kind + ".subject"),
                texts.getString(kind + ".body").replace("{name}", name).replace("{link}", link));
    }
}
