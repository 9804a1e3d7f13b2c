package org.diversitynetwork.partner;

import jakarta.inject.Singleton;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The partners that an installation starts with. */
@Singleton
class PartnerReferenceFile implements ReferenceFile<NewPartner> {
    private final PartnerService partners;

    PartnerReferenceFile(PartnerService partners) {
        this.partners = partners;
    }

    @Override
    public String name() {
        return "40-partners.json";
    }

    @Override
    public Class<NewPartner> entry() {
        return NewPartner.class;
    }

    @Override
    public void load(NewPartner partner) {
        if (partners.find(partner.code()).isEmpty()) {
            partners.create(partner);
        }
    }
}
