package dev.limbeck.acceptance.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.arguments.CommandPage.Entry;
import dev.limbeck.cli.arguments.CommandPages;
import dev.limbeck.config.Key;
import dev.limbeck.testkit.story.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/coming-from-alembic.md} leaves nothing of Alembic out, and names what we have. */
class ComingFromAlembicTest {

  private static final String COMMANDS = "Commands";
  private static final String GLOBAL = "Flags before the command";
  private static final String FLAGS = "Flags of the commands";
  private static final String KEYS = "Keys of alembic.ini and pyproject.toml";
  private static final String CONFIGURE = "Options of context.configure in env.py";

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");

  /** What the installed Alembic says of itself, a line each. */
  private static final String SURFACE =
      """
      import inspect, pathlib, re, alembic
      from alembic.config import CommandLine
      from alembic.runtime.environment import EnvironmentContext
      parser = CommandLine().parser
      commands = next(a for a in parser._actions if a.dest == "cmd" or hasattr(a, "choices") and a.choices)
      for action in parser._actions:
          for option in action.option_strings:
              print("Flags before the command|" + option)
      for name, command in commands.choices.items():
          print("Commands|" + name)
          for action in command._actions:
              for option in action.option_strings:
                  if option not in ("-h", "--help"):
                      print("Flags of the commands|" + name + " " + option)
      for name in inspect.signature(EnvironmentContext.configure).parameters:
          if name not in ("self", "kw"):
              print("Options of context.configure in env.py|" + name)
      for ini in pathlib.Path(alembic.__file__).parent.glob("templates/*/alembic.ini.mako"):
          section = re.search(r"(?ms)^\\[alembic\\]$(.*?)^\\[", ini.read_text())[1]
          for key in re.findall(r"(?m)^(?:# ?)?([a-z][a-z_.]*) ?= ", section):
              print("Keys of alembic.ini and pyproject.toml|" + key)
      """;

  /** A row of a table: what Alembic has, what we have, a remark. */
  private record Row(List<String> theirs, String ours, String remark) {}

  @ParameterizedTest
  @ValueSource(strings = {COMMANDS, GLOBAL, FLAGS, KEYS, CONFIGURE})
  void eachTableHoldsAllThatAlembicHas(String section) throws Exception {
    assertThat(rows(section).stream().flatMap(row -> row.theirs().stream()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(surface(section));
  }

  @ParameterizedTest
  @ValueSource(strings = {COMMANDS, GLOBAL, FLAGS, KEYS, CONFIGURE})
  void everythingOnOurSideExists(String section) throws Exception {
    for (var row : rows(section)) {
      if (row.ours().matches("not (needed|there yet):")) {
        assertThat(row.remark()).as(row.theirs() + ": why").isNotBlank();
        continue;
      }
      var ours = codes(row.ours());
      assertThat(ours).as(row.theirs().toString()).hasSize(1);
      if (ours.getFirst().startsWith("limbeck ")) {
        assertThat(missing(ours.getFirst())).as(row.theirs().toString()).isEmpty();
      } else {
        var tables = ours.stream().map(key -> key.replaceFirst("\\..*", "")).toList();
        assertThat(keys()).as(row.theirs().toString()).containsAll(tables);
      }
    }
  }

  /** Of the version of this machine, which may be an older one. */
  @Test
  void alembicItselfHasNothingElse() throws Exception {
    var probe = List.of(Python.withAlembic().toString(), "-c", SURFACE);
    var printed = Python.processes().run(new Command(probe, Map.of(), Path.of("/"), ""));
    assertThat(printed.exit()).as(printed.stderr()).isZero();
    for (var section : List.of(COMMANDS, GLOBAL, FLAGS, KEYS, CONFIGURE)) {
      var theirs =
          printed
              .stdout()
              .lines()
              .filter(line -> line.startsWith(section + "|"))
              .map(line -> line.substring(section.length() + 1))
              .toList();
      assertThat(theirs).as(section).isNotEmpty().isSubsetOf(surface(section));
    }
  }

  /** The words of a command line that we do not have. */
  private static SortedSet<String> missing(String line) {
    var words = List.of(line.split(" ", -1));
    var page =
        words.get(1).startsWith("-")
            ? CommandPages.whole()
            : CommandPages.named(words.get(1)).orElse(null);
    if (page == null) {
      return new TreeSet<>(List.of(words.get(1)));
    }
    var missing = new TreeSet<String>();
    OPTION.matcher(line).results().forEach(option -> missing.add(option.group()));
    for (var entries : List.of(page.options(), page.globals())) {
      entries.stream().map(Entry::names).forEach(missing::removeAll);
    }
    return missing;
  }

  private static List<String> keys() {
    return Stream.concat(Stream.of(Key.values()).map(Key::word), Stream.of("members")).toList();
  }

  private static List<Row> rows(String section) throws Exception {
    var rows = new ArrayList<Row>();
    for (var line : part(Environments.document("coming-from-alembic.md"), section)) {
      var cells = line.split("\\|", -1);
      if (line.startsWith("| `")) {
        rows.add(new Row(codes(cells[1]), cells[2].strip(), cells[3].strip()));
      }
    }
    assertThat(rows).as(section).isNotEmpty();
    return rows;
  }

  private static List<String> surface(String section) throws Exception {
    var text = Files.readString(Path.of("src/test/resources/alembic/surface.txt"));
    return part(text, section).stream().filter(line -> !line.isBlank()).toList();
  }

  /** The lines below a heading, up to the next. */
  private static List<String> part(String text, String section) {
    int start = text.indexOf("\n## " + section + "\n");
    assertThat(start).as(section).isNotNegative();
    int from = text.indexOf('\n', start + 1) + 1;
    int end = text.indexOf("\n## ", from);
    return text.substring(from, end < 0 ? text.length() : end).lines().toList();
  }

  private static List<String> codes(String text) {
    return CODE.matcher(text).results().map(code -> code.group(1)).toList();
  }
}
