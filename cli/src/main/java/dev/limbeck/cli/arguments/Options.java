package dev.limbeck.cli.arguments;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shorthand for picocli's specifications, and for what was typed. */
final class Options {

  private Options() {}

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  static OptionSpec value(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec repeatable(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** The same option, with the values that it takes, or that shells offer first. */
  static OptionSpec offering(OptionSpec option, String... values) {
    return OptionSpec.builder(option).completionCandidates(List.of(values)).build();
  }

  /** The same argument, with the values that it takes, or that shells offer first. */
  static PositionalParamSpec offering(PositionalParamSpec argument, String... values) {
    return PositionalParamSpec.builder(argument).completionCandidates(List.of(values)).build();
  }

  /** An argument that must be given. */
  static PositionalParamSpec argument(String label, String description) {
    return argument(label, "0", "1", description);
  }

  /** An argument that may be left out. */
  static PositionalParamSpec mayBe(String label, String description) {
    return argument(label, "0", "0..1", description);
  }

  /** At least so many arguments. */
  static PositionalParamSpec arguments(String label, int least, String description) {
    return argument(label, "0..*", least + "..*", description);
  }

  private static PositionalParamSpec argument(
      String label, String index, String arity, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .index(index)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .description(description)
        .build();
  }

  static boolean isOn(ParseResult typed, String name) {
    return typed.hasMatchedOption(name);
  }

  static Optional<String> text(ParseResult typed, String name) {
    String text = typed.matchedOptionValue(name, "");
    return typed.hasMatchedOption(name) ? Optional.of(SignedNumbers.shown(text)) : Optional.empty();
  }

  static List<String> texts(ParseResult typed, String name) {
    List<String> texts = typed.matchedOptionValue(name, List.of());
    return texts.stream().map(SignedNumbers::shown).toList();
  }

  static String argument(ParseResult typed) {
    return arguments(typed).getFirst();
  }

  static List<String> arguments(ParseResult typed) {
    List<String> texts = typed.matchedPositionalValue(0, List.of());
    return texts.stream().map(SignedNumbers::shown).toList();
  }
}
