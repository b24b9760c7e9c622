package dev.limbeck.cli.output;

import dev.limbeck.command.Confirmation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes the name of the database from {@code --yes}, else asks on the terminal, once for each. */
public final class TypedConfirmation implements Confirmation {

  private final InputStream in;
  private final PrintStream err;
  private final boolean canAsk;
  private final Progress progress;
  private final Map<String, Optional<String>> answers = new LinkedHashMap<>();

  private TypedConfirmation(InputStream in, PrintStream err, boolean canAsk, Progress progress) {
    this.in = in;
    this.err = err;
    this.canAsk = canAsk;
    this.progress = progress;
  }

  /** Takes what {@code --yes} says. */
  public static Confirmation given(String name) {
    return (what, database) -> Optional.of(name);
  }

  /** Asks, where there is somebody to be asked. */
  public static Confirmation asking(
      InputStream in, PrintStream err, Terminal terminal, Progress progress) {
    return new TypedConfirmation(in, err, terminal.canAsk(), progress);
  }

  @Override
  public synchronized Optional<String> databaseName(String what, String database) {
    if (!canAsk) {
      return Optional.empty();
    }
    return answers.computeIfAbsent(database, unused -> ask(what, database));
  }

  @Override
  public synchronized Optional<Boolean> agrees(String question) {
    if (!canAsk) {
      return Optional.empty();
    }
    var answer = answer(question + " [y/N] ").orElse("").toLowerCase(Locale.ROOT);
    return Optional.of(answer.equals("y") || answer.equals("yes"));
  }

  private Optional<String> ask(String what, String database) {
    return answer("%s: type  %s  to go on: ".formatted(what, database));
  }

  private Optional<String> answer(String question) {
    var answer = new StringBuilder();
    progress.aside(() -> {
      err.print(question);
      err.flush();
      answer.append(line());
    });
    return answer.isEmpty() ? Optional.empty() : Optional.of(answer.toString().strip());
  }

  private String line() {
    var bytes = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        bytes.write(next);
      }
    } catch (IOException unused) {
      return "";
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
