package org.diversitynetwork.shared.store;

import java.util.Set;

/** A thing of which some fields may be for few eyes only: the audit trail keeps a keyed hash of those. */
public interface Confidential {
    /** The names of those fields, as the thing is at present; none where all of it is free. */
    Set<String> confidentialFields();
}
