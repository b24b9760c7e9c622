/**
 * What Limbeck says when something is wrong: a {@link dev.limbeck.problem.Problem} is a value with
 * a stable code, the names and values involved, and fixes that can be pasted into a shell.
 *
 * <p>Independent problems are collected and thrown together in one {@link
 * dev.limbeck.problem.ProblemException}. Each code has a page under {@code docs/errors/}.
 */
@NullMarked
package dev.limbeck.problem;

import org.jspecify.annotations.NullMarked;
