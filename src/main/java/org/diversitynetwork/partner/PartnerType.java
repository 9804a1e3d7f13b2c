package org.diversitynetwork.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of organisation a partner is; the first seven follow URBACT's categories of beneficiaries. */
@Schema(
        name = "PartnerType",
        description =
                "What kind of organisation a partner is; the first seven follow URBACT's categories of beneficiaries.")
public enum PartnerType {
    CITY_AUTHORITY,
    DISTRICT_AUTHORITY,
    METROPOLITAN_AUTHORITY,
    LOCAL_AGENCY,
    REGIONAL_AUTHORITY,
    NATIONAL_AUTHORITY,
    UNIVERSITY,
    REGIONAL_DEVELOPMENT_AGENCY,
    NGO,
    COMPANY,
    BUSINESS_SUPPORT,
    SCHOOL,
    OTHER
}
