package dev.limbeck.cli.arguments;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code --help} prints. */
final class HelpText {

  private static final String ROW = "  %-28s  %s%n".replace("%n", "\n");

  private HelpText() {}

  /** The commands and the global options. */
  static String all() {
    var text = new StringBuilder("limbeck: schema migrations, the Alembic way\n\n");
    text.append("usage: limbeck [OPTIONS] COMMAND …\n\ncommands:\n");
    for (var name : Forms.NAMES) {
      Forms.named(name).ifPresent(form -> text.append(ROW.formatted(name, form.summary())));
    }
    text.append("\noptions, before or after the command:\n");
    GlobalForm.options().forEach(option -> text.append(row(option)));
    text.append(ROW.formatted("--version", "print the version"));
    text.append(
        "\nexit codes: 0 done, 1 failed, 2 usage, 3 found something, 4 locked by another run\n");
    return text.append("\nlimbeck COMMAND --help tells more of a command\n").toString();
  }

  /** One command. */
  static String of(Form form) {
    var spec = CommandSpec.create().name(form.name());
    form.declare(spec);
    var text = new StringBuilder("limbeck %s: %s\n".formatted(form.name(), form.summary()));
    text.append("\nusage: ").append(usage(spec)).append("\n\n");
    spec.positionalParameters()
        .forEach(argument ->
            text.append(ROW.formatted(argument.paramLabel(), argument.description()[0])));
    spec.options().forEach(option -> text.append(row(option)));
    text.append("\nexamples:\n");
    form.examples().forEach(example -> text.append("  ").append(example).append('\n'));
    return text.append("\nglobal options stand before or after the command: limbeck --help\n")
        .toString();
  }

  /** {@code limbeck upgrade [OPTIONS] REV}. */
  static String usage(CommandSpec spec) {
    if (spec.name().equals("limbeck")) {
      return "limbeck [OPTIONS] COMMAND …";
    }
    var required =
        spec.options().stream()
            .filter(OptionSpec::required)
            .map(option -> " %s %s".formatted(option.shortestName(), option.paramLabel()));
    var arguments = spec.positionalParameters().stream().map(HelpText::argument);
    return "limbeck %s [OPTIONS]".formatted(spec.name())
        + required.collect(Collectors.joining())
        + arguments.collect(Collectors.joining());
  }

  private static String argument(PositionalParamSpec argument) {
    var more = argument.arity().max() > 1 ? " …" : "";
    return argument.arity().min() == 0
        ? " [%s]%s".formatted(argument.paramLabel(), more)
        : " " + argument.paramLabel() + more;
  }

  private static String row(OptionSpec option) {
    var names = String.join(", ", List.of(option.names()));
    var label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return ROW.formatted(names + label, option.description()[0]);
  }
}
