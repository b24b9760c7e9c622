/**
 * Pictures of a revision graph: for a terminal, and as DOT, Mermaid and SVG.
 *
 * <p>Pure: lists of revisions in, lines of text out. {@link dev.limbeck.drawing.Lanes} says where
 * each revision stands and which way its line goes on; the terminal's picture and the SVG are two
 * ways to print that. The other two formats leave the layout to the program that reads them.
 */
@NullMarked
package dev.limbeck.drawing;

import org.jspecify.annotations.NullMarked;
