package org.diversitynetwork.actionplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point on an action's way that is reached or not. */
@Schema(name = "Milestone", description = "A point on an action's way that is reached or not.")
public record Milestone(
        @Schema(
                description = "Its short name, unique among the milestones of the action.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "M1")
        @NotNull
        @Pattern(regexp = PartCode.PATTERN)
        String key,

        @Schema(
                description = "What is then done, at least in the plan's language.",
                examples = "{\"en\":\"Trainers found\",\"pl\":\"Znaleziono trenerki\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(description = "The day it is due; within the plan's horizon.", nullable = true, examples = "2026-03-31")
        LocalDate dueDate) {}
