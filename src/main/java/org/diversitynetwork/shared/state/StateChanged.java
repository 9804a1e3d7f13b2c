package org.diversitynetwork.shared.state;

import org.diversitynetwork.shared.store.BaseEntity;

/**
 * A thing takes a step from one state to another, in the transaction at hand; the reason is that of whoever asked for
 * it.
 */
public record StateChanged(BaseEntity thing, String from, String to, String reason) {}
