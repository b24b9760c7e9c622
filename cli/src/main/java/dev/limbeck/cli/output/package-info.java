/**
 * What is printed: reports as text and as JSON, progress, tables, colour.
 *
 * <p>Data goes to the standard output, all else to the standard error. Every report is written in
 * one of two places, whichever command it is from: {@link dev.limbeck.cli.output.ReportText} or
 * {@link dev.limbeck.cli.output.JsonReport}.
 */
@NullMarked
package dev.limbeck.cli.output;

import org.jspecify.annotations.NullMarked;
