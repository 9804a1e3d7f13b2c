package org.diversitynetwork.shared.limit;

/**
 * A request as the limits see it: what it does, from which address, and by whom.
 *
 * @param caller the person or token, null while nobody is known
 * @param own the token's own limit a minute, null without one
 * @param credential whether the request names somebody, known or not
 */
public record Asking(Act act, String address, String caller, Integer own, boolean credential) {
    /** What is counted apart. */
    public enum Act {
        READ,
        WRITE,
        SIGN_IN
    }

    /** Names somebody whom nobody has recognised yet. */
    public boolean isUnproven() {
        return credential && caller == null && act != Act.SIGN_IN;
    }
}
