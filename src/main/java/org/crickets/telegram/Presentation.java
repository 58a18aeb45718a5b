package org.crickets.telegram;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** Tells Telegram how the bot presents itself. */
final class Presentation {
    private static final Logger LOG = LoggerFactory.getLogger(Presentation.class);

    private final Api api;

    Presentation(Api api) {
        this.api = api;
    }

    void set(Profile profile) {
        var language = profile.language().isEmpty() ? null : profile.language();
        call(commands(profile, language));
        call(SetMyDescription.builder().description(profile.description()).languageCode(language).build());
        call(SetMyShortDescription.builder().shortDescription(profile.shortDescription()).languageCode(language)
                .build());
    }

    private static SetMyCommands commands(Profile profile, @Nullable String language) {
        var commands = profile.commands().stream()
                .map(command -> BotCommand.builder().command(command.name()).description(command.description()).build())
                .toList();
        return SetMyCommands.builder().commands(commands).languageCode(language).build();
    }

    private void call(BotApiMethod<?> method) {
        switch (api.call(method)) {
            case Result.Ok _ -> LOG.debug("{} done", method.getMethod());
            case Result.No no -> warn(method, no.problem());
            case Result.NotBegun(var problem) -> warn(method, problem);
            case Result.Lost(var problem) -> warn(method, problem);
        }
    }

    private static void warn(BotApiMethod<?> method, String problem) {
        LOG.warn("{} failed, and the bot goes on without: {}", method.getMethod(), problem);
    }
}
