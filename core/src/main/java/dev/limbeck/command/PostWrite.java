package dev.limbeck.command;

import dev.limbeck.config.HookSettings;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the service's commands on the file of a new revision, in its folder and without a shell. */
final class PostWrite {

  /** What stands for the file. */
  private static final String PATH = "{path}";

  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private final ServiceContext context;

  /** Throws where a command is none. */
  PostWrite(ServiceContext context) {
    this.context = context;
    for (var entry : context.config().hooks().postWrite()) {
      if (entry.text().isBlank()) {
        throw Problem.of(SqlCode.POST_WRITE_FAILED, "A post-write command is empty")
            .because("Nothing was written.")
            .at(entry.place())
            .exception();
      }
    }
  }

  /** Runs all of them in order; the first that fails stops it, and the file stays. */
  void run(String file) {
    for (var entry : context.config().hooks().postWrite()) {
      run(entry, file);
    }
  }

  private void run(HookSettings.Entry entry, String file) {
    var words = words(entry.text(), file);
    try {
      var process =
          new ProcessBuilder(words)
              .directory(context.config().folder().toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      tell(process);
      int exit = process.waitFor();
      if (exit != 0) {
        throw failed(entry, file, "It exited with %d.".formatted(exit)).exception();
      }
    } catch (IOException notStarted) {
      throw new ProblemException(
          List.of(failed(entry, file, "There is no such program, or it may not be run.")),
          notStarted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Tells each line as it comes. */
  private void tell(Process process) throws IOException {
    try (BufferedReader reader = process.inputReader()) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        context.note(line);
      }
    }
  }

  /**
   * As a shell cuts words, with quotes and nothing else; the file is the last where it is not said.
   */
  static List<String> words(String command, String file) {
    var words =
        new ArrayList<>(
            WORD.matcher(command).results().map(MatchResult::group).map(PostWrite::bare).toList());
    if (words.stream().noneMatch(word -> word.contains(PATH))) {
      words.add(PATH);
    }
    words.replaceAll(word -> word.replace(PATH, file));
    return words;
  }

  private static String bare(String word) {
    return QUOTED
        .matcher(word)
        .replaceAll(part ->
            Matcher.quoteReplacement(part.group(1) != null ? part.group(1) : part.group(2)));
  }

  private static Problem failed(HookSettings.Entry entry, String file, String why) {
    return Problem.of(
            SqlCode.POST_WRITE_FAILED,
            "The post-write command '%s' failed on %s".formatted(entry.text(), file))
        .because(why + "\nThe file is written and stays as it is now.")
        .at(entry.place())
        .fix("run the command by hand, or correct limbeck.toml; the revision is there");
  }
}
