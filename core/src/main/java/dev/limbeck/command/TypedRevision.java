package dev.limbeck.command;

import dev.limbeck.problem.ShellWord;
import dev.limbeck.revision.Asked;
import dev.limbeck.revision.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A {@code revision} or {@code merge} as it was typed, to be proposed with one word changed.
 *
 * @param command its name
 * @param wanted its options
 * @param targets what is to be revised, as it was typed
 */
record TypedRevision(String command, WantedRevision wanted, List<Target> targets) {

  /** The same with another target in the place of this one. */
  Asked target(Target target, Consumer<Target> attempt) {
    return isMerge()
        ? Asked.ofMerge(before(target), target, attempt)
        : Asked.ofRevision(before(target), target, attempt);
  }

  /** The same with another dependency in the place of this one. */
  Asked dependency(String text, Target target, Consumer<Target> attempt) {
    var typed = command + wanted.without(text).typed() + words(targets) + " --depends-on";
    return Asked.of(typed, target, attempt);
  }

  /** The whole command with another target in the place of this one, and with more options. */
  String with(Target target, String other, String options) {
    return "limbeck " + before(target) + " " + ShellWord.of(other) + options;
  }

  /** The whole command with another version location. */
  String at(String versionPath) {
    return "limbeck %s%s%s --version-path %s"
        .formatted(
            command, wanted.withoutPath().typed(), words(targets), ShellWord.of(versionPath));
  }

  /** The whole command, without "limbeck"; what is meant without a word is left out. */
  String text() {
    var said = targets.equals(List.of(new Target.Head(Optional.empty())));
    return command + wanted.typed() + (said ? "" : words(targets));
  }

  private String before(Target target) {
    var others = targets.stream().filter(other -> !other.equals(target)).toList();
    return command + wanted.typed() + words(others) + (isMerge() ? "" : " --head");
  }

  private String words(List<Target> typed) {
    return typed.stream()
        .map(target -> (isMerge() ? " " : " --head ") + ShellWord.of(target.toString()))
        .collect(Collectors.joining());
  }

  private boolean isMerge() {
    return command.equals("merge");
  }
}
