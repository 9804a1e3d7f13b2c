package org.diversitynetwork.actionplan.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who speaks: a member of the local group, one of the public, or an organisation. */
@Schema(
        name = "AuthorKind",
        description = "Who speaks: a member of the local group, one of the public, or an organisation.")
public enum AuthorKind {
    MEMBER,
    PUBLIC,
    ORGANISATION
}
