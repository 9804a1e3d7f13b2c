package org.diversitynetwork.shared.access;

/** One kind of bearer credential; the feature that issues it implements this. */
public interface CredentialKind {
    /** Whether the credential has the form of this kind; costs nothing and proves nothing. */
    boolean recognises(String credential);

    /**
     * Reads what the credential stands for, from the database where need be.
     *
     * @throws io.quarkus.security.AuthenticationFailedException when it is not good
     */
    Known check(String credential);
}
