package org.diversitynetwork;

import io.quarkus.test.common.QuarkusTestResource;
import org.diversitynetwork.account.ExternalIssuer;
import org.diversitynetwork.launch.EmbeddedDatabase;

/** What all tests share: one started application on one embedded PostgreSQL, which trusts one external issuer. */
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ExternalIssuer.class)
class TestEnvironment {}
