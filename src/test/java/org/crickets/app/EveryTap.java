package org.crickets.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crickets.dialogue.Tap;
import org.crickets.plan.DraftKind;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** A tap of every kind with every verb, at somebody's processes, questions and messages. */
public final class EveryTap {
    private EveryTap() {}

    /** With the numbers of processes from 0, and of questions. */
    public static List<Tap> at(int processes, int questions, List<Source> sources) {
        var ids = IntStream.rangeClosed(0, processes).mapToObj(ProcessId::new).toList();
        var steps = ids.stream().flatMap(id -> Arrays.stream(Tap.StepVerb.values()).flatMap(
                verb -> Arrays.stream(StepKind.values())
                        .flatMap(kind -> Stream.of(kind == StepKind.THANK_YOU ? 1 : 0).map(
                                person -> (Tap) new Tap.OnStep(verb, new StepKey(id, 1, kind, person, 1))))));
        var onProcesses = ids.stream().flatMap(id -> Arrays.stream(Tap.ProcessVerb.values()).flatMap(
                verb -> Stream.of(0, 1).map(argument -> (Tap) new Tap.OnProcess(verb, id, argument))));
        var playbooks = ids.stream().flatMap(id -> Arrays.stream(Tap.PlaybookVerb.values())
                .map(verb -> (Tap) new Tap.OnPlaybook(verb, "seven-days", id)));
        var drafts = ids.stream().flatMap(id -> Arrays.stream(Tap.DraftVerb.values()).flatMap(
                verb -> Arrays.stream(DraftKind.values()).map(kind -> (Tap) new Tap.OnDraft(verb, id, kind, 0))));
        var settings = Arrays.stream(Tap.SettingVerb.values()).flatMap(verb -> Arrays.stream(Setting.values()).flatMap(
                setting -> Stream.of("", "08:00", "off", "zone")
                        .map(value -> (Tap) new Tap.OnSetting(verb, setting, value))));
        var undone = sources.stream()
                .map(source -> (Tap) new Tap.OnSetting(Tap.SettingVerb.UNDO, Setting.ZONE, source.value()));
        var lists = Arrays.stream(Tap.ListView.values()).flatMap(
                view -> Stream.of(0, 1).map(page -> (Tap) new Tap.OnList(view, page, "acme")));
        var choices = IntStream.rangeClosed(0, questions).boxed().flatMap(
                question -> Stream.of(0, 1).map(option -> (Tap) new Tap.Choice(question, option)));
        var back = sources.stream()
                .flatMap(source -> Stream.<Tap>of(new Tap.TakeBack(source), new Tap.PutBack(source)));
        var places = Arrays.stream(Tap.Place.values()).map(place -> (Tap) new Tap.Go(place));
        return Stream.of(steps, onProcesses, playbooks, drafts, settings, undone, lists, choices, back, places)
                .flatMap(each -> each).toList();
    }
}
