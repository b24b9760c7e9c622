package dev.limbeck.command;

import dev.limbeck.autogenerate.Agreement;
import dev.limbeck.autogenerate.CompareScope;
import dev.limbeck.autogenerate.Comparison;
import dev.limbeck.autogenerate.RuntimePartitions;
import dev.limbeck.autogenerate.ScratchSide;
import dev.limbeck.autogenerate.Side;
import dev.limbeck.autogenerate.UnwrittenExtensions;
import dev.limbeck.command.ServiceSides.Models;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.Omission;
import dev.limbeck.script.ScriptDirectory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Compares sides of one service, and tells what was found.
 *
 * <p>Not for several threads at once; closing it closes its sides.
 */
final class ServiceComparing implements AutoCloseable {

  private final ServiceContext context;
  private final ServiceSides sides;
  private final Set<Omission> toldOmissions = new LinkedHashSet<>();

  /**
   * Comparisons of a service.
   *
   * @param command repeats the comparison, without "limbeck"
   */
  ServiceComparing(ServiceContext context, String command) {
    this.context = context;
    this.sides = new ServiceSides(context, command);
  }

  /** What can be compared. */
  ServiceSides sides() {
    return sides;
  }

  /** What is known of the files and these models; only that they are the same ever is. */
  Optional<ComparisonReport> known(Models desired, boolean fromDatabase) {
    return fromDatabase
        ? Optional.empty()
        : context.agreements().find(key(desired)).map(ComparisonReport::of);
  }

  private String key(Models desired) {
    return key(sides.files(), desired);
  }

  private String key(ScratchSide files, Models desired) {
    return key(files, desired.side().key(), desired.vocabulary());
  }

  /** All that decides what a comparison of the files with something finds. */
  String key(String other, Vocabulary vocabulary) {
    return key(sides.files(), other, vocabulary);
  }

  private String key(ScratchSide files, String other, Vocabulary vocabulary) {
    return String.join(
        "\0", context.tool(), files.key(), other, sides.scope().key(), vocabulary.toString());
  }

  /** Compares models with what is. */
  Comparison compare(ScratchSide current, Models desired) {
    current.database();
    desired.side().database();
    var other = new FutureTask<>(() -> sides.read(desired.side()));
    Thread.ofVirtual().start(other);
    var first = sides.read(current);
    var second = joined(other);
    var scope = scope(current, desired.side(), first, second);
    var found =
        scope.partitions().isEmpty()
            ? Comparison.of(first, second, scope, desired.vocabulary())
            : Comparison.of(
                sides.read(current, scope),
                sides.read(desired.side(), scope),
                scope,
                desired.vocabulary());
    var all = found.with(sides.scratch().omissions()).with(leftOut(found));
    if (all.isSame() && sides.isFiles(current) && found.leftOut().isEmpty()) {
      context.agreements().keep(key(desired), ComparisonReport.of(all).agreement(""));
    }
    return all;
  }

  /**
   * Remembers that revisions which were just proven make what the models say; not where a reader is
   * to be told what was not compared, which only a comparison knows.
   *
   * @param revised all files, those revisions among them
   */
  void proven(Comparison comparison, Models desired, ScriptDirectory revised) {
    var nothingIsUntold =
        comparison.leftAlone().isEmpty()
            && comparison.omissions().isEmpty()
            && comparison.leftOut().isEmpty()
            && sides.scratch().omissions().isEmpty();
    if (nothingIsUntold) {
      var files = sides.scratch().with(revised).head();
      context
          .agreements()
          .keep(
              key(files, desired),
              new Agreement(files.madeOf(), desired.side().madeOf(), List.of(), List.of(), ""));
    }
  }

  /** What the scratch server lacks, with the way out. */
  List<Omission> leftOut(Comparison found) {
    var wayOut =
        !context.scratchServer().isOurs()
            ? "install it there, name another server as  scratch  in limbeck.toml"
            : context.hasDatabase()
                ? "scratch = \"server\" in limbeck.toml, the URL of another server that has it"
                : "scratch = \"postgresql://…\" in limbeck.toml, a server that has it";
    return found
        .leftOut()
        .told(
            found.differences(),
            context.config().schema(),
            wayOut + ", or a scratch_setup that makes something in its place");
  }

  /** What is compared; what a database has that nobody wrote down, and would lose, is not. */
  private CompareScope scope(ScratchSide current, ScratchSide desired, Side first, Side second) {
    if (sides.isDatabase(current)) {
      return scope(first, second);
    }
    return sides.isDatabase(desired) ? withoutPartitions(second, first) : sides.scope();
  }

  /** The same where one side is known to be the database. */
  CompareScope scope(Side database, Side other) {
    return withoutExtensions(withoutPartitions(database, other), database, other);
  }

  private CompareScope withoutPartitions(Side database, Side other) {
    var scope = sides.scope();
    var found = RuntimePartitions.of(database.catalog(), other.catalog(), Catalog.EMPTY);
    return found.isEmpty()
        ? scope
        : scope.without(
            RuntimePartitions.of(database.catalog(), other.catalog(), filesOrNothing()));
  }

  private CompareScope withoutExtensions(CompareScope scope, Side database, Side other) {
    var found = UnwrittenExtensions.of(database.catalog(), other.catalog(), Catalog.EMPTY);
    return found.isEmpty()
        ? scope
        : scope.without(
            UnwrittenExtensions.of(database.catalog(), other.catalog(), filesOrNothing()));
  }

  /** What the files make; nothing where they cannot be replayed. */
  private Catalog filesOrNothing() {
    try {
      return sides.read(sides.files()).catalog();
    } catch (ProblemException notReplayed) {
      return Catalog.EMPTY;
    }
  }

  /** Both sides are read at once: each by a server process of its own. */
  private static Side joined(FutureTask<Side> reading) {
    try {
      return reading.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof ProblemException told) {
        throw told;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Tells what was compared, and what was not. */
  void tell(ComparisonReport compared) {
    context.note("compared  %s  with  %s".formatted(compared.current(), compared.desired()));
    tellOmissions(compared);
    if (!compared.leftAlone().isEmpty()) {
      context.note(
          "left alone, because the models cannot say it: "
              + String.join(", ", compared.leftAlone()));
    }
  }

  /** Tells what was not compared, each once. */
  void tellOmissions(ComparisonReport compared) {
    compared.omissions().stream()
        .filter(toldOmissions::add)
        .forEach(one -> context.note("not compared: %s: %s".formatted(one.what(), one.why())));
  }

  @Override
  public void close() {
    sides.close();
  }
}
