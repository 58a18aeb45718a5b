/** The papers a user is sent, beginning with the picture of /stats; the only package that draws. */
@NullMarked
package org.crickets.report;

import org.jspecify.annotations.NullMarked;
