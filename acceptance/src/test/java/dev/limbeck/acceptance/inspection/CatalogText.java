package dev.limbeck.acceptance.inspection;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ObjectOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Trait;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A catalog for people to read: each object as the SQL that makes it, with what else it is. */
final class CatalogText {

  private final Catalog catalog;

  private CatalogText(Catalog catalog) {
    this.catalog = catalog;
  }

  static String of(Catalog catalog) {
    var text = new CatalogText(catalog);
    var lines = new ArrayList<String>();
    catalog.objects().forEach(object -> lines.addAll(text.lines(object)));
    catalog
        .dependencies()
        .forEach(one ->
            lines.add(
                "%s needs %s%s"
                    .formatted(
                        name(one.dependent()),
                        name(one.on()),
                        switch (one.kind()) {
                          case NORMAL -> "";
                          case AUTOMATIC -> ", and goes with it";
                          case INTERNAL -> ", and is a part of it";
                        })));
    catalog.omissions().forEach(one -> lines.add("not compared: " + one.what() + ": " + one.why()));
    for (var one : catalog.unlisted()) {
      one.neededBy()
          .forEach(object -> lines.add("%s needs unlisted %s".formatted(name(object), one.what())));
      one.needs()
          .forEach(object -> lines.add("unlisted %s needs %s".formatted(one.what(), name(object))));
    }
    return lines.stream().map(line -> line + "\n").collect(joining());
  }

  private List<String> lines(CatalogObject object) {
    var lines = new ArrayList<String>();
    statements(object.definition()).forEach(text -> lines.add(text + ";"));
    if (object.definition() instanceof RelationColumn column && column.inherited()) {
      lines.add("inherited: " + name(object.reference()) + " " + sql(alone(column)).getFirst());
    }
    var subject = "  " + name(object.reference());
    object.comment().ifPresent(comment -> lines.add(subject + " is '" + comment + "'"));
    object.traits().stream()
        .map(trait -> trait instanceof Trait.Yields yields ? names(yields) : " has " + trait)
        .forEach(trait -> lines.add(subject + trait));
    object.privileges().forEach(one -> lines.add(subject + " " + one));
    return lines;
  }

  private static String names(Trait.Yields yields) {
    return yields.columns().stream()
        .map(column -> column.name() + " " + column.type())
        .collect(joining(", ", " yields ", ""));
  }

  static String name(ObjectReference reference) {
    return switch (reference) {
      case ObjectReference.InSchema one -> one.word() + " " + one.name();
      case ObjectReference.OfDatabase one -> one.word() + " " + one.name();
      case ObjectReference.Within one -> one.word() + " " + one.owner() + "/" + one.name();
      case ObjectReference.Callable one ->
          one.word() + " " + one.name() + one.arguments().stream().map(Object::toString).toList();
    };
  }

  /** The statements that make all objects, in no order that would have to work. */
  static List<String> statements(Catalog catalog) {
    var text = new CatalogText(catalog);
    return catalog.objects().stream()
        .flatMap(object -> text.statements(object.definition()).stream())
        .toList();
  }

  private List<String> statements(Definition definition) {
    return switch (definition) {
      case DatabaseObject object -> sql(ObjectOperation.CreateObject.of(object));
      case Sequence sequence -> sql(new SequenceOperation.CreateSequence(sequence, false));
      case Index index -> sql(new IndexOperation.CreateIndex(index, false, false, false));
      case Relation relation -> sql(new TableOperation.CreateTable(table(relation), false));
      case RelationColumn unused -> List.of();
      case RelationConstraint constraint ->
          constraint.inherited()
              ? List.of()
              : sql(
                  new ConstraintOperation.AddConstraint(
                      constraint.table(), constraint.constraint()));
      case Part unused -> List.of();
    };
  }

  private Table table(Relation relation) {
    return relation.with(
        columns(relation.name())
            .filter(column -> !column.inherited())
            .map(RelationColumn::column)
            .toList(),
        List.of());
  }

  private Stream<RelationColumn> columns(QualifiedName table) {
    return catalog.objects().stream()
        .map(CatalogObject::definition)
        .filter(RelationColumn.class::isInstance)
        .map(RelationColumn.class::cast)
        .filter(column -> column.table().equals(table));
  }

  private static Operation alone(RelationColumn column) {
    return new TableOperation.CreateTable(
        new Table(column.table(), List.of(column.column()), List.of(), List.of()), false);
  }

  private static List<String> sql(Operation operation) {
    return new PostgresqlDialect()
        .ddl(DdlSettings.DEFAULT).compile(operation).stream().map(SqlStatement::text).toList();
  }
}
