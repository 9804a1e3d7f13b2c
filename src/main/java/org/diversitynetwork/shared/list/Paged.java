package org.diversitynetwork.shared.list;

import java.util.List;

/** An answer that is one page of a list. */
public interface Paged {
    List<?> items();

    PageEnd page();
}
