package org.crickets.coach;

import java.util.Locale;
import org.crickets.attachment.Attachment;
import org.crickets.attachment.Attachments;
import org.crickets.coach.Files.Fetched;
import org.crickets.dialogue.Input;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches and opens the files that users send. A file is a user's input: small, read once, and never kept. */
final class Papers {
    private static final Logger LOG = LoggerFactory.getLogger(Papers.class);
    /** Invitations and e-mails without big attachments are smaller; Telegram itself gives bots up to 20 MB. */
    static final int MOST_BYTES = 256 * 1024;

    private final Files files;
    private final int longestText;

    Papers(Files files, int longestText) {
        this.files = files;
        this.longestText = longestText;
    }

    Input read(Incoming.Document document) {
        var file = document.file();
        var caption = document.caption();
        if (!Attachments.isReadable(file.name(), file.mime()))
            return caption.isBlank() ? new Input.Other(kind(file)) : new Input.Said(caption);
        if (file.size() > MOST_BYTES)
            return new Input.Unread("too-big", caption);
        return switch (files.fetch(file.id(), MOST_BYTES)) {
            case Fetched.Got(var bytes) -> opened(Attachments.open(file.name(), file.mime(), bytes), caption);
            case Fetched.TooBig _ -> new Input.Unread("too-big", caption);
            case Fetched.Failed(var problem) -> {
                LOG.warn("The file of update {} could not be fetched: {}", document.updateId(), problem);
                yield new Input.Unread("not-fetched", caption);
            }
        };
    }

    private Input opened(Attachment attachment, String caption) {
        return switch (attachment) {
            case Attachment.Written(var text) -> new Input.Said(caption.isBlank() ? text : caption + "\n" + text);
            case Attachment.Invited(var invitations) -> new Input.Invited(invitations, caption);
            case Attachment.Mailed(var letter) -> new Input.Mailed(letter.within(longestText), caption);
            case Attachment.Unreadable(var why) ->
                new Input.Unread(why.name().toLowerCase(Locale.ROOT).replace('_', '-'), caption);
        };
    }

    /** A picture or a recording may come as a file, too. */
    private static String kind(Incoming.File file) {
        var mime = file.mime().toLowerCase(Locale.ROOT);
        return mime.startsWith("image/")
                ? "photo"
                : mime.startsWith("audio/") ? "audio" : mime.startsWith("video/") ? "video" : "document";
    }
}
