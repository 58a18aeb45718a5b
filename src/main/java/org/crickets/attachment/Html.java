package org.crickets.attachment;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML into the text one reads. */
final class Html {
    private static final int MOST = 64 * 1024;
    private static final Pattern TAGS = Pattern
            .compile("(?i)<(?:br|p|div|a|b|i|ul|ol|li|span|html|body|table)\\b[^<>]*>");
    private static final Pattern BREAKS = Pattern.compile("(?i)<(?:br|p|div|li|tr)\\b[^<>]*>");
    private static final Set<String> LINES = Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote");

    private Html() {}

    /** Google writes descriptions as HTML, with or without lines of their own, others as text. */
    static String text(String maybe) {
        if (!TAGS.matcher(maybe).find())
            return maybe;
        return read(BREAKS.matcher(maybe).find() ? maybe : maybe.replace("\n", "<br>"));
    }

    /** Paragraphs, items of lists and rows of tables are lines; scripts and styles are no text. */
    static String read(String html) {
        var page = Jsoup.parse(html.substring(0, Math.min(MOST, html.length())));
        var text = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                add(text, node);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && LINES.contains(element.normalName()))
                    text.append('\n');
            }
        });
        return text.toString().replaceAll("[ \\u00A0]+", " ").replaceAll(" ?\n\\s*", "\n").strip();
    }

    private static void add(StringBuilder text, Node node) {
        if (node instanceof TextNode words)
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        else if (node instanceof Element element && LINES.contains(element.normalName()))
            text.append('\n');
    }
}
