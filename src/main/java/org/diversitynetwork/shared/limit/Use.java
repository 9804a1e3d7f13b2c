package org.diversitynetwork.shared.limit;

/** So many requests of one caller under one limit. */
record Use(String limit, String caller, int perMinute, int count) {}
