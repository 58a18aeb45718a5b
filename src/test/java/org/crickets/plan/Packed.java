package org.crickets.plan;

import java.util.List;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.playbook.Playbooks;

/** The playbooks as users have them: read from the packed files. */
final class Packed {
    private static final Playbooks ALL = switch (Playbooks.load(Shelf.packed())) {
        case Read.Good<Playbooks>(var playbooks) -> playbooks;
        case Read.Bad<Playbooks>(var problems) -> throw new AssertionError(problems);
    };

    private Packed() {}

    static Playbook playbook(String name) {
        return ALL.named(name).orElseThrow(() -> new AssertionError("no playbook " + name));
    }

    static List<String> names() {
        return ALL.all().stream().map(Playbook::name).toList();
    }
}
