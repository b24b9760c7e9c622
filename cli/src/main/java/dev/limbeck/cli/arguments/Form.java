package dev.limbeck.cli.arguments;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command as it is typed. */
interface Form {

  /** Its name, {@code upgrade}. */
  String name();

  /** What it does, in one line. */
  String summary();

  /** Adds its options and arguments, which win over global options of the same name. */
  void declare(CommandSpec spec);

  /** One or two commands to try. */
  List<String> examples();

  /** What the typed options ask for. */
  Request request(ParseResult typed, Inputs inputs);
}
