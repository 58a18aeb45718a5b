package org.crickets.dialogue;

import java.util.List;

/**
 * What the operator set for everybody.
 *
 * @param playbooks  their names
 * @param mostOpen   how many processes of one user may be open at a time
 * @param mostPeople how many people one process may have
 */
public record Terms(List<String> playbooks, int mostOpen, int mostPeople) {
    public Terms {
        playbooks = List.copyOf(playbooks);
    }
}
