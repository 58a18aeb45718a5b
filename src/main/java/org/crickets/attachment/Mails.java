package org.crickets.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.crickets.attachment.Attachment.Why;
import org.crickets.understand.received.Invitation;

/** E-mails (RFC 5322, MIME), read by mime4j: the text, and the invitation that comes with it. */
final class Mails {
    private static final int MOST_PARTS = 200;
    private static final MimeConfig LIMITS = new MimeConfig.Builder().setMaxLineLen(100_000).setMaxHeaderCount(500)
            .setMaxHeaderLen(50_000).build();

    private final List<Draft> mails = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private final List<Invitation> invitations = new ArrayList<>();

    private Mails() {}

    static Attachment read(byte[] bytes) {
        var mails = new Mails();
        try {
            mails.walk(bytes);
        } catch (IOException | MimeException | RuntimeException broken) {
            // What came before the broken place is kept.
        }
        return mails.found();
    }

    /** An e-mail passed on inside of another one is what the user wants to show. */
    private Attachment found() {
        if (!invitations.isEmpty())
            return new Attachment.Invited(invitations);
        return mails.stream().filter(Draft::hasText).reduce((one, two) -> two)
                .<Attachment>map(mail -> new Attachment.Mailed(mail.letter()))
                .orElse(new Attachment.Unreadable(Why.NO_MAIL));
    }

    private void walk(byte[] bytes) throws IOException, MimeException {
        var stream = new MimeTokenStream(LIMITS);
        stream.parse(new ByteArrayInputStream(bytes));
        int parts = 0;
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS; state = stream
                .next())
            switch (state) {
                case T_START_MESSAGE -> begin();
                case T_END_MESSAGE -> open.removeLast();
                case T_START_BODYPART -> open.getLast().startPart();
                case T_FIELD -> open.getLast().field(stream.getField().getName(), stream.getField().getBody());
                case T_BODY -> {
                    parts++;
                    body(stream);
                }
                case T_START_MULTIPART, T_END_MULTIPART, T_START_HEADER, T_END_HEADER, T_END_BODYPART, T_PREAMBLE,
                        T_EPILOGUE, T_RAW_ENTITY, T_END_OF_STREAM ->
                    {
                    }
            }
    }

    private void begin() {
        var mail = new Draft();
        mails.add(mail);
        open.add(mail);
    }

    private void body(MimeTokenStream stream) throws IOException {
        var part = stream.getBodyDescriptor();
        var mime = part.getMimeType();
        boolean calendar = mime.equals("text/calendar") || mime.equals("application/ics");
        if (!calendar && !mime.equals("text/plain") && !mime.equals("text/html"))
            return;
        var text = Decoding.text(stream.getDecodedInputStream().readAllBytes(), part.getCharset()).orElse("");
        if (calendar)
            Calendars.events(text).stream().filter(it -> !invitations.contains(it)).forEach(invitations::add);
        else
            open.getLast().part(text, mime.equals("text/html"));
    }
}
