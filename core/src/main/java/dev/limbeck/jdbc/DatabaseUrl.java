package dev.limbeck.jdbc;

import java.util.Map;

/** Which database is meant: a server that somebody runs, or the embedded one. */
public sealed interface DatabaseUrl permits ServerUrl, EmbeddedUrl {

  /**
   * Reads a URL as JDBC, libpq, SQLAlchemy, Prisma, Supabase or Neon write it, or {@code embedded}.
   *
   * @param environment where {@code PGUSER} and {@code PGPASSWORD} fill what the URL does not say
   * @throws dev.limbeck.problem.ProblemException if it cannot be read; nothing in it tells the
   *     password
   */
  static DatabaseUrl parse(String text, Map<String, String> environment) {
    return text.equals("embedded") ? new EmbeddedUrl() : new UrlParser(environment).parse(text);
  }

  /** Reads a URL that stands on its own. */
  static DatabaseUrl parse(String text) {
    return parse(text, Map.of());
  }

  /** What a reader sees, {@code USER@HOST:PORT/DB}; never with a password. */
  String display();

  /** Whether the server runs on this machine, as far as its name tells. */
  boolean isLocal();
}
