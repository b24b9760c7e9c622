package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.repeatable;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.texts;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.WantedRevision;
import dev.limbeck.config.RevisionFormat;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What {@code revision} and {@code merge} have in common. */
final class RevisionOptions {

  private RevisionOptions() {}

  static void declare(CommandSpec spec) {
    spec.addOption(value("MSG", "what it does, in a few words", "-m", "--message"));
    spec.addOption(value("ID", "its id, instead of a random one", "--rev-id"));
    spec.addOption(
        repeatable("LABEL", "a name for the branch that begins with it", "--branch-label"));
    spec.addOption(
        offering(
            value("FORMAT", "what it is written in, instead of the service's format", "--format"),
            RevisionFormat.words().toArray(String[]::new)));
    spec.addOption(flag("also on a revision that is no head: a new branch", "--splice"));
  }

  static WantedRevision of(Form form, ParseResult typed) {
    return new WantedRevision(
        text(typed, "--message"),
        text(typed, "--rev-id"),
        isOn(typed, "--splice"),
        texts(typed, "--branch-label"),
        texts(typed, "--depends-on"),
        text(typed, "--version-path").map(Path::of),
        text(typed, "--format").map(word -> format(form, word)));
  }

  private static RevisionFormat format(Form form, String word) {
    return RevisionFormat.of(word)
        .orElseThrow(() -> Refusals.badValue(form, "--format", word, "sql or java"));
  }
}
