/** Whom a message names: known companies and people with a typo allowed, new ones by cue and capitals, roles, titles. */
@NullMarked
package org.crickets.understand.names;

import org.jspecify.annotations.NullMarked;
