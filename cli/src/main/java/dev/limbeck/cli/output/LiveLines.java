package dev.limbeck.cli.output;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line for each service that is running, at the end of what a terminal shows, redrawn in place;
 * elsewhere nothing. Not for several threads: its owner takes turns.
 */
public final class LiveLines {

  /** Lines that are too long are cut by the terminal, whose width is therefore not needed. */
  private static final String NO_WRAP = "\033[?7l";

  private static final String WRAP = "\033[?7h";
  private static final String UP = "\033[1A";
  private static final String CLEAR_BELOW = "\033[J";

  private final PrintStream err;
  private final boolean on;
  private final Map<String, String> lines = new LinkedHashMap<>();
  private int drawn;

  private LiveLines(PrintStream err, boolean on) {
    this.err = err;
    this.on = on;
  }

  /** Lines on a terminal that can redraw; none where it cannot. */
  public static LiveLines on(PrintStream err, boolean isTerminal, Map<String, String> environment) {
    return new LiveLines(err, isTerminal && Palette.canMoveCursor(environment));
  }

  /** No lines. */
  public static LiveLines none(PrintStream err) {
    return new LiveLines(err, false);
  }

  void show(String service, String line) {
    erase();
    lines.put(service, line);
    draw();
  }

  void end(String service) {
    erase();
    lines.remove(service);
    draw();
  }

  void erase() {
    if (drawn > 0) {
      err.print("\r" + UP.repeat(drawn) + CLEAR_BELOW);
      drawn = 0;
    }
  }

  void draw() {
    if (on && !lines.isEmpty()) {
      err.print(NO_WRAP);
      lines.values().forEach(line -> err.print(line + "\n"));
      err.print(WRAP);
      drawn = lines.size();
    }
    err.flush();
  }
}
