package dev.limbeck.hibernate.bridge;

import dev.limbeck.hibernate.EntityRequest;
import dev.limbeck.hibernate.EntitySchema.EntityStatement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the statements of Hibernate's exporter, which asks before each object whether it is
 * wanted: that tells what the next statements are about.
 *
 * <p>Objects of other schemas that are not compared are made only where they are missing, and
 * without what belongs to them: a foreign key may need them.
 */
final class StatementRecorder implements SchemaFilter, ScriptTargetOutput {

  private static final List<String> MAKING = List.of("create table ", "create sequence ");

  /** No revision makes a cast; Hibernate adds two to each enum, and does without them as well. */
  private static final Pattern CAST = Pattern.compile("create cast \\([^)]*\\)");

  private final Origins origins;
  private final SaidNames names;
  private final EntityRequest request;
  private final List<EntityStatement> statements = new ArrayList<>();
  private final Set<String> schemas = new LinkedHashSet<>();
  private final SortedSet<String> tables = new TreeSet<>();
  private @Nullable Table table;
  private String origin = "";
  private String name = "";
  private boolean compared = true;

  StatementRecorder(Origins origins, SaidNames names, EntityRequest request) {
    this.origins = origins;
    this.names = names;
    this.request = request;
  }

  /** All of them, those that make other schemas first. */
  List<EntityStatement> statements() {
    var all = new ArrayList<EntityStatement>();
    for (var schema : schemas) {
      var quoted = "\"" + schema.replace("\"", "\"\"") + "\"";
      all.add(new EntityStatement("create schema if not exists " + quoted, ""));
    }
    all.addAll(statements);
    return all;
  }

  /** The tables that were asked for, as the server knows their names. */
  SortedSet<String> tables() {
    return tables;
  }

  @Override
  public boolean includeNamespace(Namespace namespace) {
    forget();
    return true;
  }

  @Override
  public boolean includeTable(Table asked) {
    about(origins.of(asked), asked.getName(), asked.getSchema());
    table = asked;
    tables.add(SaidNames.folded(asked));
    return true;
  }

  @Override
  public boolean includeSequence(Sequence sequence) {
    var of = sequence.getName().getSequenceName().getText();
    table = null;
    about("", of, text(sequence.getName().getSchemaName()));
    return true;
  }

  @Override
  public void prepare() {}

  @Override
  public void release() {}

  @Override
  public void accept(String command) {
    var about = command.contains(name) ? origin : "";
    if (CAST.matcher(command).lookingAt()) {
      return;
    }
    if (compared) {
      statements.add(new EntityStatement(command, about));
      namePrimaryKey(command);
      return;
    }
    for (var making : MAKING) {
      if (command.toLowerCase(Locale.ROOT).startsWith(making)) {
        var rest = command.substring(making.length());
        statements.add(new EntityStatement(making + "if not exists " + rest, about));
      }
    }
  }

  private void namePrimaryKey(String command) {
    if (table != null && command.toLowerCase(Locale.ROOT).startsWith(MAKING.getFirst())) {
      names
          .primaryKey(table)
          .ifPresent(naming -> statements.add(new EntityStatement(naming, origin)));
    }
  }

  private void forget() {
    table = null;
    origin = "";
    name = "";
    compared = true;
  }

  private void about(String of, String objectName, @Nullable String schema) {
    origin = of;
    name = objectName;
    compared =
        schema == null
            || schema.equals(request.schema())
            || request.schemas().contains("*")
            || request.schemas().contains(schema);
    if (schema != null && !schema.equals(request.schema())) {
      schemas.add(schema);
    }
  }

  private static @Nullable String text(@Nullable Identifier identifier) {
    return identifier == null ? null : identifier.getText();
  }
}
