package org.diversitynetwork.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfMatchTest {
    @ParameterizedTest(name = "{0} names version 7: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"7\" | true",
                "\"7.3\" | true",
                "\"7.-.abc\" | true",
                "* | true",
                "\"1\", \"7.2\" | true",
                "\"70\" | false",
                "\"6\" | false",
                "7 | false",
                "W/\"7\" | false",
                "\"7x\" | false",
                "nonsense | false",
                "\"\" | false"
            })
    void looksAtTheFirstNumberOfAStrongEtag(String header, boolean matches) {
        assertEquals(matches, new IfMatch(header).matches(7, ""));
    }

    @ParameterizedTest(name = "{0} names version 7 of this thing: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"7.abcd\" | true",
                "\"7.abcd.3\" | true",
                "\"7\" | false",
                "\"7.efgh\" | false",
                "\"7.abcdef\" | false"
            })
    void looksAtTheThingTooWhereAnotherMayTakeItsAddress(String header, boolean matches) {
        assertEquals(matches, new IfMatch(header).matches(7, ".abcd"));
    }
}
