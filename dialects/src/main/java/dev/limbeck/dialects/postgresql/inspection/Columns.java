package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Attribute;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Content;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.Value;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns of tables and views, and attributes of composite types. */
final class Columns implements CatalogQuery {

  private final Findings findings;
  private final Relations relations;
  private final Sequences sequences;
  private final Map<Address, ColumnRow> columns = new LinkedHashMap<>();
  private final Map<Long, List<Attribute>> attributes = new LinkedHashMap<>();
  private final Map<Address, KeyRow> keyTraits = new LinkedHashMap<>();

  /**
   * What is said of a key of an index.
   *
   * @param options parameters of its operator class
   * @param target how closely ANALYZE looks at it
   */
  record KeyRow(List<String> options, Optional<Integer> target) {}

  Columns(Findings findings, Relations relations, Sequences sequences) {
    this.findings = findings;
    this.relations = relations;
    this.sequences = sequences;
  }

  /** A column of a relation that is read. */
  ColumnRow find(long relation, long number) {
    var column = columns.get(Address.column(relation, (int) number));
    return column == null ? new ColumnRow("", 0) : column;
  }

  /** The columns by their numbers. */
  List<String> names(long relation, List<Long> numbers) {
    return numbers.stream().map(number -> find(relation, number).name()).toList();
  }

  /** What is said of a key of an index, from 1. */
  KeyRow key(long index, int number) {
    return keyTraits.getOrDefault(
        Address.column(index, number), new KeyRow(List.of(), Optional.empty()));
  }

  /** The columns of a view, or the attributes of a composite type. */
  List<Attribute> attributes(long relation) {
    return attributes.getOrDefault(relation, List.of());
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
      a.attcollation,
      a.attnotnull AS required, a.attidentity, a.attgenerated,
      a.attinhcount > 0 AND NOT a.attislocal AS inherited,
      a.attstorage, a.attstorage <> t.typstorage AS has_storage, t.typstorage,
      a.attcompression,
      a.attstattarget, a.attoptions, k.collname, k.collnamespace,
      d.oid AS default_oid, pg_get_expr(d.adbin, d.adrelid) AS value
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_collation k ON k.oid = a.attcollation AND k.oid <> t.typcollation
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE %s AND (c.relkind IN ('r', 'p', 'v', 'm', 'c')
      OR c.relkind IN ('i', 'I') AND (a.attoptions IS NOT NULL OR a.attstattarget >= 0))
    ORDER BY a.attrelid, a.attnum
    """
        .formatted(server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    long oid = row.oid("attrelid");
    int number = row.number("attnum");
    var address = Address.column(oid, number);
    var relation = relations.find(oid);
    if (relation.isEmpty()) {
      keyTraits.put(address, new KeyRow(row.list("attoptions"), target(row)));
      return;
    }
    var name = row.text("attname");
    columns.put(address, new ColumnRow(name, row.oid("attcollation")));
    if (row.oid("default_oid") != 0) {
      findings.standsFor(Address.of(Address.DEFAULTS, row.oid("default_oid")), address);
    }
    if (relation.get().isTable()) {
      findings.add(address, column(row, relation.get()), number);
      traits(row, address);
    } else {
      findings.addPart(address, Relations.part(relation.get(), name));
      other(row, relation.get(), address);
    }
  }

  @Override
  public void finish() {
    sequences.list(this);
    relations
        .views()
        .forEach(view ->
            findings
                .at(Address.of(Address.RELATIONS, view))
                .ifPresent(found -> found.add(new Trait.Yields(attributes(view)))));
  }

  private void other(Row row, RelationRow relation, Address address) throws SQLException {
    attributes
        .computeIfAbsent(relation.oid(), unused -> new ArrayList<>())
        .add(new Attribute(row.text("attname"), TypeReader.read(row.text("type")), collation(row)));
    var value = row.optional("value");
    if (value.isPresent()) {
      findings
          .at(address)
          .ifPresent(
              found -> found.add(new Trait.DefaultOfView(new Value.Expression(value.get()))));
    }
    if (relation.kind() == 'm') {
      traits(row, address);
      storage(row, address);
    }
  }

  private RelationColumn column(Row row, RelationRow relation) throws SQLException {
    var column =
        new Column(
            row.text("attname"),
            TypeReader.read(row.text("type")),
            !row.is("required"),
            content(row),
            collation(row),
            row.is("has_storage") ? Optional.of(storage(row.sign("attstorage"))) : Optional.empty(),
            compression(row.sign("attcompression")),
            Optional.empty(),
            List.of());
    return new RelationColumn(relation.name(), column, row.is("inherited"));
  }

  private Content content(Row row) throws SQLException {
    char identity = row.sign("attidentity");
    if (identity != ' ') {
      return new Content.Counted(
          new Identity(
              identity == 'a',
              sequences.ofIdentity(Address.column(row.oid("attrelid"), row.number("attnum")))));
    }
    var value = row.optional("value");
    if (value.isEmpty()) {
      return new Content.Given();
    }
    char generated = row.sign("attgenerated");
    return generated == ' '
        ? new Content.Default(new Value.Expression(ExpressionText.settled(value.get())))
        : new Content.Generated(ExpressionText.bare(value.get()), generated == 's');
  }

  private Optional<QualifiedName> collation(Row row) throws SQLException {
    var name = row.optional("collname");
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(findings.name(row.oid("collnamespace"), name.get()));
  }

  private static String storage(char sign) {
    return switch (sign) {
      case 'p' -> "plain";
      case 'e' -> "external";
      case 'm' -> "main";
      default -> "extended";
    };
  }

  private static Optional<String> compression(char sign) {
    return switch (sign) {
      case 'p' -> Optional.of("pglz");
      case 'l' -> Optional.of("lz4");
      default -> Optional.empty();
    };
  }

  private void traits(Row row, Address address) throws SQLException {
    var target = target(row);
    var parameters = StorageParameters.read(row.list("attoptions"));
    if (target.isPresent() || !parameters.isEmpty()) {
      findings
          .at(address)
          .ifPresent(found -> {
            target.map(Trait.StatisticsTarget::new).ifPresent(found::add);
            parameters.forEach((name, value) -> found.add(new Trait.Parameter(name, value)));
          });
    }
  }

  /** A table's column says it itself. */
  private void storage(Row row, Address address) throws SQLException {
    var found = findings.at(address);
    if (found.isPresent() && row.is("has_storage")) {
      found
          .get()
          .add(new Trait.Stored(storage(row.sign("attstorage")), storage(row.sign("typstorage"))));
    }
    compression(row.sign("attcompression"))
        .ifPresent(method -> found.ifPresent(one -> one.add(new Trait.Compressed(method))));
  }

  /** Without a word it is -1, or null from PostgreSQL 17 on. */
  private static Optional<Integer> target(Row row) throws SQLException {
    return row.optional("attstattarget").map(Integer::valueOf).filter(one -> one >= 0);
  }
}
