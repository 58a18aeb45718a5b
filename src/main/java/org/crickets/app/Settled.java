package org.crickets.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crickets.dialogue.Languages;
import org.crickets.draft.Templates;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.playbook.Playbooks;

/** Everything that is settled before the start: settings, playbooks, drafts and the catalogue. */
record Settled(Config config, Playbooks playbooks, Templates drafts, Languages languages, List<String> warnings) {

    /** @throws Refusal with every problem there is, each with file, line, what is wrong and a good example */
    static Settled load(Options options, Map<String, String> environment, Path workingFolder) {
        var loaded = ConfigLoader.load(options, environment, workingFolder).then(all -> Catalogue.load(all.shelf())
                .then(languages -> new Read.Good<>(new Settled(all.config().settled(), all.playbooks(), all.drafts(),
                        languages, all.warnings()))));
        return switch (loaded) {
            case Read.Good<Settled>(var settled) -> settled;
            case Read.Bad<Settled>(var problems) -> throw new Refusal(String.join("\n",
                    problems.stream().map(Problem::toString).toList()));
        };
    }
}
