package dev.limbeck.hibernate;

import dev.limbeck.model.Vocabulary;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.IndexParameters;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Validation;
import java.util.SortedSet;

/**
 * What entities can say: tables, columns, keys, checks, plain indexes, sequences, enums, comments
 * of tables and columns.
 *
 * <p>What is there and of another kind was written by hand, and stays. What entities can say and do
 * not say goes; but of an object that they do say, what they are silent about stays as it is.
 *
 * @param tables the entities' own, in the service's schema
 * @param saidNames the names of constraints and indexes that somebody chose
 */
record JpaVocabulary(SortedSet<String> tables, SortedSet<String> saidNames) implements Vocabulary {

  @Override
  public boolean says(CatalogObject object) {
    return switch (object.definition()) {
      case EnumType unused -> true;
      case DatabaseObject unused -> false;
      case Sequence sequence -> sequence.owner().isEmpty();
      case Index index -> isPlain(index);
      case Relation relation -> relation.options().stream().noneMatch(JpaVocabulary::isOfAnother);
      case RelationColumn column -> !column.inherited();
      case RelationConstraint constraint ->
          !constraint.inherited() && isPlain(constraint.constraint());
      case Part unused -> false;
    };
  }

  private static boolean isOfAnother(TableOption option) {
    return option instanceof TableOption.PartitionOf || option instanceof TableOption.Inherits;
  }

  private static boolean isPlain(Index index) {
    return index.method().isEmpty()
        && index.where().isEmpty()
        && !index.nullsNotDistinct()
        && index.parameters().equals(IndexParameters.NONE)
        && index.keys().stream().allMatch(JpaVocabulary::isPlain);
  }

  private static boolean isPlain(IndexKey key) {
    return key.column().isPresent()
        && key.collation().isEmpty()
        && key.operatorClass().isEmpty()
        && key.nulls().isEmpty();
  }

  private static boolean isPlain(Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey unused -> true;
      case Unique unique ->
          !unique.nullsNotDistinct()
              && !unique.withoutOverlaps()
              && unique.deferral() == Deferral.NOT_DEFERRABLE
              && unique.index().include().isEmpty();
      case ForeignKey key -> !key.period() && key.validation() == Validation.VALID;
      case Check check -> check.inherited() && check.validation() == Validation.VALID;
      case Exclusion unused -> false;
      case NotNull unused -> false;
    };
  }

  @Override
  public CatalogObject completed(CatalogObject desired, CatalogObject current) {
    var hasComment =
        desired.definition() instanceof Relation || desired.definition() instanceof RelationColumn;
    return new CatalogObject(
        completed(desired.definition(), current.definition()),
        hasComment ? desired.comment() : current.comment(),
        current.traits(),
        current.privileges());
  }

  private static Definition completed(Definition desired, Definition current) {
    if (desired instanceof Relation wanted && current instanceof Relation found) {
      return new Relation(wanted.name(), found.options());
    }
    if (desired instanceof RelationColumn wanted && current instanceof RelationColumn found) {
      return new RelationColumn(
          wanted.table(), CompletedColumn.of(wanted.column(), found.column()), found.inherited());
    }
    if (desired instanceof RelationConstraint wanted
        && current instanceof RelationConstraint found) {
      return CompletedConstraint.isSaid(wanted.constraint(), found.constraint()) ? found : wanted;
    }
    if (desired instanceof Index wanted && current instanceof Index found) {
      return CompletedConstraint.isSaid(wanted, found) ? found : wanted;
    }
    if (desired instanceof Sequence wanted && current instanceof Sequence found) {
      var increment = wanted.options().increment();
      return increment.equals(found.options().increment())
          ? found
          : found.with(found.options().incrementBy(increment.orElse(1L)));
    }
    if (desired instanceof EnumType wanted && current instanceof EnumType found) {
      return CompletedConstraint.isSameSet(wanted.values(), found.values()) ? found : wanted;
    }
    return desired;
  }

  @Override
  public boolean names(CatalogObject desired) {
    return switch (desired.definition()) {
      case Index index -> saidNames.contains(index.name().orElse(""));
      case RelationConstraint constraint ->
          saidNames.contains(constraint.constraint().name().orElse(""));
      case DatabaseObject unused -> true;
      case Sequence unused -> true;
      case Relation unused -> true;
      case RelationColumn unused -> true;
      case Part unused -> true;
    };
  }

  @Override
  public boolean covers(CatalogObject object) {
    return switch (object.definition()) {
      case Index index -> tables.contains(index.table().name());
      case Relation relation -> tables.contains(relation.name().name());
      case RelationColumn column -> tables.contains(column.table().name());
      case RelationConstraint constraint -> tables.contains(constraint.table().name());
      case DatabaseObject unused -> false;
      case Sequence unused -> false;
      case Part unused -> false;
    };
  }
}
