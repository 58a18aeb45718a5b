package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The real TelegramBots library talks to the sandbox as it would to Telegram. */
final class EchoBotTest {

    private static final byte[] PICTURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private Desk desk;
    private EchoBot bot;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.on(folder);
        bot = new EchoBot(desk.sandbox().port());
        desk.sandbox().attach(bot);
    }

    @AfterEach
    void close() {
        bot.close();
        desk.close();
    }

    private JsonNode say(String text) {
        desk.phone("/phone/7/message", "{\"text\":\"" + text + "\"}");
        desk.phone("/settle", "{}");
        return desk.get("/phone/7").path("messages");
    }

    @Test
    void aConversation() {
        assertThat(say("hello").path(1).path("text").asText()).isEqualTo("You said hello");

        desk.phone("/phone/7/tap", "{\"button\":\"Louder\"}");
        desk.phone("/settle", "{}");

        JsonNode view = desk.get("/phone/7?after=2");
        assertThat(view.path("messages").path(0).path("text").asText()).isEqualTo("YOU SAID HELLO");
        assertThat(view.path("messages").path(0).path("edited").asBoolean()).isTrue();
        assertThat(view.path("messages").path(0).path("buttons")).isEmpty();
        assertThat(view.path("toasts").path(0).path("text").asText()).isEqualTo("Louder!");
        assertThat(desk.get("/health").path("status").asText()).isEqualTo("ok");
    }

    @Test
    void everyKindOfUpdateIsReadable() {
        desk.phone("/phone/7/sticker", "{}");
        desk.phone("/phone/7/voice", "{}");
        desk.phone("/phone/7/photo", "{}");
        desk.phone("/phone/7/location", "{\"latitude\":51.5,\"longitude\":-0.1}");
        int first = desk.phone("/phone/7/message", "{\"text\":\"/new Globex #job a@b.org https://a.org\"}")
                .path("message_id").asInt();
        desk.phone("/phone/7/message", "{\"text\":\"and\",\"reply_to\":" + first + "}");
        desk.phone("/phone/7/edit", "{\"message_id\":" + first + ",\"text\":\"new\"}");
        desk.phone("/phone/7/block", "{}");
        desk.phone("/phone/7/unblock", "{}");
        desk.phone("/settle", "{}");

        assertThat(bot.heard()).hasSize(9);
        assertThat(bot.heard().get(0).getMessage().getSticker().getEmoji()).isEqualTo("👍");
        assertThat(bot.heard().get(1).getMessage().getVoice().getDuration()).isEqualTo(1);
        assertThat(bot.heard().get(2).getMessage().getPhoto()).hasSize(1);
        assertThat(bot.heard().get(3).getMessage().getLocation().getLatitude()).isEqualTo(51.5);
        assertThat(bot.heard().get(4).getMessage().getEntities()).extracting("type").containsExactlyInAnyOrder(
                "bot_command",
                "hashtag", "email", "url");
        assertThat(bot.heard().get(4).getMessage().isCommand())
                .as("once getEntities() was called, as the library has it")
                .isTrue();
        assertThat(bot.heard().get(5).getMessage().getReplyToMessage().getMessageId()).isEqualTo(first);
        assertThat(bot.heard().get(6).getEditedMessage().getText()).isEqualTo("new");
        assertThat(bot.heard().get(7).getMyChatMember().getNewChatMember().getStatus()).isEqualTo("kicked");
    }

    @Test
    void everyMethodTheBotUsesIsAnsweredInTheLibrarysTypes() throws TelegramApiException {
        say("hello");
        assertThat(bot.execute(new GetMe()).getUserName()).isEqualTo("crickets_sandbox_bot");
        List<BotCommand> menu = List.of(new BotCommand("new", "Log an interview"));
        BotCommandScopeAllPrivateChats scope = new BotCommandScopeAllPrivateChats();
        assertThat(bot.execute(SetMyCommands.builder().commands(menu).scope(scope).languageCode("de").build()))
                .isTrue();
        assertThat(bot.execute(GetMyCommands.builder().scope(scope).languageCode("de").build())).isEqualTo(menu);
        assertThat(bot.execute(SetMyDescription.builder().description("Coach").build())).isTrue();
        assertThat(bot.execute(SetMyShortDescription.builder().shortDescription("Coach").build())).isTrue();
        assertThat(bot.execute(SendChatAction.builder().chatId(7L).action(ActionType.TYPING.toString()).build()))
                .isTrue();
        assertThat(bot.execute(SetMessageReaction.builder().chatId("7").messageId(1)
                .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji("👍").build())).build())).isTrue();
        assertThat(bot.execute(new GetWebhookInfo()).getUrl()).isEmpty();
        assertThat(bot.execute(new DeleteWebhook())).isTrue();
        Message asked = bot.execute(SendMessage.builder().chatId(7L).text("When?")
                .replyMarkup(ForceReplyKeyboard.builder().forceReply(true).inputFieldPlaceholder("Friday 3pm").build())
                .build());
        assertThat(desk.get("/phone/7").path("messages").findValue("force_reply").path("placeholder").asText())
                .isEqualTo("Friday 3pm");
        assertThat(bot.execute(EditMessageReplyMarkup.builder().chatId(7L).messageId(2).build()))
                .isInstanceOf(Message.class);
        assertThat(bot.execute(DeleteMessage.builder().chatId(7L).messageId(asked.getMessageId()).build())).isTrue();
        assertThat(bot.client().execute(SendPhoto.builder().chatId(7L).caption("Your <i>timeline</i>").parseMode("HTML")
                .photo(new InputFile(new ByteArrayInputStream(PICTURE), "t.png")).build()).getPhoto()).hasSize(1);
    }

    @Test
    void filesGoBothWays() {
        say("file");
        JsonNode document = desk.get("/phone/7").path("messages").path(1).path("document");
        assertThat(document.path("name").asText()).isEqualTo("file.txt");
        assertThat(desk
                .send(HttpRequest.newBuilder(URI.create(desk.url(document.path("url").asText())))
                        .build())
                .body()).isEqualTo("file");

        Uploads.document(desk, "/phone/7/document", "invite.ics", "BEGIN:VCALENDAR");
        desk.phone("/settle", "{}");
        String id = bot.heard().getLast().getMessage().getDocument().getFileId();
        String path = bot.execute(GetFile.builder().fileId(id).build()).getFilePath();
        assertThat(desk.send(HttpRequest
                .newBuilder(URI.create(desk.url("/file/bot" + SandboxOptions.TOKEN + "/" + path))).build())
                .body())
                .isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void faultsArriveAsTheLibraryReportsThem() {
        say("hello");
        SendMessage send = SendMessage.builder().chatId(7L).text("x").build();
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":429,\"retry_after\":7}");
        assertThatThrownBy(() -> bot.client().execute(send)).isInstanceOfSatisfying(TelegramApiRequestException.class,
                e -> assertThat(e.getParameters().getRetryAfter()).isEqualTo(7));
        desk.phone("/faults", "{\"method\":\"sendmessage\",\"error\":502}");
        assertThatThrownBy(() -> bot.client().execute(send)).isInstanceOfSatisfying(TelegramApiRequestException.class,
                e -> assertThat(e.getErrorCode()).isZero());
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":\"reset\"}");
        assertThatThrownBy(() -> bot.client().execute(send)).isInstanceOf(TelegramApiException.class)
                .isNotInstanceOf(TelegramApiRequestException.class);
        assertThat(desk.get("/phone/7").path("messages")).as("a reset call was done, once").hasSize(3);
    }
}
