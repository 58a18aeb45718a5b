/** What people type, understood: text, the moment and what is known, into acts. Pure; what it cannot tell it asks. */
@NullMarked
package org.crickets.understand;

import org.jspecify.annotations.NullMarked;
