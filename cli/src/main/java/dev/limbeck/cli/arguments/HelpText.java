package dev.limbeck.cli.arguments;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code --help} prints. */
final class HelpText {

  private static final String ROW = "  %-28s  %s\n";
  private static final int WIDTH = 98;

  private final StringBuilder text = new StringBuilder();

  private HelpText() {}

  /** The commands and the global options. */
  static String all() {
    var help = new HelpText();
    var page = CommandPages.whole();
    help.text.append("limbeck: ").append(page.summary()).append('\n');
    help.text.append("\nusage: ").append(page.usage()).append("\n\ncommands:\n");
    for (var name : Forms.NAMES) {
      Forms.named(name).ifPresent(form -> help.text.append(ROW.formatted(name, form.summary())));
    }
    help.entries("options, before or after the command", page.options());
    help.examples(page);
    return help.end("limbeck help COMMAND, " + page.page());
  }

  /** One command. */
  static String of(Form form) {
    var help = new HelpText();
    var page = CommandPages.of(form);
    help.text.append("limbeck %s: %s\n".formatted(page.name(), page.summary()));
    help.text.append("\nusage: ").append(page.usage()).append('\n');
    help.entries("arguments", page.arguments());
    help.entries("options", page.options());
    help.examples(page);
    help.globals(page.globals());
    return help.end("limbeck help, " + page.page());
  }

  private void entries(String title, List<CommandPage.Entry> entries) {
    if (!entries.isEmpty()) {
      text.append('\n').append(title).append(":\n");
      entries.forEach(entry -> text.append(ROW.formatted(entry.words(), entry.text())));
    }
  }

  private void examples(CommandPage page) {
    text.append("\nexamples:\n");
    for (var example : page.examples()) {
      text.append("  %s\n      %s\n".formatted(example.command(), example.effect()));
    }
  }

  /** The global options in short: a name each, as many in a line as it holds. */
  private void globals(List<CommandPage.Entry> options) {
    text.append("\nglobal options, before or after the command; limbeck help explains them:\n");
    var line = new StringBuilder();
    for (var option : options) {
      var names = option.names();
      var name = names.getFirst() + (option.takesValue() ? " " + option.label() : "");
      if (line.length() + name.length() + 2 > WIDTH) {
        text.append(' ').append(line).append('\n');
        line.setLength(0);
      }
      line.append(' ').append(name);
    }
    text.append(' ').append(line).append('\n');
  }

  private String end(String more) {
    text.append("\nexit codes: ").append(CommandPages.EXIT_CODES).append('\n');
    return text.append("more: ").append(more).append('\n').toString();
  }

  /** {@code limbeck upgrade [OPTIONS] [REV]}. */
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
}
