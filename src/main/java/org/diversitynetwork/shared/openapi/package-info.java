/** What the OpenAPI document says of every operation, so that resources need not repeat it. */
package org.diversitynetwork.shared.openapi;
