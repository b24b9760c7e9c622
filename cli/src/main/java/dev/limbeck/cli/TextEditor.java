package dev.limbeck.cli;

import dev.limbeck.cli.output.Terminal;
import dev.limbeck.command.Editor;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.UsageCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The editor of whoever sits at the terminal. */
final class TextEditor implements Editor {

  /** Looked for in this order where neither VISUAL nor EDITOR is set; Alembic's own list. */
  private static final List<String> USUAL =
      List.of("sensible-editor", "editor", "nano", "vim", "code");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private final Map<String, String> environment;
  private final Path folder;
  private final Terminal terminal;
  private final PrintStream err;

  /**
   * An editor that is looked for once it is wanted.
   *
   * @param err takes what an editor prints that has no terminal
   */
  TextEditor(Map<String, String> environment, Path folder, Terminal terminal, PrintStream err) {
    this.environment = environment;
    this.folder = folder;
    this.terminal = terminal;
    this.err = err;
  }

  @Override
  public void open(List<Path> files) {
    var words = new ArrayList<>(command());
    files.forEach(file -> words.add(file.toString()));
    try {
      int exit = run(words);
      if (exit != 0) {
        throw Problem.of(UsageCode.EDITOR_FAILED, "%s exited with %d".formatted(words.get(0), exit))
            .because("What it has saved is saved.")
            .exception();
      }
    } catch (IOException e) {
      throw new ProblemException(
          List.of(
              Problem.of(UsageCode.EDITOR_FAILED, "Cannot start the editor " + words.get(0))
                  .because("It is what VISUAL or EDITOR says, or was found on the path.")
                  .fix("export EDITOR=nano")),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private int run(List<String> words) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    if (terminal.in() && terminal.out()) {
      return builder.inheritIO().start().waitFor();
    }
    var process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    process.getInputStream().transferTo(err);
    return process.waitFor();
  }

  private List<String> command() {
    var set =
        List.of("VISUAL", "EDITOR").stream()
            .map(name -> environment.getOrDefault(name, ""))
            .filter(text -> !text.isBlank())
            .findFirst();
    if (set.isPresent()) {
      return WORD.matcher(set.get()).results().map(TextEditor::word).toList();
    }
    var found = usual();
    if (terminal.in() && terminal.out() && found.isPresent()) {
      return List.of(found.get());
    }
    throw Problem.of(UsageCode.NO_EDITOR, "Neither VISUAL nor EDITOR is set")
        .because(
            terminal.in() && terminal.out()
                ? "None of %s is on the path.".formatted(String.join(", ", USUAL))
                : "There is no terminal in which one of the usual editors could run.")
        .fix("export EDITOR=nano")
        .exception();
  }

  private static String word(MatchResult word) {
    for (int group = 1; group <= word.groupCount(); group++) {
      if (word.group(group) != null) {
        return word.group(group);
      }
    }
    return "";
  }

  private Optional<String> usual() {
    var folders = environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1);
    for (var name : USUAL) {
      for (var place : folders) {
        if (!place.isEmpty() && Files.isExecutable(Path.of(place, name))) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
