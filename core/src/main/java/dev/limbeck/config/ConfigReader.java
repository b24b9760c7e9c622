package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.schema.NamePattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** Reads one {@code limbeck.toml} and collects everything that is wrong with it. */
final class ConfigReader {

  private static final List<String> TABLES = List.of("limbeck", "workspace", "env");

  private final TomlFile file;
  private final List<Problem> problems = new ArrayList<>();

  private ConfigReader(TomlFile file) {
    this.file = file;
  }

  static ConfigFile read(Path path, String shown) {
    var file = TomlFile.read(path, shown);
    return new ConfigReader(file).read();
  }

  private ConfigFile read() {
    var toml = file.toml();
    var isWorkspace = toml.contains(List.of("workspace"));
    if (toml.hasErrors()) {
      return new ConfigFile(
          file, isWorkspace, List.of(), Map.of(), Map.of(), file.syntaxProblems());
    }
    toml.keySet().forEach(name -> checkTopLevel(toml, name));
    var members = table(toml, "workspace").map(this::members).orElse(List.of());
    var settings =
        table(toml, "limbeck")
            .map(table -> settings(table, !isWorkspace, false))
            .orElseGet(() -> new EnumMap<>(Key.class));
    var environments = new LinkedHashMap<String, Map<Key, Setting>>();
    table(toml, "env").ifPresent(all -> environments.putAll(environments(all, !isWorkspace)));
    problems.sort(
        Comparator.comparingInt(problem -> problem.location().map(Location::line).orElse(0)));
    return new ConfigFile(file, isWorkspace, members, settings, environments, problems);
  }

  private void checkTopLevel(TomlTable toml, String name) {
    if (TABLES.contains(name)) {
      return;
    }
    var place = file.at(toml.inputPositionOf(List.of(name)));
    var problem =
        Problem.of(ConfigCode.UNKNOWN_KEY, "'" + name + "' is no key and no table of limbeck.toml")
            .at(place);
    if (Key.of(name).isPresent()) {
      problems.add(problem.fix("put '" + name + "' under [limbeck]"));
    } else {
      problems.add(
          Nearest.to(name, TABLES)
              .map(near -> problem.fix("[" + near + "]"))
              .orElseGet(() -> problem.fix("keep to [limbeck], [workspace] and [env.NAME]")));
    }
  }

  private Optional<TomlTable> table(TomlTable toml, String name) {
    return switch (toml.get(List.of(name))) {
      case null -> Optional.empty();
      case TomlTable table -> Optional.of(table);
      default -> {
        problems.add(wrongType(toml, name, Kind.TABLE));
        yield Optional.empty();
      }
    };
  }

  private Map<String, Map<Key, Setting>> environments(TomlTable all, boolean ofService) {
    var environments = new LinkedHashMap<String, Map<Key, Setting>>();
    for (var name : all.keySet()) {
      table(all, name).ifPresent(table -> environments.put(name, settings(table, ofService, true)));
    }
    return environments;
  }

  private List<MemberPattern> members(TomlTable workspace) {
    for (var name : workspace.keySet()) {
      if (!name.equals("members")) {
        problems.add(unknown(workspace, name, List.of("members")));
      }
    }
    if (!(workspace.get(List.of("members")) instanceof TomlArray array)
        || !Kind.LIST.hasType(array)) {
      if (workspace.contains(List.of("members"))) {
        problems.add(wrongType(workspace, "members", Kind.LIST));
      }
      return List.of();
    }
    var patterns = new ArrayList<MemberPattern>();
    for (var i = 0; i < array.size(); i++) {
      var place = file.at(array.inputPositionOf(i));
      var pattern = new MemberPattern(String.valueOf(array.get(i)), place);
      pattern.flaw().ifPresentOrElse(problems::add, () -> patterns.add(pattern));
    }
    return patterns;
  }

  private Map<Key, Setting> settings(TomlTable table, boolean ofService, boolean ofEnvironment) {
    var settings = new EnumMap<Key, Setting>(Key.class);
    for (var word : table.keySet()) {
      var key = Key.of(word);
      if (key.isEmpty()) {
        problems.add(unknown(table, word, Key.words()));
        continue;
      }
      var setting =
          new Setting(
              key.get(),
              Objects.requireNonNull(table.get(List.of(word))),
              file,
              table.inputPositionOf(List.of(word)));
      if (misplaced(setting, ofService, ofEnvironment).or(() -> flaw(table, setting)).isEmpty()) {
        settings.put(key.get(), setting);
      }
    }
    return settings;
  }

  private Optional<Problem> misplaced(Setting setting, boolean ofService, boolean ofEnvironment) {
    var word = setting.key().word();
    var allowed =
        switch (setting.key().reach()) {
          case SERVICE -> ofService && !ofEnvironment;
          case SERVICE_AND_ENVIRONMENT -> ofService;
          case ANYWHERE -> true;
        };
    if (allowed) {
      return Optional.empty();
    }
    var problem =
        Problem.of(
                ConfigCode.MISPLACED_KEY,
                ofService
                    ? "'" + word + "' cannot differ between environments"
                    : "'" + word + "' of a workspace means nothing: members do not inherit it")
            .at(setting.location())
            .fix("put '" + word + "' under [limbeck] of the service's own limbeck.toml");
    problems.add(problem);
    return Optional.of(problem);
  }

  private Optional<Problem> flaw(TomlTable table, Setting setting) {
    var found = new ArrayList<Problem>();
    var key = setting.key();
    if (!key.kind().hasType(setting.value())) {
      found.add(wrongType(table, key.word(), key.kind()));
    } else if (setting.value() instanceof TomlTable fields) {
      found.addAll(fieldProblems(key, fields));
    } else {
      texts(setting.value()).forEach(text -> textFlaw(setting, text).ifPresent(found::add));
    }
    problems.addAll(found);
    return found.stream().findFirst();
  }

  private List<Problem> fieldProblems(Key key, TomlTable fields) {
    var found = new ArrayList<Problem>();
    for (var word : fields.keySet()) {
      var kind = key.fields().get(word);
      if (kind == null) {
        found.add(unknown(fields, word, key.fields().keySet()));
      } else if (!kind.hasType(Objects.requireNonNull(fields.get(List.of(word))))) {
        found.add(wrongType(fields, word, kind));
      } else if (key == Key.NAMING) {
        patternFlaw(fields, word).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Problem> patternFlaw(TomlTable fields, String word) {
    return NamePattern.flaw(String.valueOf(fields.get(List.of(word))))
        .map(flaw ->
            Problem.of(ConfigCode.BAD_VALUE, "The pattern '%s' cannot be used".formatted(word))
                .because(flaw)
                .at(file.at(fields.inputPositionOf(List.of(word))))
                .fix(
                    "use the tokens of SQLAlchemy: "
                        + NamePattern.TOKENS.stream()
                            .map("%%(%s)s"::formatted)
                            .collect(Collectors.joining(", "))));
  }

  private static Optional<Problem> textFlaw(Setting setting, String text) {
    if (Variables.broken(text)) {
      return Optional.of(
          Problem.of(
                  ConfigCode.BAD_VALUE,
                  "The value of '" + setting.key().word() + "' holds a '${' that names no variable")
              .at(setting.location())
              .fix("write ${NAME} or ${NAME:-default}"));
    }
    return Variables.in(text) ? Optional.empty() : Settings.flaw(setting, text);
  }

  private static List<String> texts(Object value) {
    return switch (value) {
      case String text -> List.of(text);
      case TomlArray array -> array.toList().stream().map(String::valueOf).toList();
      default -> List.of();
    };
  }

  private Problem wrongType(TomlTable table, String word, Kind kind) {
    return Problem.of(ConfigCode.WRONG_TYPE, "'%s' must be %s".formatted(word, kind.description()))
        .at(file.at(table.inputPositionOf(List.of(word))))
        .fix(example(word, kind));
  }

  private static String example(String word, Kind kind) {
    return switch (kind) {
      case LIST -> word + " = [\"…\"]";
      case FLAG -> word + " = true";
      case NUMBER -> word + " = 40";
      case DURATION -> word + " = \"5s\"";
      case TABLE -> "write the keys of '" + word + "' under a table of that name";
      case TEXT, TEXTS, NAME, SCHEMA, FORMAT, ZONE, HISTORY -> word + " = \"…\"";
    };
  }

  private Problem unknown(TomlTable table, String word, Collection<String> words) {
    var problem =
        Problem.of(ConfigCode.UNKNOWN_KEY, "There is no key '" + word + "'")
            .at(file.at(table.inputPositionOf(List.of(word))));
    return Nearest.to(word, words)
        .map(near -> problem.fix("write '" + near + "'"))
        .orElseGet(() -> problem.fix("one of " + String.join(", ", words)));
  }
}
