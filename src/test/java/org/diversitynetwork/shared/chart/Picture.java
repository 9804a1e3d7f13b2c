package org.diversitynetwork.shared.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads pictures back in tests. */
public final class Picture {
    private Picture() {}

    public static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("Not sound XML: " + svg, e);
        }
    }

    /** Content of the first element of this name. */
    public static String text(Element root, String element) {
        return root.getElementsByTagName(element).item(0).getTextContent();
    }

    /** Every text that is drawn. */
    public static List<String> texts(Element root) {
        var texts = new ArrayList<String>();
        var found = root.getElementsByTagName("text");
        for (var i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
