package org.diversitynetwork.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person with an account, as administrators see it. */
@Schema(name = "User", description = "A person with an account.")
public record UserView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000011")
        UUID id,

        @Schema(
                description = "Its address; unique among all users.",
                maxLength = 63,
                examples = "demo-city-coordinator")
        String code,

        @Schema(
                description = "How others see the person; none once erased.",
                nullable = true,
                maxLength = 100,
                examples = "City coordinator (demo)")
        String displayName,

        @Schema(
                description = "E-mail address; none once erased.",
                nullable = true,
                maxLength = 254,
                examples = "city-coordinator@demo.example")
        String email,

        @Schema(description = "Language for mail to the person, BCP 47.", maxLength = 15, examples = "en")
        String locale,

        @Schema(description = "Invited, active, suspended or erased.", examples = "active")
        UserStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single user.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "When it was invited.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static UserView of(UserAccount user, List<AllowedTransition> steps) {
        return new UserView(
                user.id,
                user.code,
                user.displayName,
                user.email(),
                user.locale,
                user.status(),
                steps,
                user.createdAt,
                user.updatedAt,
                user.etag());
    }
}
