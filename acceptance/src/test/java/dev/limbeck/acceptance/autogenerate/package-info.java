/** Autogenerate on whole schemas, against real servers. */
@NullMarked
package dev.limbeck.acceptance.autogenerate;

import org.jspecify.annotations.NullMarked;
