package dev.limbeck.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every key of {@code limbeck.toml}, in the order of the reference page.
 *
 * <p>The one declaration from which reading, messages, the reference page and the JSON schema
 * follow.
 */
public enum Key {
  /** {@code name}. */
  NAME(
      Kind.TEXT,
      Reach.SERVICE,
      "the folder's name",
      "What the service is called in messages, by `-s` and in `depends_on` of others."),
  /** {@code schema}. */
  SCHEMA(
      Kind.SCHEMA,
      Reach.SERVICE_AND_ENVIRONMENT,
      "required in a workspace; `public` for a service on its own",
      "The service's schema: created if it is missing, and the version table is in it. It is never"
          + " inherited. The variable `DB_SCHEMA` overrides it for a command that acts on one"
          + " service."),
  /** {@code version_locations}. */
  VERSION_LOCATIONS(
      Kind.LIST,
      Reach.ANYWHERE,
      "`db/versions`; beside a pom.xml or build.gradle `src/main/resources/db/versions` for SQL and"
          + " `src/main/java/db/versions` for Java, in a workspace"
          + " `src/main/java/db/SERVICE/versions`",
      "The folders that hold revisions, relative to the service's folder; `classpath:PACKAGE` for"
          + " those that are compiled into a program."),
  /** {@code recursive_version_locations}. */
  RECURSIVE_VERSION_LOCATIONS(
      Kind.FLAG, Reach.ANYWHERE, "`false`", "Whether folders within those are read too."),
  /** {@code version_table}. */
  VERSION_TABLE(
      Kind.NAME,
      Reach.ANYWHERE,
      "`alembic_version`",
      "The version table; by default Alembic's own, so that both tools can drive one database."),
  /** {@code version_table_schema}. */
  VERSION_TABLE_SCHEMA(
      Kind.SCHEMA, Reach.ANYWHERE, "the service's schema", "The schema of the version table."),
  /** {@code history_table}. */
  HISTORY_TABLE(
      Kind.HISTORY,
      Reach.ANYWHERE,
      "`limbeck_history` in the service's schema",
      "The table that tells what was run and when. `\"schema.name\"` names one that services share;"
          + " `false` keeps none, and then there are no autocommit revisions and no undo without"
          + " the file."),
  /** {@code search_path}. */
  SEARCH_PATH(
      Kind.LIST,
      Reach.ANYWHERE,
      "the schemas that hold extensions",
      "The schemas that follow the service's own on the search path of a revision."),
  /** {@code role}. */
  ROLE(
      Kind.TEXT,
      Reach.ANYWHERE,
      "the role that logs in",
      "The role that runs revisions and owns what they create (`SET LOCAL ROLE`)."),
  /** {@code url}. */
  URL(
      Kind.TEXT,
      Reach.ANYWHERE,
      "none",
      "The database. Written from variables (`\"${PROD_URL}\"`) it wins over `DATABASE_URL`; a"
          + " literal that differs from a `DATABASE_URL` that is set is an error."),
  /** {@code default_url}. */
  DEFAULT_URL(
      Kind.TEXT,
      Reach.ANYWHERE,
      "none",
      "The database when nothing else names one, such as `\"embedded\"`."),
  /** {@code direct_url}. */
  DIRECT_URL(
      Kind.TEXT,
      Reach.ANYWHERE,
      "none",
      "The same database without the pooler in between; used in place of the `url` that stands in"
          + " the same table or before it, and of `DATABASE_URL`."),
  /** {@code password_command}. */
  PASSWORD_COMMAND(
      Kind.TEXT,
      Reach.ANYWHERE,
      "none",
      "A shell command that prints the password; run in the folder of its file, only when a"
          + " connection is opened and the URL holds no password."),
  /** {@code model}. */
  MODEL(
      Kind.TEXTS,
      Reach.ANYWHERE,
      "none",
      "The desired schema: a `.sql` file or folder, `jpa:PACKAGE`, `java:CLASS` or"
          + " `url:DATABASE`; a list of them is one schema, made in that order. See"
          + " [Models](models.md)."),
  /** {@code compare}. */
  COMPARE(
      Kind.TABLE,
      Reach.ANYWHERE,
      "the service's schema, everything in it but privileges",
      "What autogenerate and check compare: `schemas`, patterns of names to `include` and to"
          + " `exclude`, and whether `privileges` count."),
  /** {@code scratch}. */
  SCRATCH(
      Kind.TEXT,
      Reach.ANYWHERE,
      "the embedded one if the database has its version, else the database's own server if it may be"
          + " used",
      "The server on which scratch databases are created: `embedded`, `server` (the database's own)"
          + " or a URL; see [Scratch databases](scratch.md)."),
  /** {@code scratch_setup}. */
  SCRATCH_SETUP(
      Kind.LIST,
      Reach.ANYWHERE,
      "none",
      "SQL files that run first on a scratch database, relative to the file that names them;"
          + " `supabase` makes what every Supabase project has."),
  /** {@code format}. */
  FORMAT(Kind.FORMAT, Reach.ANYWHERE, "`\"sql\"`", "What new revision files are written in."),
  /** {@code file_template}. */
  FILE_TEMPLATE(
      Kind.TEXT,
      Reach.ANYWHERE,
      "`%(rev)s_%(slug)s`",
      "The name of a new revision file without its ending, with Alembic's tokens: `rev`, `slug`,"
          + " `epoch`, `year`, `month`, `day`, `hour`, `minute`, `second`."),
  /** {@code timezone}. */
  TIMEZONE(
      Kind.ZONE, Reach.ANYWHERE, "`\"UTC\"`", "The time zone of the dates in new revision files."),
  /** {@code truncate_slug_length}. */
  TRUNCATE_SLUG_LENGTH(
      Kind.NUMBER,
      Reach.ANYWHERE,
      "`40`",
      "How many characters of the message a file's name keeps."),
  /** {@code classpath}. */
  CLASSPATH(
      Kind.LIST,
      Reach.ANYWHERE,
      "what the build of the project says",
      "Folders and jars against which revisions and models in Java are compiled, relative to the"
          + " service's folder; `DIR/*` for all jars of a folder."),
  /** {@code release}. */
  RELEASE(
      Kind.NUMBER, Reach.ANYWHERE, "`21`", "The Java release for which revisions are compiled."),
  /** {@code templates}. */
  TEMPLATES(
      Kind.TEXT,
      Reach.ANYWHERE,
      "the built-in ones",
      "A folder with `revision.sql.template` or `revision.java.template`, the text of new revision"
          + " files, relative to the file that names it; see [Hooks and templates](hooks.md)."),
  /** {@code hooks}. */
  HOOKS(
      Kind.TABLE,
      Reach.ANYWHERE,
      "none",
      "What runs before and after each run and each step, and on new revision files; see [Hooks and"
          + " templates](hooks.md)."),
  /** {@code naming}. */
  NAMING(
      Kind.TABLE,
      Reach.ANYWHERE,
      "PostgreSQL's own names",
      "Names for constraints and indexes that say none, as SQLAlchemy's naming conventions: `fk ="
          + " \"fk_%(table_name)s_%(column_0_name)s\"`. A name that is said is final, so that"
          + " nothing is needed for Alembic's `op.f`."),
  /** {@code depends_on}. */
  DEPENDS_ON(
      Kind.LIST,
      Reach.SERVICE,
      "none",
      "The services that must be brought to head before this one."),
  /** {@code protected}. */
  PROTECTED(
      Kind.FLAG,
      Reach.ANYWHERE,
      "`false`",
      "Whether everything that writes, but upgrade, asks for the database's name first."),
  /** {@code lock_timeout}. */
  LOCK_TIMEOUT(
      Kind.DURATION,
      Reach.ANYWHERE,
      "`\"5s\"`",
      "How long a statement waits for a lock before it gives up; `\"0\"` waits for ever."),
  /** {@code statement_timeout}. */
  STATEMENT_TIMEOUT(
      Kind.DURATION, Reach.ANYWHERE, "`\"0\"`, no limit", "How long a statement may run."),
  /** {@code lock_wait}. */
  LOCK_WAIT(
      Kind.DURATION,
      Reach.ANYWHERE,
      "`\"60s\"`",
      "How long a run waits for another run of the same service.");

  /** In which tables a key means something. */
  enum Reach {
    /** {@code [limbeck]} of a service. */
    SERVICE,
    /** {@code [limbeck]} and {@code [env.X]} of a service. */
    SERVICE_AND_ENVIRONMENT,
    /** {@code [limbeck]} and {@code [env.X]} of a service and of a workspace. */
    ANYWHERE
  }

  private final Kind kind;
  private final Reach reach;
  private final String fallback;
  private final String meaning;

  Key(Kind kind, Reach reach, String fallback, String meaning) {
    this.kind = kind;
    this.reach = reach;
    this.fallback = fallback;
    this.meaning = meaning;
  }

  /** The key as it stands in the file, {@code version_table}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What holds where no file gives the key, in the words of the reference page. */
  public String fallback() {
    return fallback;
  }

  /** What the key is for, one sentence or a few, in Markdown. */
  public String meaning() {
    return meaning;
  }

  Kind kind() {
    return kind;
  }

  Reach reach() {
    return reach;
  }

  /** The keys within, of a key that is a table, in the order of the reference page. */
  SortedMap<String, Kind> fields() {
    return switch (this) {
      case COMPARE ->
          new TreeMap<>(
              Map.of(
                  "schemas", Kind.LIST,
                  "include", Kind.LIST,
                  "exclude", Kind.LIST,
                  "privileges", Kind.FLAG));
      case HOOKS ->
          new TreeMap<>(
              Map.of(
                  "before_run", Kind.LIST,
                  "after_run", Kind.LIST,
                  "before_step", Kind.LIST,
                  "after_step", Kind.LIST,
                  "post_write", Kind.LIST));
      case NAMING ->
          new TreeMap<>(
              Map.of(
                  "ix", Kind.TEXT,
                  "uq", Kind.TEXT,
                  "ck", Kind.TEXT,
                  "fk", Kind.TEXT,
                  "pk", Kind.TEXT));
      default -> new TreeMap<>();
    };
  }

  /** The key of a word. */
  static Optional<Key> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
  }

  /** The words of all keys. */
  static List<String> words() {
    return Arrays.stream(values()).map(Key::word).toList();
  }
}
