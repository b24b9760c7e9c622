package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onCollation;
import static dev.limbeck.migration.ReferenceElements.onStatistics;

import dev.limbeck.operation.DatabaseOperation.ChangeStatisticsTarget;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.schema.Collation;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.QualifiedName;

/** Extended statistics and collations. */
public interface StatisticsDirectives extends Directives {

  /** Lets the planner learn of columns together: {@code statistics("st", "places", "a", "b")}. */
  default void createStatistics(ExtendedStatistics statistics) {
    invoke(CreateObject.of(statistics));
  }

  /** Lets the planner learn of columns together unless there are statistics of this name. */
  default void createStatisticsIfNotExists(ExtendedStatistics statistics) {
    invoke(CreateObject.ifNotExists(statistics));
  }

  /** Says how exact statistics are, 0 to 10000, which was left to the columns. */
  default void changeStatisticsTarget(String name, int target) {
    changeStatisticsTarget(name, target, -1);
  }

  /** Says how exact statistics are, and how exact they were; -1 is left to the columns. */
  default void changeStatisticsTarget(String name, int target, int was) {
    invoke(new ChangeStatisticsTarget(QualifiedName.parse(name), target, was));
  }

  /** Drops extended statistics. */
  default void dropStatistics(String name) {
    invoke(DropObject.of(onStatistics(name)));
  }

  /** Drops extended statistics and says what it was, so that the step can be undone. */
  default void dropStatistics(ExtendedStatistics was) {
    invoke(DropObject.of(was));
  }

  /** Drops extended statistics if it is there. */
  default void dropStatisticsIfExists(String name) {
    invoke(DropObject.ifExists(onStatistics(name)));
  }

  /** Gives extended statistics another name. */
  default void renameStatistics(String name, String to) {
    invoke(new RenameObject(onStatistics(name), to));
  }

  /** Makes a collation: {@code collation("german", "de-DE").icu()}. */
  default void createCollation(Collation collation) {
    invoke(CreateObject.of(collation));
  }

  /** Makes a collation unless there is one of this name, whatever that one is. */
  default void createCollationIfNotExists(Collation collation) {
    invoke(CreateObject.ifNotExists(collation));
  }

  /** Drops a collation. */
  default void dropCollation(String name) {
    invoke(DropObject.of(onCollation(name)));
  }

  /** Drops a collation and says what it was, so that the step can be undone. */
  default void dropCollation(Collation was) {
    invoke(DropObject.of(was));
  }

  /** Drops a collation if it is there. */
  default void dropCollationIfExists(String name) {
    invoke(DropObject.ifExists(onCollation(name)));
  }

  /** Drops a collation with all that depends on it. */
  default void dropCollationCascade(String name) {
    invoke(DropObject.cascade(onCollation(name)));
  }

  /** Gives a collation another name. */
  default void renameCollation(String name, String to) {
    invoke(new RenameObject(onCollation(name), to));
  }
}
