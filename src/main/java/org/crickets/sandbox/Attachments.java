package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;

/** Files and other things without text that people send. */
final class Attachments {

    /** A grey picture of one pixel, for those who only want to send some picture. */
    private static final byte[] PICTURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final Phone phone;
    private final FileStore files;

    Attachments(Phone phone, FileStore files) {
        this.phone = phone;
        this.files = files;
    }

    PhoneReply document(long chat, Upload upload, String caption) {
        StoredFile file = files.save(upload, false);
        return phone.send(chat, "document", file.documentJson(), caption, List.of(new Event.Filed(file)));
    }

    PhoneReply photo(long chat, List<Upload> uploads) {
        Upload upload = uploads.isEmpty() ? new Upload("photo.png", "image/png", PICTURE) : uploads.getFirst();
        StoredFile file = files.save(upload, true);
        if (file.width() == 0) {
            return PhoneReply
                    .bad("the file " + upload.name() + " is no picture the sandbox can read (PNG, JPEG or GIF)");
        }
        ArrayNode sizes = Json.array().add(file.photoJson());
        return phone.send(chat, "photo", sizes, List.of(new Event.Filed(file)));
    }

    PhoneReply voice(long chat) {
        StoredFile file = files.save(new Upload("voice.ogg", "audio/ogg", new byte[]{'O', 'g', 'g', 'S'}), false);
        ObjectNode voice = file.json().put("duration", 1).put("mime_type", file.mime());
        return phone.send(chat, "voice", voice, List.of(new Event.Filed(file)));
    }

    PhoneReply sticker(long chat) {
        StoredFile file = files.save(new Upload("sticker.png", "image/png", PICTURE), true);
        ObjectNode sticker = file.json().put("type", "regular").put("width", 512).put("height", 512)
                .put("is_animated", false).put("is_video", false).put("emoji", "👍");
        return phone.send(chat, "sticker", sticker, List.of(new Event.Filed(file)));
    }
}
