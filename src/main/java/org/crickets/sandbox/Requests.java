package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads HTTP requests: parameters from query, form, multipart or JSON body, and files. */
final class Requests {

    private Requests() {}

    /** The raw parameters of a Bot API call; empty when a JSON body is no JSON object. */
    static Optional<ObjectNode> parameters(Context ctx) {
        ObjectNode raw = Json.object();
        ctx.queryParamMap().forEach((name, values) -> raw.put(name, values.getFirst()));
        if (ctx.isMultipart() || ctx.isFormUrlencoded()) {
            ctx.formParamMap().forEach((name, values) -> values.forEach(value -> raw.put(name, value)));
            return Optional.of(raw);
        }
        String body = ctx.body();
        if (body.isBlank()) {
            return Optional.of(raw);
        }
        return Json.parse(body).filter(ObjectNode.class::isInstance).map(json -> raw.setAll((ObjectNode) json));
    }

    static Map<String, Upload> uploads(Context ctx) {
        Map<String, Upload> uploads = new HashMap<>();
        if (ctx.isMultipart()) {
            ctx.uploadedFileMap().forEach((field, files) -> files.forEach(file -> uploads.put(field, upload(file))));
        }
        return uploads;
    }

    static List<Upload> files(Context ctx, String field) {
        return ctx.isMultipart() ? ctx.uploadedFiles(field).stream().map(Requests::upload).toList() : List.of();
    }

    private static Upload upload(UploadedFile file) {
        try (InputStream content = file.content()) {
            return new Upload(file.filename(),
                    Objects.requireNonNullElse(file.contentType(), "application/octet-stream").replaceAll(";.*", ""),
                    content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("an uploaded file cannot be read", broken);
        }
    }

    /** The number of that query parameter, 0 when it is missing or no number. */
    static long number(Context ctx, String name) {
        String value = ctx.queryParam(name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    /** The chat in the path, if it is a number other than 0. */
    static Optional<Long> chat(Context ctx) {
        String chat = ctx.pathParam("chat");
        return chat.matches("-?[1-9][0-9]{0,17}") ? Optional.of(Long.parseLong(chat)) : Optional.empty();
    }
}
