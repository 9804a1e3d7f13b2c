package org.diversitynetwork;

import io.quarkus.test.common.QuarkusTestResource;
import org.diversitynetwork.launch.EmbeddedDatabase;

/** What all tests share: one started application on one embedded PostgreSQL. */
@QuarkusTestResource(EmbeddedDatabase.class)
class TestEnvironment {}
