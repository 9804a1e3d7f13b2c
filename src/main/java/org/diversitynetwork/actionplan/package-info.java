/**
 * Integrated action plans of cities: the plan itself here, the parts of its text, its editions, what people say of it,
 * and its delivery in the packages below.
 */
package org.diversitynetwork.actionplan;
