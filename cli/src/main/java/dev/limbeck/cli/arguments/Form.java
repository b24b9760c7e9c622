package dev.limbeck.cli.arguments;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command as it is typed. The help, the man page and the completion of shells follow from it: the
 * label of a value tells what it is ({@code REV}, {@code DIR}, {@code SERVICE} …).
 */
interface Form {

  /** Its name, {@code upgrade}. */
  String name();

  /** What it does, in one line, as the end of a sentence that its name begins. */
  String summary();

  /** Adds its options and arguments, which win over global options of the same name. */
  void declare(CommandSpec spec);

  /** Commands to try, at least two. */
  List<Example> examples();

  /** The page of the manual that tells more. */
  default String page() {
    return "docs/README.md";
  }

  /** What the typed options ask for. */
  Request request(ParseResult typed, Inputs inputs);
}
