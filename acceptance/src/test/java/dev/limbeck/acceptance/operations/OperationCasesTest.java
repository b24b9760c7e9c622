package dev.limbeck.acceptance.operations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.acceptance.cases.JavaSources;
import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Reversal;
import dev.limbeck.render.JavaOperations;
import dev.limbeck.sql.SqlStatement;
import dev.limbeck.testkit.Golden;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The cases under {@code src/test/resources/operations}: each is recorded, compiled, run on a real
 * server, and undone, after which the database holds what it held before.
 */
@ExtendWith(TestPostgres.class)
class OperationCasesTest {

  /** The version whose locks the manual tells. */
  private static final int NEWEST = 18;

  private static final DdlCompiler COMPILER = new PostgresqlDialect().ddl(DdlSettings.DEFAULT);

  private static List<OperationCase> cases;
  private static JavaSources sources;
  private static JavaSources rendered;
  private static CaseServer server;
  private static TestServer olderServer;
  private static TestDatabase olderDatabase;

  private static JavaSources compiled(List<OperationCase> cases) {
    return JavaSources.compile(
        cases.stream().map(one -> JavaSources.upgrade(one.java())).toList(),
        cases.stream().map(OperationCase::classes).toList());
  }

  @BeforeAll
  static void compileAll(TestDatabase database) throws Exception {
    cases = CaseFiles.all().stream().flatMap(file -> file.cases().stream()).toList();
    sources = compiled(cases);
    rendered = compiled(renderedCases());
    server = new CaseServer(database);
    olderServer = TestServer.start(OlderServer.load());
    olderDatabase = olderServer.database();
  }

  @AfterAll
  static void close() throws Exception {
    sources.close();
    rendered.close();
    olderDatabase.close();
    olderServer.close();
  }

  @TestFactory
  List<DynamicNode> directives() throws Exception {
    var nodes = new ArrayList<DynamicNode>();
    var older = new CaseServer(olderDatabase);
    int number = 0;
    for (var file : CaseFiles.all()) {
      int first = number;
      number += file.cases().size();
      nodes.add(
          DynamicContainer.dynamicContainer(
              file.directive(),
              List.of(
                  golden(file, first),
                  source(file, first),
                  runs(file, first, server),
                  runs(file, first, older))));
    }
    return nodes;
  }

  @Test
  void everyOperationIsRecordedInSomeCase() {
    var recorded = new ArrayList<Class<?>>();
    for (int i = 0; i < cases.size(); i++) {
      operations(sources.upgrade(i)).forEach(one -> recorded.add(one.getClass()));
    }

    assertThat(recorded).containsAll(records(Operation.class));
  }

  private static List<Class<?>> records(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(one -> records(one).stream()).toList()
        : family == Custom.class ? List.of() : List.of(family);
  }

  private DynamicTest golden(CaseFile file, int first) {
    return DynamicTest.dynamicTest(
        "its SQL, and the SQL that undoes it",
        () -> {
          var found = new ArrayList<OperationCase>();
          for (int i = 0; i < file.cases().size(); i++) {
            found.add(found(file.cases().get(i), sources.upgrade(first + i)));
          }
          var text = file.text(found);
          if (Golden.updating() && !Files.readString(file.path()).equals(text)) {
            Files.writeString(file.path(), text);
          } else {
            Golden.check(file.path(), text);
          }
        });
  }

  private static List<OperationCase> renderedCases() {
    var all = new ArrayList<OperationCase>();
    for (int i = 0; i < cases.size(); i++) {
      var operations = operations(sources.upgrade(i));
      var body =
          operations.stream().anyMatch(Custom.class::isInstance)
              ? cases.get(i).java()
              : operations.stream()
                  .map(one -> JavaOperations.statement(one, 4))
                  .collect(joining("\n    "));
      all.add(cases.get(i).with(Map.of("java", body)));
    }
    return all;
  }

  private DynamicTest source(CaseFile file, int first) {
    return DynamicTest.dynamicTest(
        "its Java, written anew, records the same",
        () -> {
          for (int i = first; i < first + file.cases().size(); i++) {
            var again = operations(rendered.upgrade(i));
            if (again.stream().noneMatch(Custom.class::isInstance)) {
              assertThat(again)
                  .as(cases.get(i).toString())
                  .isEqualTo(operations(sources.upgrade(i)));
            }
          }
        });
  }

  private DynamicTest runs(CaseFile file, int first, CaseServer on) throws SQLException {
    int version = on.version();
    return DynamicTest.dynamicTest(
        "runs on PostgreSQL " + version + ", and is undone",
        () -> {
          var found = new ArrayList<OperationCase>();
          var written = CaseFile.read(file.path());
          for (int i = 0; i < file.cases().size(); i++) {
            found.add(run(written.cases().get(i), sources.upgrade(first + i), on));
          }
          Golden.check(file.path(), written.text(found));
        });
  }

  private static OperationCase found(OperationCase one, List<Recorded> recorded) {
    var sections = new LinkedHashMap<String, String>();
    sections.put("sql", text(statements(operations(recorded))));
    sections.put("reverse", reverse(recorded));
    return one.with(sections);
  }

  private static OperationCase run(OperationCase one, List<Recorded> recorded, CaseServer on)
      throws Exception {
    if (on.version() < one.since()) {
      return one;
    }
    on.prepare(one);
    var up = statements(operations(recorded)).stream().map(SqlStatement::text).toList();
    var down = undoing(recorded);
    try {
      var found = upAndDown(one, on, up, down);
      return on.version() == NEWEST ? one.with(found) : one;
    } catch (Exception | AssertionError e) {
      on.abandon();
      throw new AssertionError(one + "\n" + String.join(";\n", up) + "\n" + down, e);
    }
  }

  /** The statements that undo a case; nothing where it cannot be undone. */
  private static Optional<List<String>> undoing(List<Recorded> recorded) {
    var down = new ArrayList<String>();
    for (var operation : operations(recorded).reversed()) {
      switch (operation.reverse()) {
        case Reversal.Possible possible ->
            statements(possible.operations()).forEach(back -> down.add(back.text()));
        case Reversal.Impossible unused -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(down);
  }

  private static Map<String, String> upAndDown(
      OperationCase one, CaseServer on, List<String> up, Optional<List<String>> down)
      throws Exception {
    var before = on.catalog();
    var found = new LinkedHashMap<String, String>();
    if (one.autocommit()) {
      on.autocommit(up);
    } else {
      found.put("locks", String.join("\n", on.locks(up)));
    }
    // where nothing is needed, as behind VALIDATE, something may have changed all the same
    if (down.isPresent() && !down.get().isEmpty()) {
      on.autocommit(down.get());
      assertThat(on.catalog()).isEqualTo(before);
    }
    return found;
  }

  private static String reverse(List<Recorded> recorded) {
    var text = new ArrayList<String>();
    for (var operation : operations(recorded).reversed()) {
      switch (operation.reverse()) {
        case Reversal.Possible possible -> text.add(text(statements(possible.operations())));
        case Reversal.Impossible impossible -> text.add("irreversible: " + impossible.reason());
      }
    }
    text.removeIf(String::isEmpty);
    return String.join("\n", text);
  }

  private static List<Operation> operations(List<Recorded> recorded) {
    return recorded.stream().map(Recorded::operation).toList();
  }

  private static List<SqlStatement> statements(List<Operation> operations) {
    return operations.stream().flatMap(one -> COMPILER.compile(one).stream()).toList();
  }

  private static String text(List<SqlStatement> statements) {
    return statements.stream()
        .map(one -> one.text().startsWith("--") ? one.text() : one.text() + ";")
        .collect(joining("\n"));
  }
}
