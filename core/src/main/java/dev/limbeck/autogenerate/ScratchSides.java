package dev.limbeck.autogenerate;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelStatement;
import dev.limbeck.operation.Operation;
import dev.limbeck.revision.Target;
import dev.limbeck.run.RunOptions;
import dev.limbeck.schema.Omission;
import dev.limbeck.scratch.ScratchContent;
import dev.limbeck.scratch.ScratchDatabase;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sides of a comparison of one service, each made on a scratch database and kept there by its
 * content.
 *
 * <p>Not for several threads at once.
 */
public final class ScratchSides {

  private final ScratchServer server;
  private final ServiceSql sql;
  private final RunOptions options;
  private final List<ScratchLayer> layers;
  private final HeadReplay replay;
  private final List<Omission> omissions = new ArrayList<>();

  /**
   * The sides of one service.
   *
   * @param sql how its SQL is written
   * @param scripts its revision files
   * @param options as of its runs; the command that is repeated stands in problems
   * @param layers what is made first, in this order
   */
  public ScratchSides(
      ScratchServer server,
      ServiceSql sql,
      ScriptDirectory scripts,
      RunOptions options,
      List<ScratchLayer> layers) {
    this.server = server;
    this.sql = sql;
    this.options = options;
    this.layers = List.copyOf(layers);
    this.replay = new HeadReplay(sql, scripts, options, server);
  }

  /** The same with other revision files. */
  public ScratchSides with(ScriptDirectory scripts) {
    return new ScratchSides(server, sql, scripts, options, layers);
  }

  /** How SQL is written there: without the role and the timeouts of the service. */
  public ServiceSql sql() {
    return HeadReplay.withoutLimits(sql);
  }

  /** How revisions run there. */
  public RunOptions options() {
    return replay.options();
  }

  /** What the server is called, {@code PostgreSQL 18}. */
  public String serverName() {
    return server.displayName();
  }

  /** The major version of the server. */
  public int majorVersion() {
    return server.majorVersion();
  }

  /** The files' heads. */
  public ScratchSide head() {
    return at(new Target.Heads(Optional.empty()));
  }

  /**
   * The schema as a target's revisions make it.
   *
   * <p>Making it throws a problem if one of them cannot be run.
   */
  public ScratchSide at(Target target) {
    var keys = replay.keys(target);
    return side(
        keys.whole(),
        keys.beginnings(),
        replay.content(target) + ", " + server.displayName() + ")",
        Rebuildable.ALL,
        open -> replay.fill(open, target));
  }

  /**
   * The schema as models say it.
   *
   * <p>Making it throws problems with the statements that the server refuses.
   *
   * @param models those of the service, made one after the other
   * @param settings how what was read elsewhere is made
   */
  public ScratchSide desired(List<DesiredSchema> models, DiffSettings settings) {
    models.forEach(this::noteOmissions);
    var rebuildable =
        models.stream().map(ScratchSides::rebuildable).reduce(Rebuildable.ALL, Rebuildable::and);
    var statements = models.stream().flatMap(one -> statements(one, settings)).toList();
    var content =
        models.stream()
            .map(DesiredSchema::content)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return built(statements, content, rebuildable);
  }

  private void noteOmissions(DesiredSchema model) {
    if (model instanceof DesiredSchema.Statements written) {
      omissions.addAll(written.omissions());
    }
  }

  private static Rebuildable rebuildable(DesiredSchema model) {
    return model instanceof DesiredSchema.Read read
        ? Rebuildable.of(read.catalog())
        : Rebuildable.ALL;
  }

  private Stream<ModelStatement> statements(DesiredSchema model, DiffSettings settings) {
    return switch (model) {
      case DesiredSchema.Statements written -> written.statements().stream();
      case DesiredSchema.Recorded recorded ->
          recorded.operations().stream().flatMap(this::compiled);
      case DesiredSchema.Read read ->
          Rebuildable.of(read.catalog()).operations(read.catalog(), settings).stream()
              .flatMap(this::compiled);
      case DesiredSchema.Elsewhere elsewhere ->
          throw new IllegalArgumentException(elsewhere.content());
    };
  }

  private Stream<ModelStatement> compiled(Operation operation) {
    return sql.ddl().compile(operation).stream()
        .map(statement -> new ModelStatement(statement, Optional.empty()));
  }

  /**
   * A schema that was read elsewhere.
   *
   * @param read that, and what it is, for the reader: {@code the database
   *     limbeck@localhost:5432/app}
   * @param settings how it is made
   */
  public ScratchSide rebuilt(Side read, DiffSettings settings) {
    var rebuildable = Rebuildable.of(read.catalog());
    var statements =
        rebuildable.operations(read.catalog(), settings).stream().flatMap(this::compiled).toList();
    return built(
        statements,
        "%s (rebuilt on scratch, %s)".formatted(read.display(), server.displayName()),
        rebuildable);
  }

  private ScratchSide built(
      List<ModelStatement> statements, String madeOf, Rebuildable rebuildable) {
    var key = new StringBuilder("model\0").append(sql.tables()).append(sql.settings());
    statements.forEach(one ->
        key.append('\0')
            .append(one.place().map(place -> place.path()).orElse(""))
            .append('\0')
            .append(one.statement().text()));
    var problems = new ModelProblems(options.service(), options.again());
    return side(
        key.toString(),
        List.of(),
        madeOf,
        rebuildable,
        open -> new DesiredBuild(sql, server, open, problems).run(statements));
  }

  private ScratchSide side(
      String key,
      List<String> beginnings,
      String madeOf,
      Rebuildable rebuildable,
      Consumer<ScratchDatabase> filling) {
    var first = layers.stream().map(ScratchLayer::key).collect(Collectors.joining("\0"));
    var whole = String.join("\0", server.version(), first, key);
    var content = new ScratchContent(key, beginnings, filling);
    return new ScratchSide(whole, madeOf, rebuildable, () -> made(first, content));
  }

  private ScratchDatabase made(String first, ScratchContent content) {
    if (layers.isEmpty()) {
      return server.kept(content);
    }
    Consumer<ScratchDatabase> filling =
        open -> layers.forEach(layer -> layer.filling().accept(open));
    try (var origin = server.kept(ScratchContent.of(first, filling))) {
      return server.kept(origin, content);
    }
  }

  /** A copy of a side, to be changed; dropped when it is closed. */
  public ScratchDatabase copy(ScratchSide side) {
    return server.copy(side.database());
  }

  /** What could not be made there and is not compared. */
  public List<Omission> omissions() {
    return List.copyOf(omissions);
  }
}
