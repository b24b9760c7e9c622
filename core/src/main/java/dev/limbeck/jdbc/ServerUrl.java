package dev.limbeck.jdbc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A database on a PostgreSQL server.
 *
 * @param hosts where to try to connect, in this order; at least one
 * @param database the database's name
 * @param user the role to log in as
 * @param password the password, if the URL holds one; else pgjdbc looks into {@code .pgpass}
 * @param parameters further properties by pgjdbc's names, such as {@code sslmode}
 */
public record ServerUrl(
    List<HostPort> hosts,
    String database,
    String user,
    Optional<Password> password,
    SortedMap<String, String> parameters)
    implements DatabaseUrl {

  /** What our own connections need, whatever the URL says. */
  private static final Map<String, String> OURS =
      Map.of(
          "preferQueryMode", "simple",
          "assumeMinServerVersion", "12",
          "gssEncMode", "disable");

  /** Copies the hosts and the parameters. */
  public ServerUrl {
    hosts = List.copyOf(hosts);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** A database on one host with nothing but defaults; an empty password is none. */
  public static ServerUrl of(String host, int port, String database, String user, String password) {
    return new ServerUrl(
            List.of(new HostPort(host, port)), database, user, Optional.empty(), new TreeMap<>())
        .withPassword(password);
  }

  /** The same database with a password; an empty one is none. */
  public ServerUrl withPassword(String text) {
    var secret = text.isEmpty() ? Optional.<Password>empty() : Optional.of(new Password(text));
    return new ServerUrl(hosts, database, user, secret, parameters);
  }

  /** The URL for pgjdbc: hosts and database only, all else is in {@link #properties()}. */
  public String jdbcUrl() {
    var places = hosts.stream().map(HostPort::toString).collect(Collectors.joining(","));
    return "jdbc:postgresql://"
        + places
        + "/"
        + URLEncoder.encode(database, StandardCharsets.UTF_8);
  }

  /** What our own connections give to pgjdbc, with the password; a fresh object each time. */
  public Properties properties() {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "limbeck");
    properties.setProperty("tcpKeepAlive", "true");
    parameters.forEach(properties::setProperty);
    OURS.forEach(properties::setProperty);
    properties.setProperty("user", user);
    password.ifPresent(secret -> properties.setProperty("password", secret.text()));
    return properties;
  }

  /** Whether both lead to the same database as the same role, however they are written. */
  public boolean sameDatabase(ServerUrl other) {
    return hosts.equals(other.hosts) && database.equals(other.database) && user.equals(other.user);
  }

  @Override
  public String display() {
    var places = hosts.stream().map(HostPort::toString).collect(Collectors.joining(","));
    return user + "@" + places + "/" + database;
  }

  @Override
  public boolean isLocal() {
    return hosts.stream().allMatch(HostPort::isLocal);
  }

  @Override
  public String toString() {
    return display();
  }
}
