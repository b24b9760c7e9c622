package dev.limbeck.cli.manual;

import dev.limbeck.cli.arguments.CommandPage;
import dev.limbeck.cli.arguments.CommandPage.Entry;
import dev.limbeck.cli.arguments.CommandPages;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The man page of a command, and of the whole.
 *
 * @param version Limbeck's own
 */
record ManPage(String version) {

  private static final List<List<String>> VARIABLES =
      List.of(
          List.of("DATABASE_URL", "the database, where neither an option nor a file names one"),
          List.of("LIMBECK_ENV, ALEMBIC_ENV", "the environment, where --env does not"),
          List.of("NO_COLOR", "no colours, if it is not empty"),
          List.of("JAVA_HOME", "the Java to run on, if it is 21 or later"),
          List.of("LIMBECK_JAVA_OPTS", "more options for the JVM"));

  String whole() {
    var page = CommandPages.whole();
    var roff = title("limbeck", page);
    roff.section("COMMANDS");
    for (var name : CommandPages.names()) {
      CommandPages.named(name)
          .ifPresent(command -> roff.item(Roff.bold("limbeck-" + name) + "(1)", command.summary()));
    }
    entries(roff, "OPTIONS", page.options());
    examples(roff, page);
    roff.section("ENVIRONMENT");
    VARIABLES.forEach(variable -> roff.item(Roff.bold(variable.getFirst()), variable.getLast()));
    roff.section("FILES");
    roff.item(Roff.bold("limbeck.toml"), "a service or a workspace; see docs/configuration.md");
    return end(roff, page, "");
  }

  String of(CommandPage page) {
    var roff = title("limbeck-" + page.name(), page);
    entries(roff, "ARGUMENTS", page.arguments());
    entries(roff, "OPTIONS", page.options());
    examples(roff, page);
    entries(roff, "GLOBAL OPTIONS", page.globals());
    return end(roff, page, Roff.bold("limbeck") + "(1), ");
  }

  private Roff title(String name, CommandPage page) {
    var roff = new Roff(name, "Limbeck " + version);
    roff.section("NAME");
    roff.text(Roff.plain(name) + " \\- " + Roff.plain(page.summary()));
    roff.section("SYNOPSIS");
    var command = page.name().equals("limbeck") ? "limbeck" : "limbeck " + page.name();
    roff.text(Roff.bold(command) + Roff.plain(page.usage().substring(command.length())));
    return roff;
  }

  private static void entries(Roff roff, String title, List<Entry> entries) {
    if (!entries.isEmpty()) {
      roff.section(title);
      entries.forEach(entry -> roff.item(words(entry), entry.text()));
    }
  }

  private static String words(Entry entry) {
    var names = entry.names().stream().map(Roff::bold).collect(Collectors.joining(", "));
    if (!entry.takesValue()) {
      return names;
    }
    return (names.isEmpty() ? "" : names + " ") + Roff.italic(entry.label());
  }

  private static void examples(Roff roff, CommandPage page) {
    roff.section("EXAMPLES");
    page.examples().forEach(example -> roff.item(Roff.plain(example.command()), example.effect()));
  }

  private static String end(Roff roff, CommandPage page, String more) {
    roff.section("EXIT STATUS");
    roff.text(Roff.plain(CommandPages.EXIT_CODES));
    roff.section("SEE ALSO");
    roff.text(more + Roff.plain(page.page() + " beside the program"));
    return roff.toString();
  }
}
