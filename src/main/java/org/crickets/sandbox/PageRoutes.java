package org.crickets.sandbox;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page: a few files of HTML, CSS and JavaScript from the jar. */
final class PageRoutes {

    private static final List<String> FILES = List.of("page.css", "page.js", "people.js", "owner.js", "phone.js",
            "text.js", "bubbles.js", "composer.js", "clock.js", "plan.js", "icon.svg", "meadow.svg");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js",
            "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    private PageRoutes() {}

    static void add(RoutesConfig routes) {
        routes.get("/", ctx -> ctx.contentType("text/html;charset=utf-8")
                .header("Content-Security-Policy", "default-src 'self'; img-src 'self' data:; style-src 'self'")
                .result(read("page.html")));
        FILES.forEach(name -> routes.get("/page/" + name, ctx -> ctx.contentType(type(name))
                .header("Cache-Control", "no-cache").result(read(name))));
    }

    private static String type(String name) {
        return Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name);
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(PageRoutes.class.getResourceAsStream("/sandbox/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the page's file " + name + " cannot be read", broken);
        }
    }
}
