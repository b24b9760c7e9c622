package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ShellWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The command that a target was typed for, so that a problem can propose it with another target.
 *
 * @param before what stands before the target, {@code "upgrade "}; empty where nothing can be
 *     proposed
 * @param target all of it
 * @param after what stands behind it
 * @param severalHeads Alembic's sentence where one head was wanted; {@code %s} is the target
 * @param attempt does all that may fail of the command with a target, and changes nothing
 */
public record Asked(
    String before, String target, String after, String severalHeads, Consumer<Target> attempt) {

  private static final String ONE_OF_SEVERAL =
      "Multiple head revisions are present for given argument '%s'; please specify a specific target"
          + " revision, '<branchname>@head' to narrow to a specific head, or 'heads' for all heads";

  private static final String FOR_A_STAMP =
      "Multiple heads are present; please specify a single target revision";

  private static final String FOR_A_REVISION =
      "Multiple heads are present; please specify the head revision on which the new revision should"
          + " be based, or perform a merge.";

  /** No command that could be proposed again. */
  static final Asked NOTHING = new Asked("", "", "", ONE_OF_SEVERAL, target -> {});

  /** A command whose last word is the target, {@code "upgrade"}. */
  public static Asked of(String command, Target target, Consumer<Target> attempt) {
    return new Asked(command + " ", target.toString(), "", ONE_OF_SEVERAL, attempt);
  }

  /** A new revision whose command ends with what it revises, {@code "revision --head"}. */
  public static Asked ofRevision(String command, Target target, Consumer<Target> attempt) {
    return new Asked(command + " ", target.toString(), "", FOR_A_REVISION, attempt);
  }

  /** A stamp, which may have other targets before and behind this one. */
  static Asked ofStamp(String before, Target target, String after, Consumer<Target> attempt) {
    return new Asked(before, target.toString(), after, FOR_A_STAMP, attempt);
  }

  /** A merge, which may have other targets before this one. */
  public static Asked ofMerge(String command, Target target, Consumer<Target> attempt) {
    return new Asked(command + " ", target.toString(), "", ONE_OF_SEVERAL, attempt);
  }

  /** Whether the command itself makes one head of several. */
  boolean isMerge() {
    return before.startsWith("merge ");
  }

  /** Whether several heads would make something else of the command. */
  boolean isForOne() {
    return severalHeads.equals(FOR_A_REVISION);
  }

  /** The whole command with another target, if it works. */
  Optional<String> with(String other) {
    if (before.isEmpty() || other.equals(target)) {
      return Optional.empty();
    }
    try {
      attempt.accept(TargetParser.parse(other));
      return Optional.of("limbeck " + before + ShellWord.of(other) + after);
    } catch (ProblemException wouldFailToo) {
      return Optional.empty();
    }
  }

  /** The target with the last place of a part changed for another text. */
  String exchanged(String part, String other) {
    var at = target.lastIndexOf(part);
    return at < 0 ? other : target.substring(0, at) + other + target.substring(at + part.length());
  }

  /** A problem with the command as a fix, for the first few of these targets that work. */
  Problem propose(Problem problem, List<String> targets, int few) {
    var commands =
        targets.stream().flatMap(other -> with(other).stream()).distinct().limit(few).toList();
    var proposed = problem;
    for (var command : commands) {
      proposed = proposed.fix(command);
    }
    return proposed;
  }
}
