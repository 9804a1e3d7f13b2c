package org.diversitynetwork.account;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the caller is, and what it may do. */
@Schema(name = "Me", description = "Who the caller is, and what it may do.")
public record MeView(
        @Schema(
                description = "Id of the person, or of the API token.",
                examples = "0199e3c4-a1b2-7f00-8a00-000000000011")
        UUID id,

        @Schema(description = "A person, or a partner's system with an API token.", examples = "person")
        CallerKind kind,

        @Schema(
                description = "Address of the account; none for a token and for people of another issuer.",
                nullable = true,
                maxLength = 63,
                examples = "demo-city-coordinator")
        String code,

        @Schema(
                description = "How others see the person.",
                nullable = true,
                maxLength = 100,
                examples = "City coordinator (demo)")
        String displayName,

        @Schema(
                description = "E-mail address of the account.",
                nullable = true,
                maxLength = 254,
                examples = "city-coordinator@demo.example")
        String email,

        @Schema(description = "Language for mail, BCP 47.", nullable = true, maxLength = 15, examples = "en")
        String locale,

        @Schema(description = "Roles that count today.", maxItems = 200)
        List<HeldRole> roles,

        @Schema(description = "Scopes of the API token; empty for people.", maxItems = 20, examples = "[]")
        List<@Size(max = 40) String> scopes,

        @Schema(description = "The partner that the API token belongs to.", nullable = true, examples = "null")
        UUID partnerId,

        @Schema(description = "What may be edited.") Editable mayEdit,

        @Schema(
                description = "Version for `If-Match` when the account is to be erased.",
                maxLength = 100,
                examples = "\"0\"")
        String etag)
        implements Versioned {

    /** What kind of caller it is. */
    @Schema(name = "CallerKind", description = "A person, or a partner's system with an API token.")
    public enum CallerKind {
        PERSON,
        TOKEN
    }

    /** A role that counts today. */
    @Schema(name = "HeldRole", description = "A role that counts today.")
    public record HeldRole(
            @Schema(description = "The role.", examples = "city_coordinator")
            Role role,

            @Schema(description = "What it is limited to.", examples = "city")
            ScopeType scope,

            @Schema(
                    description = "Id of that thing; none for whoever runs the whole installation.",
                    nullable = true,
                    examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
            UUID scopeId,

            @Schema(
                    description = "Last day; none without end, or where another issuer knows it.",
                    nullable = true,
                    examples = "2030-12-31")
            LocalDate validTo) {}

    /** Things that the caller may change. */
    @Schema(name = "Editable", description = "Things that the caller may change.")
    public record Editable(
            @Schema(description = "Whether that is everything.", examples = "false")
            boolean everything,

            @Schema(description = "Ids of networks.", maxItems = 1000, examples = "[]")
            List<UUID> networks,

            @Schema(
                    description = "Ids of cities.",
                    maxItems = 1000,
                    examples = "[\"0199e3c4-a1b2-7f00-8a00-000000000002\"]")
            List<UUID> cities,

            @Schema(description = "Ids of partners.", maxItems = 1000, examples = "[]")
            List<UUID> partners) {}
}
