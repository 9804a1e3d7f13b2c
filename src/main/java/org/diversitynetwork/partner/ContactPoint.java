package org.diversitynetwork.partner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.rule.WebAddress;
import org.diversitynetwork.shared.store.Personal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to turn to in an organisation: a role, never a person. */
@Schema(description = "Where to turn to in an organisation: a role, never a person.")
public record ContactPoint(
        @Schema(description = "What it is for.", maxLength = 100, examples = "project office")
        @NotBlank
        @Size(max = 100)
        String role,

        @Schema(description = "What it is called.", maxLength = 200, examples = "Project office for TechDiversity")
        @NotBlank
        @Size(max = 200)
        String label,

        @Schema(
                description = "Page or form to write to.",
                nullable = true,
                maxLength = 500,
                examples = "https://arrsa.pl")
        @WebAddress
        String channelUrl,

        @Schema(
                description = "E-mail address; seen by administrators only.",
                nullable = true,
                maxLength = 254,
                examples = "null")
        @Email
        @Personal
        @Size(max = 254)
        String email) {

    /** What everybody may see of it. */
    ContactPoint withoutEmail() {
        return email == null ? this : new ContactPoint(role, label, channelUrl, null);
    }
}
