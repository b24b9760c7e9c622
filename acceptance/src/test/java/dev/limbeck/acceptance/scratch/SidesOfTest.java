package dev.limbeck.acceptance.scratch;

import dev.limbeck.autogenerate.ScratchSides;
import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelSources;
import dev.limbeck.run.Hooks;
import dev.limbeck.run.RunOptions;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.script.ScriptDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A service {@code shop} in a folder, whose sides are made. */
record SidesOfTest(Path folder) {

  private static final String SCHEMA = "shop";

  /** A revision that revises the one that was written before, by file name. */
  SidesOfTest revision(String id, String down, String upgrade) throws IOException {
    var head = "-- revision %s\n--\n-- @revision %s\n".formatted(id, id);
    var revises = down.isEmpty() ? "" : "-- @down_revision " + down + "\n";
    return file("db/versions/" + id + ".sql", head + revises + "\n-- @upgrade\n" + upgrade);
  }

  SidesOfTest file(String name, String text) throws IOException {
    var path = folder.resolve(name);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
    return this;
  }

  /** Deletes a revision's file. */
  SidesOfTest delete(String id) throws IOException {
    Files.delete(folder.resolve("db/versions/" + id + ".sql"));
    return this;
  }

  /** The model of that name, as limbeck.toml has it. */
  DesiredSchema model(String name) {
    return new ModelSources(folder, sql(), List.of(SCHEMA), 18, compilation(), this::shown)
        .of(name)
        .read();
  }

  private String shown(Path path) {
    return folder.relativize(path).toString();
  }

  ScratchSides on(ScratchServer server) throws IOException {
    Files.createDirectories(folder.resolve("db/versions"));
    var scripts = ScriptDirectory.load(folder, List.of(Path.of("db/versions")), false);
    return new ScratchSides(server, sql(), scripts, options(scripts), List.of());
  }

  private static ServiceSql sql() {
    return new ServiceSql(
        new PostgresqlDialect(),
        new ServiceTables(
            SCHEMA,
            new QualifiedName(SCHEMA, "alembic_version"),
            Optional.of(new QualifiedName(SCHEMA, "limbeck_history"))),
        new SessionSettings(
            Optional.of("nobody_here"),
            List.of(SCHEMA),
            true,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            new TreeMap<>()),
        DdlSettings.DEFAULT);
  }

  private RunOptions options(ScriptDirectory scripts) {
    return new RunOptions(
        SCHEMA,
        "limbeck check",
        "test",
        Duration.ofSeconds(5),
        Hooks::none,
        files -> scripts.migrations(files, compilation()));
  }

  private CompilationSettings compilation() {
    return new CompilationSettings(
        21,
        Optional.of(List.of()),
        new CompilationSettings.ProjectPlace(folder, folder),
        Map.of(),
        "test",
        event -> {});
  }
}
