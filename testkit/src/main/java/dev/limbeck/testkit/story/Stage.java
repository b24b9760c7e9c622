package dev.limbeck.testkit.story;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a story plays: its own folder, variables, and a database once it needs one. */
final class Stage implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("\\{\\{([A-Z_]+)}}");
  private static final Set<String> NOT_COPIED = Set.of("target", ".limbeck", ".git");

  private final Path root;
  private final Optional<TestServer> server;
  private final Path home;
  private final Map<String, String> environment = new TreeMap<>();
  private Path folder;
  private Optional<TestDatabase> database = Optional.empty();

  Stage(Path root, Optional<TestServer> server) throws IOException {
    this.root = root;
    this.server = server;
    this.home = Files.createTempDirectory("limbeck-story").toRealPath();
    this.folder = home;
  }

  Path folder() {
    return folder;
  }

  Map<String, String> environment() {
    return environment;
  }

  TestDatabase database() throws SQLException {
    if (database.isEmpty()) {
      var given =
          server.orElseThrow(() ->
              new IllegalStateException(
                  "the story needs a database, and Stories has no server: Stories.on(server)"));
      database = Optional.of(given.database());
    }
    return database.get();
  }

  void enter(String path) {
    folder = home.resolve(path).normalize();
  }

  void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    if (text.startsWith("#!")) {
      var permissions = Files.getPosixFilePermissions(file);
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      Files.setPosixFilePermissions(file, permissions);
    }
  }

  void delete(String path) throws IOException {
    deleteTree(folder.resolve(path));
  }

  /** Copies a tree of the root to the folder of that name, without what tools have built there. */
  void copy(String path) throws IOException {
    var source = root.resolve(path);
    try (var files = Files.walk(source)) {
      for (var file : files.toList()) {
        var relative = source.relativize(file);
        var target = home.resolve(path).resolve(relative.toString());
        if (isCopied(relative)) {
          Files.createDirectories(target.resolveSibling(""));
          Files.copy(file, target);
        }
      }
    }
  }

  /** Puts values in the place of {@code {{DB_URL}}} and the others. */
  String expand(String text) throws SQLException {
    var expanded = new StringBuilder();
    var names = NAME.matcher(text);
    while (names.find()) {
      names.appendReplacement(expanded, Matcher.quoteReplacement(value(names.group(1))));
    }
    return names.appendTail(expanded).toString();
  }

  /** The way back, for what is written into the story's file. */
  String contract(String text) throws SQLException {
    var contracted = text.replace(home.toString(), "{{DIR}}");
    for (var value : databaseValues().entrySet()) {
      contracted = contracted.replace(value.getValue(), "{{" + value.getKey() + "}}");
    }
    return contracted;
  }

  @Override
  public void close() throws IOException, SQLException {
    if (database.isPresent()) {
      database.get().close();
    }
    deleteTree(home);
  }

  private String value(String name) throws SQLException {
    return switch (name) {
      case "DIR" -> home.toString();
      case "CR" -> "\r";
      case "DB_URL" -> database().url();
      case "DB_HOST" -> database().address().host();
      case "DB_PORT" -> String.valueOf(database().address().port());
      case "DB_USER" -> database().address().user();
      case "DB_PASS" -> database().address().password();
      case "DB_NAME" -> database().name();
      default ->
          throw new IllegalArgumentException("{{" + name + "}} is no placeholder of stories");
    };
  }

  /** Those values that cannot be mistaken for something else, longest first. */
  private Map<String, String> databaseValues() throws SQLException {
    var values = new LinkedHashMap<String, String>();
    if (database.isPresent()) {
      values.put("DB_URL", value("DB_URL"));
      values.put("DB_NAME", value("DB_NAME"));
      values.put("DB_PORT", value("DB_PORT"));
    }
    return values;
  }

  private static boolean isCopied(Path relative) {
    for (var part : relative) {
      if (NOT_COPIED.contains(part.toString())) {
        return false;
      }
    }
    return !relative.toString().isEmpty();
  }

  private static void deleteTree(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (var files = Files.walk(tree)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
