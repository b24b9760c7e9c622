package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * What the files say to one service: tables over tables, of which a later one wins key by key.
 *
 * <p>Variables are resolved here, when a value is asked for.
 *
 * @param layers four tables: the workspace's, the service's, the environment's of the workspace and
 *     of the service
 * @param hasEnvironment whether the chosen environment is defined for this service
 * @param variables the variables of the run
 */
record Settings(List<Map<Key, Setting>> layers, boolean hasEnvironment, Variables variables) {

  /** From this layer on the tables are those of the chosen environment. */
  static final int FIRST_ENVIRONMENT = 2;

  Settings {
    layers = List.copyOf(layers);
  }

  /** What the files say to a service in an environment, if one is chosen. */
  static Settings of(
      Optional<ConfigFile> workspace,
      ConfigFile own,
      Optional<String> environment,
      ConfigOptions options) {
    return new Settings(
        List.of(
            workspace.map(ConfigFile::settings).orElse(Map.of()),
            own.settings(),
            environment
                .flatMap(name -> workspace.map(file -> file.environment(name)))
                .orElse(Map.of()),
            environment.map(own::environment).orElse(Map.of())),
        environment
            .filter(name ->
                own.environments().containsKey(name)
                    || workspace.filter(f -> f.environments().containsKey(name)).isPresent())
            .isPresent(),
        new Variables(options.environment()));
  }

  /** Who says a key, if anybody does. */
  Optional<Setting> find(Key key) {
    return layers.reversed().stream()
        .filter(layer -> layer.containsKey(key))
        .findFirst()
        .map(layer -> Objects.requireNonNull(layer.get(key)));
  }

  /** Whether a key's text is written from variables. */
  boolean isVariable(Key key) {
    return find(key).filter(setting -> Variables.in(String.valueOf(setting.value()))).isPresent();
  }

  /** Which of the tables says a key; -1 where none does. */
  int layer(Key key) {
    for (var i = layers.size() - 1; i >= 0; i--) {
      if (layers.get(i).containsKey(key)) {
        return i;
      }
    }
    return -1;
  }

  Optional<String> text(Key key) {
    return find(key).map(setting -> resolve(setting, String.valueOf(setting.value())));
  }

  /** A list of texts; empty where nobody says one. */
  Optional<List<String>> list(Key key) {
    return find(key).map(setting -> texts(setting, (TomlArray) setting.value()));
  }

  /** A text, or several. */
  List<String> several(Key key) {
    return find(key)
        .map(setting ->
            setting.value() instanceof TomlArray array
                ? texts(setting, array)
                : List.of(resolve(setting, String.valueOf(setting.value()))))
        .orElse(List.of());
  }

  boolean flag(Key key) {
    return find(key).map(setting -> (Boolean) setting.value()).orElse(false);
  }

  int number(Key key, int fallback) {
    return find(key).map(setting -> Math.toIntExact((Long) setting.value())).orElse(fallback);
  }

  Optional<Duration> duration(Key key) {
    return text(key).flatMap(Durations::parse);
  }

  /** The fields of a table that are texts. */
  Map<String, String> texts(Key key) {
    var texts = new TreeMap<String, String>();
    find(key)
        .ifPresent(setting ->
            ((TomlTable) setting.value())
                .toMap()
                .forEach(
                    (word, value) -> texts.put(word, resolve(setting, String.valueOf(value)))));
    return texts;
  }

  /** Paths, relative to the folder of the file that says them. */
  List<Path> paths(Key key) {
    var folder = find(key).map(Setting::folder);
    var texts = key.kind() == Kind.LIST ? list(key).orElse(List.of()) : text(key).stream().toList();
    return texts.stream()
        .flatMap(text -> folder.stream().map(place -> place.resolve(text).normalize()))
        .toList();
  }

  /** The fields of {@code compare}. */
  CompareRules compare() {
    return new CompareRules(
        compared("schemas"),
        compared("include"),
        compared("exclude"),
        find(Key.COMPARE)
            .map(setting -> Boolean.TRUE.equals(field(setting, "privileges")))
            .orElse(false));
  }

  /** The fields of {@code hooks}, each entry with the place that names it. */
  HookSettings hooks() {
    return new HookSettings(
        hooks("before_run"),
        hooks("after_run"),
        hooks("before_step"),
        hooks("after_step"),
        hooks("post_write"));
  }

  private List<HookSettings.Entry> hooks(String word) {
    var setting = find(Key.HOOKS);
    return setting.stream()
        .flatMap(hooks ->
            texts(hooks, (TomlArray) field(hooks, word)).stream()
                .map(text -> new HookSettings.Entry(text, hooks.folder(), place(hooks, word))))
        .toList();
  }

  private static Location place(Setting setting, String word) {
    return setting.file().at(((TomlTable) setting.value()).inputPositionOf(List.of(word)));
  }

  private List<String> compared(String word) {
    return find(Key.COMPARE)
        .filter(setting -> field(setting, word) instanceof TomlArray)
        .map(setting -> texts(setting, (TomlArray) field(setting, word)))
        .orElse(List.of());
  }

  private static @Nullable Object field(Setting setting, String word) {
    return ((TomlTable) setting.value()).get(List.of(word));
  }

  private List<String> texts(Setting setting, @Nullable TomlArray array) {
    return array == null
        ? List.of()
        : array.toList().stream().map(item -> resolve(setting, String.valueOf(item))).toList();
  }

  /** The value of a setting's text with its variables in it. */
  String resolve(Setting setting, String text) {
    var missing = variables.missing(text);
    if (!missing.isEmpty()) {
      throw new ProblemException(missing.stream().map(name -> unset(setting, name)).toList());
    }
    var resolved = variables.resolve(text);
    flaw(setting, resolved)
        .ifPresent(problem -> {
          throw problem.exception();
        });
    return resolved;
  }

  /**
   * What is wrong with a text, its variables resolved; the text itself is told only if harmless.
   */
  static Optional<Problem> flaw(Setting setting, String text) {
    var kind = setting.key().kind();
    return kind.allows(text)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    ConfigCode.BAD_VALUE,
                    "'%s' is \"%s\"; it must be %s"
                        .formatted(setting.key().word(), text, kind.description()))
                .at(setting.location()));
  }

  private static Problem unset(Setting setting, String name) {
    return Problem.of(
            ConfigCode.UNSET_VARIABLE,
            "The variable %s is not set, and '%s' needs it".formatted(name, setting.key().word()))
        .at(setting.location())
        .fix("export " + name + "=…")
        .fix("write ${" + name + ":-DEFAULT} where it need not be set");
  }
}
