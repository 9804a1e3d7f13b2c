package org.diversitynetwork.apitoken;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/** Addresses of the network that share their first bits, such as {@code 192.0.2.0/24} or one address alone. */
record AddressRange(byte[] first, int bits) {
    private static final String LITERAL = "[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}";

    /** Empty for what is no range: names are not looked up. */
    static Optional<AddressRange> parse(String text) {
        var parts = text.split("/", 2);
        var address = address(parts[0]);
        if (address == null) {
            return Optional.empty();
        }
        var all = address.length * Byte.SIZE;
        if (parts.length == 1) {
            return Optional.of(new AddressRange(address, all));
        }
        return parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= all
                ? Optional.of(new AddressRange(address, Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    boolean contains(String text) {
        var address = address(text);
        if (address == null || address.length != first.length) {
            return false;
        }
        var whole = bits / Byte.SIZE;
        var rest = Byte.SIZE - bits % Byte.SIZE;
        return Arrays.equals(address, 0, whole, first, 0, whole)
                && (rest == Byte.SIZE || (address[whole] & 0xFF) >> rest == (first[whole] & 0xFF) >> rest);
    }

    private static byte[] address(String text) {
        var plain = text.contains("%") ? text.substring(0, text.indexOf('%')) : text;
        if (!plain.matches(LITERAL) || !plain.contains(":") && plain.split("\\.", -1).length != 4) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(plain).getAddress();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
