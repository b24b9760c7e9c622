package dev.limbeck.command;

import dev.limbeck.config.RevisionFormat;
import dev.limbeck.problem.ShellWord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code revision} and {@code merge} are told of the file that they write.
 *
 * @param message its message; empty where none was given
 * @param id its id; a random one where none was given
 * @param splice whether it may revise what others revise already
 * @param branchLabels names of the branch that begins with it
 * @param dependsOn ids, beginnings of ids, labels or other targets that must be applied before
 * @param versionPath the version location to write to, as it was typed; chosen where none was given
 * @param format what it is written in; what limbeck.toml says where none was given
 */
public record WantedRevision(
    Optional<String> message,
    Optional<String> id,
    boolean splice,
    List<String> branchLabels,
    List<String> dependsOn,
    Optional<Path> versionPath,
    Optional<RevisionFormat> format) {

  /** Copies the lists. */
  public WantedRevision {
    branchLabels = List.copyOf(branchLabels);
    dependsOn = List.copyOf(dependsOn);
  }

  /** A revision of which only the message is given. */
  public static WantedRevision of(String message) {
    return new WantedRevision(
        Optional.of(message),
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The options that say this, each with a space before it, to be typed again. */
  String typed() {
    var text = new StringBuilder();
    message.ifPresent(given -> option(text, "-m", given));
    id.ifPresent(given -> option(text, "--rev-id", given));
    branchLabels.forEach(label -> option(text, "--branch-label", label));
    dependsOn.forEach(name -> option(text, "--depends-on", name));
    versionPath.ifPresent(path -> option(text, "--version-path", path.toString()));
    format.ifPresent(given -> option(text, "--format", given.word()));
    return text + (splice ? " --splice" : "");
  }

  /** The same without one of the dependencies. */
  WantedRevision without(String dependency) {
    var others = dependsOn.stream().filter(name -> !name.equals(dependency)).toList();
    return new WantedRevision(message, id, splice, branchLabels, others, versionPath, format);
  }

  /** The same without a version location. */
  WantedRevision withoutPath() {
    return new WantedRevision(
        message, id, splice, branchLabels, dependsOn, Optional.empty(), format);
  }

  private static void option(StringBuilder text, String name, String value) {
    text.append(' ').append(name).append(' ').append(ShellWord.of(value));
  }
}
