package org.diversitynetwork.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {
    @ParameterizedTest(name = "{0} counts as {1}")
    @CsvSource({
        "192.0.2.7, addr:192.0.2.7",
        "2001:db8:1:2:3:4:5:6, addr:20010db800010002",
        "2001:db8:1:2::9, addr:20010db800010002",
        "2001:DB8:1:2:0:0:0:9, addr:20010db800010002",
        "2001:db8::1, addr:20010db800000000",
        "::1, addr:0000000000000000",
        "::ffff:192.0.2.7, addr:192.0.2.7",
        "not:an:address, addr:not:an:address",
        ", addr:null"
    })
    void countsAHouseholdAsOne(String address, String caller) {
        assertEquals(caller, CallerAddress.of(address));
    }
}
