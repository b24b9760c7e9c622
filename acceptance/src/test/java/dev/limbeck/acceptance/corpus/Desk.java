package dev.limbeck.acceptance.corpus;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A folder and a schema in which one case is played after the other. */
final class Desk implements AutoCloseable {

  private final String schema;
  private final Path folder;
  private final Map<String, String> variables;
  private final Connection connection;
  private List<Case.Revision> written = List.of();

  Desk(String schema, Path folder, TestDatabase database) throws IOException, SQLException {
    this.schema = schema;
    this.folder = folder;
    this.variables = Map.of("DATABASE_URL", database.url());
    this.connection = database.connect();
    Files.createDirectories(folder.resolve("db/versions"));
    Files.writeString(folder.resolve("limbeck.toml"), "[limbeck]\nschema = \"" + schema + "\"\n");
    write(List.of(new Case.Revision("first", List.of(), List.of(), List.of())));
    limbeck("upgrade", "head");
  }

  /** What is wrong with what the command did. */
  Optional<String> flaw(Case c) throws IOException, SQLException {
    write(c.graph());
    fill(c.rows());
    var ran = limbeck(c.command(), c.target());
    var rows = rows();
    var wanted = new TreeSet<>(c.after().orElse(c.rows()));
    return ran.exit() == (c.after().isPresent() ? 0 : 1) && rows.equals(wanted)
        ? Optional.empty()
        : Optional.of(
            "%s: %s %s from %s%n  exit %d, rows %s, wanted %s%n%s"
                .formatted(
                    c.name(),
                    c.command(),
                    c.target(),
                    c.rows(),
                    ran.exit(),
                    rows,
                    c.after(),
                    ran.printed()));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private record Ran(int exit, String printed) {}

  private Ran limbeck(String... words) {
    var printed = new ByteArrayOutputStream();
    var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    var command =
        new LimbeckCommand(
            variables, folder, InputStream.nullInputStream(), stream, stream, Terminal.none());
    return new Ran(command.run(List.of(words)), printed.toString(StandardCharsets.UTF_8));
  }

  private void write(List<Case.Revision> graph) throws IOException {
    if (graph.equals(written)) {
      return;
    }
    for (var i = 0; i < written.size(); i++) {
      Files.delete(file(i, written.get(i)));
    }
    for (var i = 0; i < graph.size(); i++) {
      Files.writeString(file(i, graph.get(i)), graph.get(i).file());
    }
    written = graph;
  }

  /** Files are loaded by name, and the order of the corpus is that of loading. */
  private Path file(int number, Case.Revision revision) {
    return folder.resolve("db/versions/%04d_%s.sql".formatted(number, revision.id()));
  }

  private void fill(List<String> rows) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "TRUNCATE %s.alembic_version, %s.limbeck_history".formatted(schema, schema));
      for (var row : rows) {
        statement.execute("INSERT INTO %s.alembic_version VALUES ('%s')".formatted(schema, row));
      }
    }
  }

  private Set<String> rows() throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("SELECT * FROM %s.alembic_version".formatted(schema))) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return new TreeSet<>(rows);
  }
}
