package dev.limbeck.acceptance.run;

import dev.limbeck.Limbeck;
import dev.limbeck.LimbeckOptions;
import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.DowngradeCommand;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.SqlCommand;
import dev.limbeck.command.StampCommand;
import dev.limbeck.command.UpgradeCommand;
import dev.limbeck.migration.Hook;
import dev.limbeck.revision.TargetParser;
import dev.limbeck.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A service {@code notes} in a folder of its own, on a test's database. */
final class Service {

  private final Path folder;
  private final String url;
  private final List<CommandEvent> events = new CopyOnWriteArrayList<>();
  private List<Hook> hooks = List.of();

  Service(Path folder, TestDatabase database) throws IOException {
    this(folder, database.url(), "");
  }

  Service(Path folder, String url, String settings) throws IOException {
    this.folder = folder;
    this.url = url;
    Files.createDirectories(folder.resolve("db/versions"));
    Files.writeString(folder.resolve("limbeck.toml"), "[limbeck]\nschema = \"notes\"\n" + settings);
  }

  /** Writes a revision; {@code down} is empty for a base. */
  Service revision(String id, String down, String sections) throws IOException {
    var head = "-- %s\n--\n-- @revision %s\n".formatted("revision " + id, id);
    var revises = down.isEmpty() ? "" : "-- @down_revision " + down + "\n";
    Files.writeString(
        folder.resolve("db/versions/" + id + ".sql"), head + revises + "\n" + sections);
    return this;
  }

  ServiceReport upgrade(String target) {
    return only(limbeck().run(UpgradeCommand.to(TargetParser.parse(target))));
  }

  ServiceReport downgrade(String target) {
    return only(limbeck().run(DowngradeCommand.to(TargetParser.parse(target))));
  }

  ServiceReport stamp(String target) {
    return only(limbeck().run(StampCommand.of(List.of(TargetParser.parse(target)), false)));
  }

  ServiceReport upgradeOver(DataSource source, String target) {
    return only(Limbeck.over(source, options()).run(UpgradeCommand.to(TargetParser.parse(target))));
  }

  CommandReport sqlOver(DataSource source, String text) {
    return Limbeck.over(source, options()).run(new SqlCommand(text, false));
  }

  /** What was told during all runs so far. */
  List<CommandEvent> events() {
    return events;
  }

  private Limbeck limbeck() {
    return Limbeck.with(options());
  }

  /** Runs commands with hooks of its own from now on. */
  Service hooks(Hook... own) {
    hooks = List.of(own);
    return this;
  }

  private LimbeckOptions options() {
    var plain = LimbeckOptions.in(folder, Map.of("DATABASE_URL", url));
    return new LimbeckOptions(
        folder,
        folder,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        1,
        new TreeMap<>(),
        plain.environment(),
        "test",
        events::add,
        plain.confirmation(),
        hooks);
  }

  private static ServiceReport only(CommandReport report) {
    if (report.services().size() != 1) {
      throw new AssertionError("no report of one service: " + report.problems());
    }
    return report.services().getFirst();
  }
}
