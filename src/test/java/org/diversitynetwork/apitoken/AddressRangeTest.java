package org.diversitynetwork.apitoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "192.0.2.7,          192.0.2.7,           true",
        "192.0.2.7,          192.0.2.8,           false",
        "192.0.2.0/24,       192.0.2.255,         true",
        "192.0.2.0/24,       192.0.3.0,           false",
        "192.0.2.77/24,      192.0.2.1,           true",
        "192.0.2.128/25,     192.0.2.127,         false",
        "10.0.0.0/9,         10.127.255.255,      true",
        "10.0.0.0/9,         10.128.0.0,          false",
        "0.0.0.0/0,          203.0.113.9,         true",
        "0.0.0.0/0,          2001:db8::1,         false",
        "2001:db8::/32,      2001:db8:ffff::1,    true",
        "2001:db8::/32,      2001:db9::1,         false",
        "2001:db8::1,        2001:0DB8:0:0::1,    true",
        "fe80::/10,          fe80::1%eth0,        true",
        "127.0.0.1,          ::ffff:127.0.0.1,    true",
        "::/0,               192.0.2.7,           false"
    })
    void holdsTheAddressesThatShareItsFirstBits(String range, String address, boolean holds) {
        assertThat(AddressRange.parse(range).orElseThrow().contains(address)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "example.org",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "999.999.999.99",
                "1.2.3.4/33",
                "1.2.3.4/-1",
                "1.2.3.4/",
                "1.2.3.4/8/8",
                "/8",
                "2001:db8::/129",
                "2001:db8:::1",
                "dead",
                "::g",
                ""
            })
    void isNoneForWhatIsNoRange(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "unknown", "127.0.0.1.example.org", ""})
    void holdsNothingThatIsNoAddress(String address) {
        assertThat(AddressRange.parse("0.0.0.0/0").orElseThrow().contains(address))
                .isFalse();
    }
}
