package org.diversitynetwork.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.rule.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Changes of an account, as a merge patch.")
record UserChanges(
        @Schema(
                description = "How others see the person.",
                maxLength = 100,
                required = true,
                examples = "Coordinator of Trikala")
        @NotBlank
        @Size(max = 100)
        String displayName,

        @Schema(
                description = "Language for mail to the person, BCP 47.",
                maxLength = 15,
                required = true,
                examples = "el")
        @NotNull
        @LanguageTag
        String locale) {

    static UserChanges of(UserAccount user) {
        return new UserChanges(user.displayName, user.locale);
    }

    void applyTo(UserAccount user) {
        user.displayName = displayName;
        user.locale = locale;
    }
}
