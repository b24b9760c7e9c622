package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.ColumnName;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sequences, those of identity columns among them. */
final class Sequences implements CatalogQuery {

  /** A name that the server gives by itself, and keeps when table or column are renamed. */
  private static final String SERVERS_NAME = "(?s).*_seq[0-9]*";

  private final Findings findings;
  private final Relations relations;
  private final Map<Address, SequenceOptions> identities = new LinkedHashMap<>();
  private final List<Owned> owned = new ArrayList<>();

  private record Owned(long oid, Sequence sequence, Address column) {}

  Sequences(Findings findings, Relations relations) {
    this.findings = findings;
    this.relations = relations;
  }

  /** How an identity column counts, as far as that is out of the ordinary. */
  SequenceOptions ofIdentity(Address column) {
    return identities.getOrDefault(column, SequenceOptions.NONE);
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT c.oid, c.relnamespace, c.relname, format_type(s.seqtypid, NULL) AS type,
      format_type(a.atttypid, NULL) AS counts_in,
      s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
      c.relpersistence = 'u' AND coalesce(t.relpersistence, 'p') <> 'u' AS unlogged,
      d.deptype, d.refobjid AS owner, d.refobjsubid AS owner_column
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      JOIN pg_sequence s ON s.seqrelid = c.oid
      LEFT JOIN pg_depend d ON d.classid = 1259 AND d.objid = c.oid AND d.objsubid = 0
        AND d.refclassid = 1259 AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
      LEFT JOIN pg_class t ON t.oid = d.refobjid
      LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE %s AND %s
    """
        .formatted(server.schemas(), Server.ownObject(Address.RELATIONS, "c.oid"));
  }

  @Override
  public void read(Row row) throws SQLException {
    long owner = row.oid("owner");
    var column = Address.column(owner, row.number("owner_column"));
    if (row.is("deptype", 'i')) {
      if (row.is("unlogged")) {
        findings.omit(
            "UNLOGGED of sequence '%s'".formatted(name(row)),
            "an unlogged sequence of an identity in a table that is logged is not modelled");
      }
      if (!row.text("relname").matches(SERVERS_NAME)) {
        findings.omit(
            "SEQUENCE NAME '%s'".formatted(name(row)),
            "the name of an identity's sequence is left to the server");
      }
      identities.put(column, unusual(row));
    } else if (owner == 0 || relations.find(owner).isPresent()) {
      owned.add(new Owned(row.oid("oid"), sequence(row), column));
    }
  }

  private Sequence sequence(Row row) throws SQLException {
    return new Sequence(
        name(row),
        Optional.of(TypeReader.read(row.text("type"))),
        new SequenceOptions(
            value(row, "seqincrement"),
            value(row, "seqstart"),
            value(row, "seqmin"),
            value(row, "seqmax"),
            value(row, "seqcache"),
            Optional.of(row.is("seqcycle"))),
        Optional.empty(),
        row.is("unlogged"));
  }

  private QualifiedName name(Row row) throws SQLException {
    return findings.name(row.oid("relnamespace"), row.text("relname"));
  }

  private static Optional<Long> value(Row row, String column) throws SQLException {
    return Optional.of(row.oid(column));
  }

  /**
   * What {@code init_params} (src/backend/commands/sequence.c) would not choose itself. It chooses
   * by the type of the column; {@code LIKE … INCLUDING IDENTITY} makes a sequence of another type.
   */
  private static SequenceOptions unusual(Row row) throws SQLException {
    long increment = row.oid("seqincrement");
    long most =
        switch (row.text("counts_in")) {
          case "smallint" -> Short.MAX_VALUE;
          case "integer" -> Integer.MAX_VALUE;
          default -> Long.MAX_VALUE;
        };
    long minimum = increment > 0 ? 1 : -most - 1;
    long maximum = increment > 0 ? most : -1;
    long first = increment > 0 ? row.oid("seqmin") : row.oid("seqmax");
    return new SequenceOptions(
        unless(increment, 1),
        unless(row.oid("seqstart"), first),
        unless(row.oid("seqmin"), minimum),
        unless(row.oid("seqmax"), maximum),
        unless(row.oid("seqcache"), 1),
        row.is("seqcycle") ? Optional.of(true) : Optional.empty());
  }

  private static Optional<Long> unless(long value, long usual) {
    return value == usual ? Optional.empty() : Optional.of(value);
  }

  /** Lists those of no identity, once the names of the columns are known that own them. */
  void list(Columns columns) {
    for (var one : owned) {
      var table = relations.find(one.column().object()).map(RelationRow::name);
      var column = columns.find(one.column().object(), one.column().part()).name();
      findings.add(
          Address.of(Address.RELATIONS, one.oid()),
          new Sequence(
              one.sequence().name(),
              one.sequence().type(),
              one.sequence().options(),
              table.map((QualifiedName name) -> new ColumnName(name, column)),
              one.sequence().unlogged()));
    }
  }
}
