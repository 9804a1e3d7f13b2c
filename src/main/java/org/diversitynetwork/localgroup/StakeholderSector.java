package org.diversitynetwork.localgroup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of a city's life that somebody speaks for. */
@Schema(
        name = "StakeholderSector",
        description =
                "The part of a city's life that somebody speaks for: public sector, business support, IT firms, education, associations, citizens, media.")
public enum StakeholderSector {
    PUBLIC,
    BUSINESS_SUPPORT,
    IT_COMPANY,
    EDUCATION,
    NGO,
    CITIZEN,
    MEDIA,
    OTHER
}
