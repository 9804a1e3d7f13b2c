package org.diversitynetwork.shared.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as limits count it: of IPv6 the network that one household or company has. */
final class CallerAddress {
    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    /** {@code address} is a proxy's word where there is one, so it may be written in any of IPv6's ways. */
    static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return "addr:" + address;
        }
        try {
            return "addr:" + network(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return "addr:" + address;
        }
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
