/**
 * The follow-up knowledge as pure functions: facts in, plan out. Nothing here reads a clock, a file or a database; the
 * caller hands in the moment it is, the playbook and the calendar of business days.
 */
@NullMarked
package org.crickets.plan;

import org.jspecify.annotations.NullMarked;
