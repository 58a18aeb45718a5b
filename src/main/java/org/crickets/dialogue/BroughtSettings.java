package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;

/** Settings that come by a file: those which were chosen there, and which the user has not chosen here. */
final class BroughtSettings {
    /** Twice, as the reminder hour may only fit the quiet hours that come with it, or the other way round. */
    private static final List<Setting> ORDER = List.of(Setting.QUIET, Setting.HOUR, Setting.QUIET, Setting.COUNTRY,
            Setting.WEEKENDS, Setting.LANGUAGE, Setting.REVIEW, Setting.TONE);

    private BroughtSettings() {}

    static void take(Talk talk, Luggage luggage, History known) {
        var theirs = History.of(luggage.facts());
        ORDER.forEach(setting -> chosen(theirs, setting).filter(_ -> chosen(known, setting).isEmpty())
                .ifPresent(logged -> SettingChange.to(talk, setting, ((Fact.Chose) logged.fact()).to(), logged.at())));
        playbook(theirs).filter(_ -> playbook(known).isEmpty())
                .ifPresent(name -> SettingChange.to(talk, Setting.PLAYBOOK, name));
        luggage.settings().flatMap(Settings::profile).ifPresent(profile -> introduce(talk, profile, known));
    }

    private static Optional<Logged> chosen(History history, Setting setting) {
        return history.general().stream()
                .filter(logged -> logged.fact() instanceof Fact.Chose chose && chose.setting() == setting)
                .reduce((_, last) -> last);
    }

    private static Optional<String> playbook(History history) {
        return history.general().stream().map(Logged::fact).filter(Fact.PlaybookChosen.class::isInstance)
                .map(fact -> ((Fact.PlaybookChosen) fact).playbook()).reduce((_, last) -> last);
    }

    /** How they sign, are reached and when they are free, where nothing was told here. */
    private static void introduce(Talk talk, Profile theirs, History known) {
        var mine = talk.settings().me();
        for (var part : Profile.Part.values())
            if (mine.value(part).isEmpty() && !isIntroduced(known, part) && fits(theirs.value(part)))
                mine = mine.with(part, theirs.value(part));
        for (var part : theirs.asked())
            mine = mine.asked(part);
        if (!mine.equals(talk.settings().me()))
            ProfileChange.to(talk, mine);
    }

    /** As if it had been typed. */
    private static boolean fits(Optional<String> told) {
        return told.filter(text -> !text.isBlank() && !AboutMe.isTooLong(text)
                && text.codePoints().noneMatch(it -> it != '\n' && Character.isISOControl(it)
                        || Character.getType(it) == Character.SURROGATE))
                .isPresent();
    }

    private static boolean isIntroduced(History known, Profile.Part part) {
        return known.general().stream().anyMatch(
                logged -> logged.fact() instanceof Fact.Introduced told && told.part().equals(part.name()));
    }

    /** What is said of it; empty if nothing came. */
    static Optional<String> line(Talk talk) {
        boolean chosen = talk.record().stream()
                .filter(logged -> logged.source().equals(talk.world.source())
                        && logged.process().equals(ProcessId.NONE))
                .anyMatch(logged -> !(logged.fact() instanceof Fact.TakenBack));
        boolean isNewcomer = talk.world.settings().zone().isEmpty();
        if (!chosen && !(isNewcomer && talk.settings().zone().isPresent()))
            return Optional.empty();
        return Optional.of(talk.text("import.settings", "zone",
                isNewcomer ? talk.settings().habits().zone().getId() : ""));
    }
}
