package org.diversitynetwork.shared.chart;

import org.diversitynetwork.shared.list.Values;

/** How wide a picture is to be. */
public final class PictureWidth {
    private static final int USUAL = 960;

    private PictureWidth() {}

    public static int of(String wanted) {
        var width = Values.number("width", wanted, 320, 2000);
        return width == null ? USUAL : width.intValue();
    }
}
