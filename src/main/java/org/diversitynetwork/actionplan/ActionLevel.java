package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an action is done in the city or together with others abroad. */
@Schema(name = "ActionLevel", description = "Whether an action is done in the city or together with others abroad.")
public enum ActionLevel {
    LOCAL,
    TRANSNATIONAL
}
