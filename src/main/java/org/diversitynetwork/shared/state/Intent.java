package org.diversitynetwork.shared.state;

import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.problem.Unmet;

/**
 * A step that a feature is about to take. It is fired as a synchronous event, so that features above can object without
 * the lower one knowing them.
 */
public abstract class Intent {
    private final List<Unmet> objections = new ArrayList<>();

    public void object(String code, String pointer, String detail) {
        objections.add(new Unmet(code, pointer, detail));
    }

    public List<Unmet> objections() {
        return List.copyOf(objections);
    }
}
