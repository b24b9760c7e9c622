package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.repeatable;
import static dev.limbeck.cli.arguments.Options.value;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that stand before or after the command. */
final class GlobalForm {

  private GlobalForm() {}

  static List<OptionSpec> options() {
    return List.of(
        value("DIR", "work in DIR instead of here", "-C", "--directory"),
        value("FILE", "use this limbeck.toml", "-c", "--config"),
        repeatable("SERVICE", "only this service; repeatable, or a,b,c", "-s", "--service"),
        flag("all services, where a command wants to be told", "--all"),
        value("ENV", "the environment [env.ENV] of limbeck.toml", "--env", "-n"),
        offering(
            value("URL", "the database, before all other places that name one", "--url"),
            "embedded"),
        repeatable("KEY=VALUE", "for revisions: current_setting('limbeck.x.KEY')", "-x"),
        value("N", "how many services at once (4)", "--jobs"),
        value("DATABASE", "confirm what loses data on this database", "--yes"),
        flag("print one JSON object", "--json"),
        flag("print data and problems only", "-q", "--quiet"),
        flag("print the SQL that runs as well", "-v", "--verbose"),
        offering(
            value("WHEN", "auto, always or never", "--color", "--colour"),
            "auto",
            "always",
            "never"),
        flag("print the stack traces of what failed", "--trace"),
        flag("print this", "-h", "--help"));
  }

  /** A parser of the global options alone, which leaves the command and all behind it unread. */
  static CommandSpec spec() {
    var spec = bare("limbeck");
    options().forEach(spec::addOption);
    spec.addOption(flag("print the version", "--version"));
    spec.addPositional(Options.arguments("COMMAND", 0, "what to do"));
    spec.parser().stopAtPositional(true);
    return spec;
  }

  /** A parser of a command: its own options, then the global ones under the names that are left. */
  static CommandSpec spec(Form form) {
    var spec = bare(form.name());
    form.declare(spec);
    for (var option : options()) {
      var free = free(option, spec);
      if (free.length > 0) {
        spec.addOption(OptionSpec.builder(option).names(free).build());
      }
    }
    return spec;
  }

  private static String[] free(OptionSpec option, CommandSpec spec) {
    return List.of(option.names()).stream()
        .filter(name -> !spec.optionsMap().containsKey(name))
        .toArray(String[]::new);
  }

  private static CommandSpec bare(String name) {
    var spec = CommandSpec.create().name(name);
    spec.parser().limitSplit(false).caseInsensitiveEnumValuesAllowed(false);
    return spec;
  }
}
