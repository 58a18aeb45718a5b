/** Playbooks as files: YAML to {@link org.crickets.plan.Playbook}, or everything that is wrong with the file. */
@NullMarked
package org.crickets.playbook;

import org.jspecify.annotations.NullMarked;
