package dev.limbeck.config;

import dev.limbeck.jdbc.DatabaseUrl;
import dev.limbeck.jdbc.HostPort;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the database of a service: {@code --url}, the files, {@code DATABASE_URL}, {@code DB_*},
 * then {@code default_url}.
 */
final class DatabaseChooser {

  private static final List<String> DRIVERS =
      List.of(
          "asyncpg",
          "org.postgresql.Driver",
          "pg8000",
          "postgres",
          "postgresql",
          "psycopg",
          "psycopg2");

  private static final String PARTS = "DB_HOST DB_PORT DB_USER DB_PASS DB_NAME";

  private final String service;
  private final Settings settings;
  private final ConfigOptions options;
  private final PasswordCommand passwords;

  DatabaseChooser(
      String service, Settings settings, ConfigOptions options, PasswordCommand passwords) {
    this.service = service;
    this.settings = settings;
    this.options = options;
    this.passwords = passwords;
  }

  DatabaseChoice choose() {
    checkDriver();
    return fromOption()
        .or(this::fromFile)
        .or(this::fromVariable)
        .or(this::fromParts)
        .or(() -> settings.find(Key.DEFAULT_URL).flatMap(this::fromDefault))
        .orElseThrow(this::nothing);
  }

  private void checkDriver() {
    var driver = variable("DB_DRIVER");
    var name = driver.startsWith("postgresql+") ? driver.substring(11) : driver;
    if (name.isEmpty() || DRIVERS.contains(name)) {
      return;
    }
    throw Problem.of(
            ConfigCode.UNKNOWN_DRIVER,
            "DB_DRIVER is '" + driver + "', which is none of PostgreSQL's")
        .fix("export DB_DRIVER=" + Nearest.to(name, DRIVERS).orElse("postgresql"))
        .exception();
  }

  private Optional<DatabaseChoice> fromOption() {
    return options.url().map(text -> choice(text, "--url"));
  }

  private Optional<DatabaseChoice> fromFile() {
    // A direct_url is the way around the pooler of a url beside or before it, not of a later one.
    var direct = settings.layer(Key.DIRECT_URL) >= settings.layer(Key.URL);
    var setting = settings.find(direct ? Key.DIRECT_URL : Key.URL);
    return setting.flatMap(found -> {
      var text = String.valueOf(found.value());
      var resolved = settings.resolve(found, text);
      if (resolved.isEmpty()) {
        return Optional.empty();
      }
      var choice = choice(resolved, found.place());
      if (!Variables.in(text) && !chosenByOption(found)) {
        fromVariable().ifPresent(other -> requireSame(choice, other));
      }
      return Optional.of(choice);
    });
  }

  /** Whether it stands in the environment that {@code --env} chose, which is a decision. */
  private boolean chosenByOption(Setting setting) {
    return options.env().isPresent() && settings.layer(setting.key()) >= Settings.FIRST_ENVIRONMENT;
  }

  private static void requireSame(DatabaseChoice file, DatabaseChoice variable) {
    var same =
        (file.url() instanceof ServerUrl one && variable.url() instanceof ServerUrl other)
            ? one.sameDatabase(other)
            : file.url().equals(variable.url());
    if (!same) {
      throw Problem.of(
              ConfigCode.CONFLICTING_URLS,
              file.place() + " and " + variable.place() + " name different databases")
          .because(
              "%s: %s\n%s: %s"
                  .formatted(
                      file.place(),
                      file.url().display(),
                      variable.place(),
                      variable.url().display()))
          .fix("unset DATABASE_URL")
          .fix("remove the url of " + file.place() + ", or write it as \"${DATABASE_URL}\"")
          .exception();
    }
  }

  private Optional<DatabaseChoice> fromVariable() {
    return Optional.of(variable("DATABASE_URL"))
        .filter(text -> !text.isBlank())
        .map(text -> choice(text, "DATABASE_URL"));
  }

  private Optional<DatabaseChoice> fromParts() {
    var parts = List.of(PARTS.split(" ", -1));
    if (parts.stream().allMatch(name -> variable(name).isEmpty())) {
      return Optional.empty();
    }
    var missing = missingParts();
    if (!missing.isEmpty()) {
      var problem =
          Problem.of(
                  ConfigCode.INCOMPLETE_VARIABLES,
                  "Of the variables for the database, "
                      + String.join(", ", missing)
                      + " "
                      + (missing.size() == 1 ? "is" : "are")
                      + " missing")
              .because(
                  "Set are "
                      + String.join(", ", parts.stream().filter(this::isSet).toList())
                      + ".");
      throw missing.stream()
          .reduce(problem, (told, name) -> told.fix("export " + name + "=…"), (a, b) -> b)
          .exception();
    }
    var url =
        ServerUrl.of(
            variable("DB_HOST"),
            port(),
            variable("DB_NAME"),
            variable("DB_USER"),
            isSet("DB_PASS") ? variable("DB_PASS") : variable("PGPASSWORD"));
    return Optional.of(new DatabaseChoice(url, PARTS, this::password));
  }

  /** A DB_PASS that is set and empty says that there is no password. */
  private List<String> missingParts() {
    var missing = new ArrayList<String>();
    for (var name : List.of("DB_HOST", "DB_USER", "DB_NAME")) {
      if (variable(name).isEmpty()) {
        missing.add(name);
      }
    }
    if (!isSet("DB_PASS")
        && !isSet("PGPASSWORD")
        && settings.find(Key.PASSWORD_COMMAND).isEmpty()) {
      missing.add("DB_PASS");
    }
    return missing;
  }

  private int port() {
    var text = variable("DB_PORT");
    if (text.isEmpty()) {
      return HostPort.DEFAULT_PORT;
    }
    if (text.matches("\\d{1,5}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= 65535) {
      return Integer.parseInt(text);
    }
    throw Problem.of(ConfigCode.BAD_URL, "DB_PORT is not a number from 1 to 65535")
        .fix("export DB_PORT=" + HostPort.DEFAULT_PORT)
        .exception();
  }

  private Optional<DatabaseChoice> fromDefault(Setting setting) {
    var text = settings.resolve(setting, String.valueOf(setting.value()));
    return Optional.of(text)
        .filter(url -> !url.isEmpty())
        .map(url -> choice(url, "default_url of " + setting.place()));
  }

  private DatabaseChoice choice(String text, String place) {
    try {
      var url = DatabaseUrl.parse(text, options.environment());
      return new DatabaseChoice(url, place, this::password);
    } catch (ProblemException e) {
      throw new ProblemException(
          e.problems().stream()
              .map(problem ->
                  problem.because((problem.why() + "\nIt is from " + place + ".").strip()))
              .toList());
    }
  }

  private String password() {
    return settings
        .find(Key.PASSWORD_COMMAND)
        .map(setting ->
            passwords.run(setting, settings.resolve(setting, String.valueOf(setting.value()))))
        .orElse("");
  }

  private ProblemException nothing() {
    return Problem.of(ConfigCode.NO_DATABASE, "Nothing names the database of " + service)
        .because(
            "Looked at --url, url of limbeck.toml, DATABASE_URL, DB_HOST and its companions,"
                + " default_url of limbeck.toml.")
        .fix("export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE")
        .fix("add --url embedded for a development server of the workspace's own")
        .exception();
  }

  private boolean isSet(String name) {
    return options.environment().containsKey(name);
  }

  private String variable(String name) {
    return options.environment().getOrDefault(name, "");
  }
}
