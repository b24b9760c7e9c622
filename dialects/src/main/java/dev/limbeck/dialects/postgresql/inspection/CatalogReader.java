package dev.limbeck.dialects.postgresql.inspection;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.schema.Catalog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Reads a catalog in one message to the server. */
public final class CatalogReader {

  /** What a session may have set otherwise, and what the server's texts depend on. */
  private static final String SETTINGS =
      """
      SET LOCAL quote_all_identifiers = off;
      SET LOCAL DateStyle = 'ISO, MDY';
      SET LOCAL IntervalStyle = postgres;
      SET LOCAL TimeZone = 'UTC';
      SET LOCAL extra_float_digits = 1;
      SET LOCAL bytea_output = hex;
      SET LOCAL xmlbinary = base64;
      SET LOCAL lc_monetary = 'C';
      SET LOCAL jit = off;
      SET LOCAL max_parallel_workers_per_gather = 0;
      """;

  private final int version;
  private final InspectionScope scope;
  private final Findings findings;
  private final Sequences sequences;
  private final Columns columns;
  private final Dependencies dependencies;
  private final OfDatabase ofDatabase;
  private final List<CatalogQuery> queries;

  /**
   * A reader for one use.
   *
   * @param version the server's major version
   * @param scope what is read
   */
  public CatalogReader(int version, InspectionScope scope) {
    this.version = version;
    this.scope = scope;
    this.findings = new Findings(scope);
    var names = new Names(findings, scope.schema());
    var relations = new Relations(findings);
    this.sequences = new Sequences(findings, relations);
    this.columns = new Columns(findings, relations, sequences);
    var indexes = new Indexes(findings, relations, columns, new IndexKeys(columns, names));
    var comments = new Comments(findings);
    var unlisted = new UnlistedKinds();
    this.dependencies = new Dependencies(findings, comments, unlisted);
    var constraints = new Constraints(findings, relations, columns, indexes);
    this.ofDatabase = new OfDatabase(findings);
    this.queries =
        List.of(
            names,
            ofDatabase,
            relations,
            sequences,
            columns,
            indexes,
            constraints,
            new Types(findings, relations, columns, constraints),
            new Collations(findings),
            new Routines(findings),
            new Triggers(findings, relations, columns),
            new Rules(findings, relations),
            new Policies(findings, relations),
            new Statistics(findings, relations, columns),
            new Publications(findings),
            comments,
            new Privileges(findings),
            new Omissions(findings, unlisted),
            dependencies);
  }

  /**
   * What the server holds.
   *
   * @param searchPath a statement that sets the path until the transaction ends
   */
  public Catalog read(Connection connection, String searchPath) throws SQLException {
    var sql = SETTINGS + searchPath + queries().collect(joining(";\n"));
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      boolean rows = statement.execute(sql);
      for (var query : queries) {
        while (!rows) {
          rows = statement.getMoreResults();
        }
        read(query, statement);
        rows = statement.getMoreResults();
      }
    }
    return catalog();
  }

  private Stream<String> queries() {
    var server = new Server(version, scope);
    return queries.stream().map(query -> query.sql(server));
  }

  /**
   * A digest of all rows that would be read, made by the server in one query.
   *
   * <p>The rows are sorted, since they come in no order; {@code sha256}, because a server in FIPS
   * mode has no {@code md5}.
   *
   * @param searchPath a statement that sets the path until the transaction ends
   */
  public String digest(Connection connection, String searchPath) throws SQLException {
    var digests = queries().map(CatalogReader::digested).collect(joining(",\n"));
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(SETTINGS + searchPath);
      try (var result = statement.executeQuery("SELECT concat(%s)".formatted(digests))) {
        result.next();
        return result.getString(1);
      }
    }
  }

  private static String digested(String query) {
    return """
    (SELECT sha256(convert_to(string_agg(row::text, E'\\n' ORDER BY row::text COLLATE "C"), 'UTF8'))
    FROM (%s) row)\
    """
        .formatted(query);
  }

  private static void read(CatalogQuery query, Statement statement) throws SQLException {
    try (ResultSet result = statement.getResultSet()) {
      var row = new Row(result);
      while (result.next()) {
        query.read(row);
      }
    }
    query.finish();
  }

  private Catalog catalog() {
    return new Catalog(
        findings.objects(),
        dependencies.sorted(),
        ofDatabase.casts(),
        findings.omissions(),
        dependencies.unlisted());
  }
}
