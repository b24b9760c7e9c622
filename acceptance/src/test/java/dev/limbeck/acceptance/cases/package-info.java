/**
 * What tests of cases share: files of titled sections, a schema that is emptied between cases, and
 * revisions in Java that are compiled together.
 */
@NullMarked
package dev.limbeck.acceptance.cases;

import org.jspecify.annotations.NullMarked;
