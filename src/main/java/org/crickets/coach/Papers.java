package org.crickets.coach;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Semaphore;
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

    /** An export of a thousand interviews is smaller. */
    static final int MOST_BYTES_OF_EXPORT = 5 * 1024 * 1024;
    /** So many big files are in memory at a time. */
    private static final int AT_ONCE = 2;

    private final Files files;
    private final Unpacking unpacking;
    private final InstantSource clock;
    private final int longestText;
    private final Semaphore big = new Semaphore(AT_ONCE);

    Papers(Outside outside, InstantSource clock, int longestText) {
        this.files = outside.files();
        this.unpacking = outside.unpacking();
        this.clock = clock;
        this.longestText = longestText;
    }

    Input read(Incoming.Document document) {
        var file = document.file();
        var caption = document.caption();
        if (isExport(file))
            return export(document);
        if (!Attachments.isReadable(file.name(), file.mime()))
            return caption.isBlank() ? new Input.Other(kind(file)) : new Input.Said(caption);
        if (file.size() > MOST_BYTES)
            return new Input.Unread("too-big", caption);
        return switch (files.fetch(file.id(), MOST_BYTES)) {
            case Fetched.Got(var bytes) -> opened(Attachments.open(file.name(), file.mime(), bytes), caption);
            case Fetched.TooBig _ -> new Input.Unread("too-big", caption);
            case Fetched.Failed(var problem) -> notFetched(document, problem);
        };
    }

    private static boolean isExport(Incoming.File file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".json")
                || file.mime().toLowerCase(Locale.ROOT).startsWith("application/json")
                        && !Attachments.isReadable(file.name(), "");
    }

    private Input export(Incoming.Document document) {
        if (document.file().size() > MOST_BYTES_OF_EXPORT)
            return new Input.NotBrought("too-big", "", document.caption());
        big.acquireUninterruptibly();
        try {
            return switch (files.fetch(document.file().id(), MOST_BYTES_OF_EXPORT)) {
                case Fetched.Got(var bytes) -> unpacking.unpack(bytes, document.caption(), clock.instant());
                case Fetched.TooBig _ -> new Input.NotBrought("too-big", "", document.caption());
                case Fetched.Failed(var problem) -> notFetched(document, problem);
            };
        } finally {
            big.release();
        }
    }

    private static Input notFetched(Incoming.Document document, String problem) {
        LOG.warn("The file of update {} could not be fetched: {}", document.updateId(), problem);
        return new Input.Unread("not-fetched", document.caption());
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
