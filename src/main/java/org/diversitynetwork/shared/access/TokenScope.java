package org.diversitynetwork.shared.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an API token may be allowed to do; its name is written {@code partners:read}. */
public enum TokenScope {
    PARTNERS_READ("Read what only members see of the partner, such as the e-mail addresses of its contact points."),
    PARTNERS_WRITE("Change the partner and its contact points."),
    PLANS_WRITE("Change actions that the partner leads."),
    PILOTS_WRITE("Propose and change pilot actions of the partner."),
    SURVEYS_WRITE("Draft surveys for the partner's cities."),
    RESPONSES_SUBMIT("Submit answers to surveys."),
    RESULTS_READ("Read results of surveys, with small groups left out."),
    EXPORTS_READ("Fetch exports."),
    WEBHOOKS_MANAGE("Register and remove webhooks of the partner."),
    AUDIT_READ("Read the record of changes of the partner.");

    private final String meaning;

    TokenScope(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** {@code PARTNERS_READ} is written {@code partners:read}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<TokenScope> of(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.text().equals(text))
                .findFirst();
    }
}
