package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sending pictures and files, and telling where to download one. */
final class MediaMethods {

    private static final long PHOTO_LIMIT = 10L * 1024 * 1024;
    private static final int PHOTO_SIDES = 10_000;
    private static final int PHOTO_RATIO = 20;

    static final Map<String, Call.Handler> ALL = Map.of("sendPhoto", call -> send(call, "photo"), "sendDocument",
            call -> send(call, "document"), "getFile", MediaMethods::getFile);

    private MediaMethods() {}

    private static Decision<Reply> send(Call call, String kind) {
        Formatted caption = Formatted.of(call.params(), "caption", "caption_entities");
        Optional<StoredFile> file = call.files().stream().findFirst()
                .or(() -> call.world().file(call.params().text(kind)));
        return fileProblem(call, kind, file).or(caption::captionProblem).or(() -> Markup.problem(call.params()))
                .or(call::chatProblem).or(call::effectProblem).or(call::replyProblem).map(Call::refuse)
                .orElseGet(() -> post(call, kind, file.orElseThrow(), caption));
    }

    private static Optional<Reply.Refused> fileProblem(Call call, String kind, Optional<StoredFile> file) {
        String given = call.params().text(kind);
        if (file.isEmpty()) {
            return Optional.of(Reply.badRequest(given.matches("(?i)https?://.*")
                    ? "failed to get HTTP URL content"
                    : given.startsWith("attach://")
                            ? "there is no " + kind + " in the request"
                            : "wrong file identifier/HTTP URL specified"));
        }
        if (file.get().size() == 0) {
            return Optional.of(Reply.badRequest("file must be non-empty"));
        }
        return kind.equals("photo") ? photoProblem(file.get()) : Optional.empty();
    }

    private static Optional<Reply.Refused> photoProblem(StoredFile photo) {
        if (photo.size() > PHOTO_LIMIT) {
            return Optional.of(Reply.badRequest("file of size " + photo.size() + " bytes is too big for a photo; "
                    + "the maximum size is " + PHOTO_LIMIT + " bytes"));
        }
        if (photo.width() == 0) {
            return Optional.of(Reply.badRequest("IMAGE_PROCESS_FAILED"));
        }
        int longer = Math.max(photo.width(), photo.height());
        boolean odd = photo.width() + photo.height() > PHOTO_SIDES
                || longer > PHOTO_RATIO * Math.min(photo.width(), photo.height());
        return odd ? Optional.of(Reply.badRequest("PHOTO_INVALID_DIMENSIONS")) : Optional.empty();
    }

    private static Decision<Reply> post(Call call, String kind, StoredFile file, Formatted caption) {
        ObjectNode message = call.newMessage();
        JsonNode content = kind.equals("photo") ? Json.array().add(file.photoJson()) : file.documentJson();
        message.set(kind, content);
        return call.post(withCaption(message, caption), List.of(new Event.Filed(file)));
    }

    static ObjectNode withCaption(ObjectNode message, Formatted caption) {
        message.remove(List.of("caption", "caption_entities"));
        if (!caption.text().isEmpty()) {
            message.put("caption", caption.text());
        }
        if (!caption.entities().isEmpty()) {
            message.set("caption_entities", caption.entities());
        }
        return message;
    }

    private static Decision<Reply> getFile(Call call) {
        Optional<StoredFile> file = call.world().file(call.params().text("file_id"));
        if (file.isEmpty()) {
            return Call.refuse("invalid file_id");
        }
        return file.get().size() > StoredFile.DOWNLOAD_LIMIT
                ? Call.refuse("file is too big")
                : Decision.nothing(new Reply.Ok(file.get().json().put("file_path", file.get().path())));
    }
}
