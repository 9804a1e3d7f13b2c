package org.diversitynetwork.network;

import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a network as other things show of it. */
@Schema(name = "NetworkSummary", description = "As much of a network as other things show of it.")
public record NetworkSummary(
        @Schema(description = "Id of the network.", examples = "0199e3c4-a1b2-7f00-8a00-000000000004")
        UUID id,

        @Schema(description = "Code of the network.", maxLength = 63, examples = "techdiversity")
        String code,

        @Schema(
                description = "Name of the network.",
                examples = "{\"en\":\"Diversity and Inclusion in Knowledge-based Digital and Tech Ecosystems\"}")
        I18nText name,

        @Schema(description = "Where the network stands in its life.", examples = "active")
        NetworkStatus status) {

    public static NetworkSummary of(Network network) {
        return new NetworkSummary(
                network.id, network.code, network.name.withDefault(network.defaultLanguage), network.status());
    }
}
