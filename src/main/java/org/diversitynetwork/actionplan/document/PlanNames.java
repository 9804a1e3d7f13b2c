package org.diversitynetwork.actionplan.document;

import java.util.Map;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.json.I18nText;

/** What the things are called that a plan names by codes; a code that nobody knows any more stands for itself. */
public record PlanNames(
        I18nText city,
        I18nText network,
        Map<String, I18nText> groups,
        Map<String, String> partners,
        Map<String, IndicatorSummary> indicators,
        Map<String, I18nText> pilots) {}
