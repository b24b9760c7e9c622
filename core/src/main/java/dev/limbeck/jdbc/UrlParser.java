package dev.limbeck.jdbc;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a URL of a PostgreSQL server.
 *
 * <p>A password that was not percent-encoded can end up in any part of the URL, so where an
 * {@code @} stands outside the user's part no problem quotes anything.
 */
final class UrlParser {

  private static final Pattern SCHEME =
      Pattern.compile("(jdbc:postgresql:|(?:postgresql|postgres)(?:\\+([a-z0-9_]+))?:(?=//))(.*)");

  private static final List<String> DRIVERS =
      List.of("psycopg2", "asyncpg", "psycopg", "psycopg2cffi", "pg8000", "psycopg_async");

  private final Map<String, String> environment;

  UrlParser(Map<String, String> environment) {
    this.environment = environment;
  }

  ServerUrl parse(String text) {
    var match = SCHEME.matcher(text.strip());
    if (!match.matches()) {
      throw noScheme(text.strip()).exception();
    }
    var driver = match.group(2);
    if (driver != null && !DRIVERS.contains(driver)) {
      throw Problem.of(
              ConfigCode.UNKNOWN_DRIVER,
              "The database URL names the driver '" + driver + "', which is none of PostgreSQL's")
          .fix("begin the URL with postgresql://")
          .exception();
    }
    // Where the rest is decoded as a form, a plus sign is a space; libpq alone leaves it.
    var form = driver != null || match.group(1).startsWith("jdbc:");
    var parts = UrlParts.split(match.group(3));
    try {
      return build(parts, UrlQuery.parse(parts.query(), form));
    } catch (ProblemException e) {
      throw parts.mayHoldPassword() ? unescaped() : e;
    }
  }

  private ServerUrl build(UrlParts parts, UrlQuery query) {
    if (parts.path().contains("@")) {
      throw unescaped();
    }
    var properties = new TreeMap<String, String>();
    query.translate(properties);
    var user =
        query
            .get("user")
            .or(() -> parts.user().map(Percent::decode))
            .or(() -> Optional.ofNullable(environment.get("PGUSER")))
            .filter(name -> !name.isEmpty())
            .orElseGet(() -> System.getProperty("user.name"));
    var password =
        query
            .get("password")
            .or(() -> parts.password().map(Percent::decode))
            .or(() -> Optional.ofNullable(environment.get("PGPASSWORD")))
            .orElse("");
    var database =
        query
            .get("dbname")
            .or(() -> query.get("PGDBNAME"))
            .or(() -> Optional.of(Percent.decode(parts.path())))
            .filter(name -> !name.isEmpty())
            .orElse(user);
    return new ServerUrl(hosts(parts, query), database, user, Optional.empty(), properties)
        .withPassword(password);
  }

  private static List<HostPort> hosts(UrlParts parts, UrlQuery query) {
    var names =
        query
            .get("host")
            .or(() -> query.get("PGHOST"))
            .or(() -> Optional.of(parts.hosts()).filter(hosts -> !hosts.isEmpty()))
            .or(() -> query.get("hostaddr"))
            .orElse("");
    var ports = query.get("port").or(() -> query.get("PGPORT")).orElse("").split(",", -1);
    var places = names.split(",", -1);
    return IntStream.range(0, places.length)
        .mapToObj(i -> UrlHost.parse(places[i], ports[Math.min(i, ports.length - 1)]))
        .toList();
  }

  private static Problem noScheme(String text) {
    var scheme = Pattern.compile("((?:jdbc:)?[a-z][a-z0-9+.-]*:)(?=//).*").matcher(text);
    var what =
        scheme.matches()
            ? "The database URL begins with '"
                + scheme.group(1)
                + "//', which is none of PostgreSQL's"
            : "The database URL does not begin with a scheme";
    return Problem.of(ConfigCode.BAD_URL, what)
        .fix("postgresql://USER@HOST:5432/DATABASE, jdbc:postgresql://… or embedded");
  }

  private static ProblemException unescaped() {
    return Problem.of(ConfigCode.BAD_URL, "The database URL holds an '@' behind its host")
        .because("Its password or another part seems to hold a character that has to be escaped.")
        .fix("write %2F for /, %3F for ?, %26 for & and %40 for @ within user and password")
        .exception();
  }
}
