package org.diversitynetwork.shared.store;

/**
 * One file of reference data, and how its entries become things. The feature that owns them implements it, so that they
 * pass through the same rules as a caller's; files are read in the order of their names.
 */
public interface ReferenceFile<T> {
    /** Name of the file, such as {@code 40-partners.json}. */
    String name();

    Class<T> entry();

    /** Stores the entry; one that is there already is left as it is. */
    void load(T entry);
}
