package org.crickets.sandbox;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The page: a few files of HTML, CSS and JavaScript from the jar. */
final class PageRoutes {

    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String DRAWING = "image/svg+xml";
    private static final Map<String, String> FILES = Map.of("page.css", "text/css;charset=utf-8", "page.js", SCRIPT,
            "text.js", SCRIPT, "bubbles.js", SCRIPT, "composer.js", SCRIPT, "clock.js", SCRIPT, "plan.js", SCRIPT,
            "icon.svg", DRAWING, "meadow.svg", DRAWING);

    private PageRoutes() {}

    static void add(RoutesConfig routes) {
        routes.get("/", ctx -> ctx.contentType("text/html;charset=utf-8")
                .header("Content-Security-Policy", "default-src 'self'; img-src 'self' data:; style-src 'self'")
                .result(read("page.html")));
        FILES.forEach((name, type) -> routes.get("/page/" + name,
                ctx -> ctx.contentType(type).header("Cache-Control", "no-cache").result(read(name))));
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(PageRoutes.class.getResourceAsStream("/sandbox/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the page's file " + name + " cannot be read", broken);
        }
    }
}
