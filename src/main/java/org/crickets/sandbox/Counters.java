package org.crickets.sandbox;

/** How events move the counters: the last message id, update id, seq and call number that were given out. */
final class Counters {

    private Counters() {}

    static Event.Counted after(Event.Counted now, Event event, World before) {
        return switch (event) {
            case Event.Posted posted -> posted(now, posted.message(), before);
            case Event.Deleted gone -> seq(now, gone.seq());
            case Event.Answered answer -> seq(now, answer.seq());
            case Event.Queued queued -> new Event.Counted(now.messageId(), Math.max(now.updateId(), queued.updateId()),
                    now.seq(), now.calls(), now.botMessages());
            case Event.Called call -> new Event.Counted(now.messageId(), now.updateId(), now.seq(),
                    Math.max(now.calls(), call.n()), now.botMessages());
            case Event.Counted counted -> counted;
            case Event.Spoke e -> now;
            case Event.Blocked e -> now;
            case Event.Stood e -> now;
            case Event.Confirmed e -> now;
            case Event.Allowed e -> now;
            case Event.Asked e -> now;
            case Event.Hooked e -> now;
            case Event.Delivered e -> now;
            case Event.Missed e -> now;
            case Event.Setting e -> now;
            case Event.Filed e -> now;
        };
    }

    private static Event.Counted posted(Event.Counted now, Message message, World before) {
        boolean isNew = before.chat(message.chat()).flatMap(chat -> chat.message(message.id())).isEmpty();
        return new Event.Counted(Math.max(now.messageId(), message.id()), now.updateId(),
                Math.max(now.seq(), message.seq()), now.calls(), now.botMessages() + (message.bot() && isNew ? 1 : 0));
    }

    private static Event.Counted seq(Event.Counted now, long seq) {
        return new Event.Counted(now.messageId(), now.updateId(), Math.max(now.seq(), seq), now.calls(),
                now.botMessages());
    }
}
