package org.diversitynetwork.shared.json;

import java.util.List;
import org.diversitynetwork.shared.problem.Finding;

/** A body with rules over several fields, such as an end that must not lie before its start. */
public interface SelfChecked {
    void check(List<Finding> findings);
}
