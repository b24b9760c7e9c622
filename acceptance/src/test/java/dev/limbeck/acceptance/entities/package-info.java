/** Applications of realistic size whose tables are JPA entities. */
@NullMarked
package dev.limbeck.acceptance.entities;

import org.jspecify.annotations.NullMarked;
