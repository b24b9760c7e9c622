package dev.limbeck.cli.output;

import java.io.PrintStream;
import java.util.Map;

/**
 * The two streams that a command prints to, each with its colours.
 *
 * @param out for data
 * @param err for all else
 * @param outColours those of {@code out}
 * @param errColours those of {@code err}
 */
public record Console(PrintStream out, PrintStream err, Palette outColours, Palette errColours) {

  /** The streams of a process. */
  public static Console of(
      PrintStream out,
      PrintStream err,
      Terminal terminal,
      Palette.When colours,
      Map<String, String> environment) {
    return new Console(
        out,
        err,
        Palette.of(colours, terminal.out(), environment),
        Palette.of(colours, terminal.err(), environment));
  }
}
