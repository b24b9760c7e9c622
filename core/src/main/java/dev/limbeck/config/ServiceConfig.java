package dev.limbeck.config;

import dev.limbeck.problem.Location;
import dev.limbeck.schema.NamingConvention;
import dev.limbeck.schema.QualifiedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files and the environment say to one service.
 *
 * <p>Every method that resolves a variable throws {@link dev.limbeck.problem.ProblemException} if
 * it is not set. Immutable but for the answers of {@code password_command}; safe for several
 * threads.
 */
public final class ServiceConfig implements Member {

  /** What a history is called where nobody says otherwise; it lies in the service's schema. */
  public static final String USUAL_HISTORY = "limbeck_history";

  private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration LOCK_WAIT = Duration.ofSeconds(60);

  /** What a version location begins with that is a package of a program. */
  private static final String CLASSPATH = "classpath:";

  /** The setup that needs no file. */
  private static final String SUPABASE = "supabase";

  private final ConfigFile file;
  private final Settings settings;
  private final ConfigOptions options;
  private final PasswordCommand passwords;
  private final Optional<ConfigFile> workspace;
  private final String schemaOverride;

  ServiceConfig(
      ConfigFile file,
      Settings settings,
      ConfigOptions options,
      PasswordCommand passwords,
      Optional<ConfigFile> workspace,
      String schemaOverride) {
    this.file = file;
    this.settings = settings;
    this.options = options;
    this.passwords = passwords;
    this.workspace = workspace;
    this.schemaOverride = schemaOverride;
  }

  /** The same service in another schema. */
  ServiceConfig withSchema(String schema) {
    return new ServiceConfig(file, settings, options, passwords, workspace, schema);
  }

  /** The environments that the workspace or the service defines, in the order of the files. */
  public List<String> environments() {
    var names = new LinkedHashSet<String>();
    workspace.ifPresent(above -> names.addAll(above.environments().keySet()));
    names.addAll(file.environments().keySet());
    return List.copyOf(names);
  }

  /** Whether the command line names the database. */
  public boolean isUrlGiven() {
    return options.url().isPresent();
  }

  /** The same service in an environment, whatever {@code --env} and {@code --url} say. */
  public ServiceConfig inEnvironment(String name) {
    return elsewhere(Optional.of(name));
  }

  /** The same service where no environment is chosen, whatever {@code --url} says. */
  public ServiceConfig withoutEnvironment() {
    return elsewhere(Optional.empty());
  }

  private ServiceConfig elsewhere(Optional<String> environment) {
    var there =
        new ConfigOptions(
            options.file(),
            environment,
            Optional.empty(),
            options.environment(),
            options.shownFrom());
    var said = Settings.of(workspace, file, environment, there);
    return new ServiceConfig(file, said, there, passwords, workspace, schemaOverride);
  }

  ConfigFile file() {
    return file;
  }

  Settings settings() {
    return settings;
  }

  @Override
  public String name() {
    return settings
        .text(Key.NAME)
        .orElseGet(
            () -> String.valueOf(Optional.ofNullable(folder().getFileName()).orElse(folder())));
  }

  @Override
  public Path folder() {
    return file.source().folder();
  }

  @Override
  public String shownFolder() {
    return options.show(folder());
  }

  /** The service's schema. */
  public String schema() {
    return schemaOverride.isEmpty() ? settings.text(Key.SCHEMA).orElse("public") : schemaOverride;
  }

  /** The folders that hold revisions, absolute; they need not exist. */
  public List<Path> versionLocations() {
    return settings
        .list(Key.VERSION_LOCATIONS)
        .map(texts ->
            texts.stream().filter(text -> !text.startsWith(CLASSPATH)).map(this::within).toList())
        .orElseGet(this::defaultLocations);
  }

  /** The packages of the version locations that are compiled into a program. */
  public List<String> packagedLocations() {
    return settings.list(Key.VERSION_LOCATIONS).orElse(List.of()).stream()
        .filter(text -> text.startsWith(CLASSPATH))
        .map(text -> text.substring(CLASSPATH.length()))
        .toList();
  }

  /** The locations that revisions written in a format belong in; none where all are packages. */
  public List<Path> locationsFor(RevisionFormat format) {
    var locations = versionLocations();
    var java = format == RevisionFormat.JAVA;
    var fitting = locations.stream().filter(location -> isJavaSource(location) == java).toList();
    return fitting.isEmpty() ? locations : fitting;
  }

  /**
   * The version locations that are read: all that the key names, else those of the defaults that
   * are there, since git keeps no empty folder; all of them where none is.
   */
  public List<Path> readLocations() {
    var locations = versionLocations();
    var there = locations.stream().filter(Files::isDirectory).toList();
    var named = settings.find(Key.VERSION_LOCATIONS).isPresent();
    return named || there.isEmpty() ? locations : there;
  }

  /** Whether folders within the version locations are read too. */
  public boolean recursiveVersionLocations() {
    return settings.flag(Key.RECURSIVE_VERSION_LOCATIONS);
  }

  /** The version table. */
  public QualifiedName versionTable() {
    return new QualifiedName(
        settings.text(Key.VERSION_TABLE_SCHEMA).orElseGet(this::schema),
        settings.text(Key.VERSION_TABLE).orElse("alembic_version"));
  }

  /** The history table; empty where none is kept. */
  public Optional<QualifiedName> historyTable() {
    var setting = settings.find(Key.HISTORY_TABLE);
    if (setting.isPresent() && setting.get().value() instanceof Boolean) {
      return Optional.empty();
    }
    var text = settings.text(Key.HISTORY_TABLE).orElse(USUAL_HISTORY);
    var dot = text.indexOf('.');
    return Optional.of(
        dot < 0
            ? new QualifiedName(schema(), text)
            : new QualifiedName(text.substring(0, dot), text.substring(dot + 1)));
  }

  /** The schemas behind the service's own; empty means those that hold extensions. */
  public Optional<List<String>> searchPath() {
    return settings.list(Key.SEARCH_PATH);
  }

  /** The role that runs revisions, if it is not the one that logs in. */
  public Optional<String> role() {
    return settings.text(Key.ROLE);
  }

  /**
   * The database, chosen anew each time.
   *
   * @throws dev.limbeck.problem.ProblemException if none is named, two differ, or one cannot be
   *     read
   */
  public DatabaseChoice database() {
    return new DatabaseChooser(name(), settings, options, passwords).choose();
  }

  /** Where the desired schema comes from, as the file says it; mostly one, none where not said. */
  public List<String> models() {
    return settings.several(Key.MODEL);
  }

  /**
   * Looks whether each model is of a kind that there is, and there.
   *
   * @throws dev.limbeck.problem.ProblemException if not
   */
  public void checkModel() {
    settings
        .find(Key.MODEL)
        .ifPresent(setting -> models().forEach(new ModelCheck(setting, folder(), options)::check));
  }

  /** What autogenerate and check look at. */
  public CompareRules compare() {
    return settings.compare();
  }

  /** The server of scratch databases: {@code embedded}, {@code server} or a URL. */
  public Optional<String> scratch() {
    return settings.text(Key.SCRATCH);
  }

  /** SQL files that run first on a scratch database, absolute. */
  public List<Path> scratchSetup() {
    var setting = settings.find(Key.SCRATCH_SETUP);
    return settings.list(Key.SCRATCH_SETUP).orElse(List.of()).stream()
        .filter(text -> !text.equals(SUPABASE))
        .flatMap(text -> setting.stream().map(said -> said.folder().resolve(text).normalize()))
        .toList();
  }

  /** Whether what every Supabase project has is made first. */
  public boolean isSupabaseSetup() {
    return settings.list(Key.SCRATCH_SETUP).orElse(List.of()).contains(SUPABASE);
  }

  /** What new revision files are written in. */
  public RevisionFormat format() {
    return settings.text(Key.FORMAT).filter("java"::equals).isPresent()
        ? RevisionFormat.JAVA
        : RevisionFormat.SQL;
  }

  /** The name of a new revision file without its ending, with Alembic's tokens. */
  public String fileTemplate() {
    return settings.text(Key.FILE_TEMPLATE).orElse("%(rev)s_%(slug)s");
  }

  /** The time zone of the dates in new revision files. */
  public ZoneId timezone() {
    return ZoneId.of(settings.text(Key.TIMEZONE).orElse("UTC"));
  }

  /** How many characters of the message a file's name keeps. */
  public int truncateSlugLength() {
    return settings.number(Key.TRUNCATE_SLUG_LENGTH, 40);
  }

  /** Folders and jars for revisions and models in Java, absolute; empty means the project's. */
  public Optional<List<Path>> classpath() {
    return settings.list(Key.CLASSPATH).map(entries -> entries.stream().map(this::within).toList());
  }

  /** The folder of the workspace, or the service's own. */
  public Path highestFolder() {
    return workspace.map(above -> above.source().folder()).orElse(folder());
  }

  /** The environment variables. */
  public Map<String, String> environment() {
    return options.environment();
  }

  /** The Java release for which revisions are compiled. */
  public int release() {
    return settings.number(Key.RELEASE, 21);
  }

  /** The folder of templates, absolute, if there is one. */
  public Optional<Path> templates() {
    return settings.paths(Key.TEMPLATES).stream().findFirst();
  }

  /** Where the folder of templates is named. */
  public Optional<Location> templatesPlace() {
    return settings.find(Key.TEMPLATES).map(Setting::location);
  }

  /** What runs before and after, in the order of the file. */
  public HookSettings hooks() {
    return settings.hooks();
  }

  /** A path as a reader would type it. */
  public String shown(Path path) {
    return options.show(path);
  }

  /** How constraints and indexes are called that say no name. */
  public NamingConvention naming() {
    return new NamingConvention(settings.texts(Key.NAMING));
  }

  /** The services that come before this one, by their names. */
  public List<String> dependsOn() {
    return settings.list(Key.DEPENDS_ON).orElse(List.of());
  }

  /** Whether everything that writes, but upgrade, asks first ({@code protected}). */
  public boolean isProtected() {
    return settings.flag(Key.PROTECTED);
  }

  /** How long a statement waits for a lock; zero waits for ever. */
  public Duration lockTimeout() {
    return settings.duration(Key.LOCK_TIMEOUT).orElse(LOCK_TIMEOUT);
  }

  /** How long a statement may run; empty is without limit. */
  public Optional<Duration> statementTimeout() {
    return settings.duration(Key.STATEMENT_TIMEOUT).filter(Duration::isPositive);
  }

  /** How long a run waits for another run of this service. */
  public Duration lockWait() {
    return settings.duration(Key.LOCK_WAIT).orElse(LOCK_WAIT);
  }

  @Override
  public String toString() {
    return "ServiceConfig[" + shownFolder() + "]";
  }

  private Path within(String path) {
    return folder().resolve(path).normalize();
  }

  private List<Path> defaultLocations() {
    var builds = List.of("pom.xml", "build.gradle", "build.gradle.kts");
    if (builds.stream().noneMatch(build -> Files.exists(folder().resolve(build)))) {
      return List.of(within("db/versions"));
    }
    var javaFolder =
        workspace.isPresent() ? "db/" + packageName(name()) + "/versions" : "db/versions";
    return List.of(within("src/main/resources/db/versions"), within("src/main/java/" + javaFolder));
  }

  /** A service's name as one word of a Java package. */
  private static String packageName(String name) {
    var word = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    return Character.isDigit(word.charAt(0)) ? "_" + word : word;
  }

  private static boolean isJavaSource(Path location) {
    return location.toString().replace('\\', '/').matches(".*/src/[^/]+/java(/.*)?");
  }
}
