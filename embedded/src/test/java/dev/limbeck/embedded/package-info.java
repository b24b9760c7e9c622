/** Tests with real servers, and with real processes that use and kill them. */
@NullMarked
package dev.limbeck.embedded;

import org.jspecify.annotations.NullMarked;
