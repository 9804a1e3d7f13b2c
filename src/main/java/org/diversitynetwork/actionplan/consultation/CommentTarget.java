package org.diversitynetwork.actionplan.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a comment is about. */
@Schema(name = "CommentTarget", description = "What a comment is about.")
public enum CommentTarget {
    PLAN,
    OBJECTIVE,
    ACTION
}
