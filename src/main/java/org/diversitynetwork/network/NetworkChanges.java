package org.diversitynetwork.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.LanguageTag;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.rule.WebAddress;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What can be changed of a network, as a merge patch.",
        examples = "{\"acronym\":\"TechDiversity\",\"topics\":[\"Tech Talent\",\"Tech Entrepreneurship\"]}")
record NetworkChanges(
        @Schema(
                description = "Its full name, at least in its default language.",
                examples = "{\"en\":\"Diversity and Inclusion in Knowledge-based Digital and Tech Ecosystems\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText name,

        @Schema(description = "Its short name.", maxLength = 40, examples = "TechDiversity") @Size(min = 1, max = 40)
        String acronym,

        @Schema(
                description = "Code of the funding programme.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "urbact-iv")
        @NotNull
        @Code
        String programme,

        @Schema(
                description = "What it is about.",
                examples =
                        "{\"en\":\"Eight partners from seven countries look for ways to let everybody take part in the digital and tech life of small and medium-sized cities.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText description,

        @Schema(description = "Its page.", maxLength = 500, examples = "https://urbact.eu/networks/techdiversity")
        @WebAddress
        String website,

        @Schema(description = "First day.", examples = "2023-06-01") @NotNull
        LocalDate startDate,

        @Schema(description = "Last day; after `startDate`.", examples = "2025-12-31") @NotNull
        LocalDate endDate,

        @Schema(
                description = "What it works on.",
                maxItems = 20,
                examples = "[\"Tech Talent\",\"Tech Entrepreneurship\"]")
        @NotNull
        @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> topics,

        @Schema(description = "Its languages, BCP 47.", minItems = 1, maxItems = 40, examples = "[\"en\",\"pl\"]")
        @NotNull
        @Size(min = 1, max = 40)
        List<@NotNull @LanguageTag String> languages,

        @Schema(description = "The one of them that every text of the network has.", maxLength = 15, examples = "en")
        @NotNull
        @LanguageTag
        String defaultLanguage,

        @Schema(
                description = "Sustainable Development Goals it serves, 1 to 17.",
                maxItems = 17,
                examples = "[4,5,8,9,10,11,16,17]")
        @NotNull
        @Size(max = 17)
        List<@NotNull @Min(1) @Max(17) Integer> sdgGoals,

        @Schema(description = "How small a number it shows; the defaults unless told.") @NotNull @Valid
        Privacy privacy,

        @Schema(
                description =
                        "Up to this budget a city's coordinator approves pilot actions; without it only the lead partner does.",
                examples = "{\"amount\":\"5000.00\",\"currency\":\"EUR\"}")
        @Valid
        Money pilotApprovalLimit,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    static NetworkChanges of(Network network) {
        return new NetworkChanges(
                network.name,
                network.acronym,
                network.programme,
                network.description,
                network.website,
                network.startDate,
                network.endDate,
                network.topics,
                network.languages,
                network.defaultLanguage,
                network.sdgGoals,
                network.privacy,
                network.pilotApprovalLimit,
                network.sources);
    }

    void applyTo(Network network) {
        network.name = name;
        network.acronym = acronym;
        network.programme = programme;
        network.description = description;
        network.website = website;
        network.startDate = startDate;
        network.endDate = endDate;
        network.topics = topics;
        network.languages = languages;
        network.defaultLanguage = defaultLanguage;
        network.sdgGoals = sdgGoals;
        network.privacy = privacy;
        network.pilotApprovalLimit = pilotApprovalLimit;
        network.sources = sources;
    }

    @Override
    public void check(List<Finding> findings) {
        NetworkRules.check(startDate, endDate, languages, defaultLanguage, privacy, findings);
        Checks.inLanguage("#/name", name, defaultLanguage, findings);
        Checks.inLanguage("#/description", description, defaultLanguage, findings);
        Checks.once("#/sdgGoals", sdgGoals, findings);
        Checks.once("#/topics", topics, findings);
    }
}
