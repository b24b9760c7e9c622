package dev.limbeck.config;

import dev.limbeck.jdbc.DatabaseUrl;
import dev.limbeck.jdbc.EmbeddedUrl;
import dev.limbeck.jdbc.ServerUrl;
import java.util.function.Supplier;

/** Which database a service uses, and who says so. */
public final class DatabaseChoice {

  private final DatabaseUrl url;
  private final String place;
  private final Supplier<String> password;

  DatabaseChoice(DatabaseUrl url, String place, Supplier<String> password) {
    this.url = url;
    this.place = place;
    this.password = password;
  }

  /** The database, for messages; to connect, take {@link #login()}. */
  public DatabaseUrl url() {
    return url;
  }

  /** Who says so: {@code --url}, {@code limbeck.toml:9 ${PROD_URL}}, {@code DATABASE_URL}. */
  public String place() {
    return place;
  }

  /**
   * The database with a password where {@code password_command} gives one.
   *
   * @throws dev.limbeck.problem.ProblemException if that command fails
   */
  public DatabaseUrl login() {
    return switch (url) {
      case EmbeddedUrl embedded -> embedded;
      case ServerUrl server ->
          server.password().isPresent() ? server : server.withPassword(password.get());
    };
  }

  /** {@code USER@HOST:PORT/DB (from PLACE)}. */
  @Override
  public String toString() {
    return url.display() + " (from " + place + ")";
  }
}
