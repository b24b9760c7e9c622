package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.schema.Catalog;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The inspector sees what an operation has changed, and nothing where nothing has changed: held
 * against {@code catalog.sql}, which knows nothing of it.
 */
@ExtendWith(TestPostgres.class)
class InspectedCasesTest {

  private static final InspectionScope WHOLE = new InspectionScope("app", List.of(), List.of());

  /** Owners, members of roles: they are no part of a schema. */
  private static final Set<String> NOT_OF_SCHEMAS =
      Set.of("changeOwner", "grantRole", "revokeRole");

  private static CaseServer server;

  @BeforeAll
  static void start(TestDatabase database) throws Exception {
    server = new CaseServer(database);
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFiles.all().stream()
        .filter(file -> !NOT_OF_SCHEMAS.contains(file.directive()))
        .map(file ->
            DynamicTest.dynamicTest(
                file.directive(),
                () -> {
                  for (var one : file.cases()) {
                    check(one);
                  }
                }));
  }

  private static void check(OperationCase one) throws Exception {
    server.prepare(one);
    var before = server.catalog();
    var was = inspect();
    server.autocommit(
        SqlSplitter.split(one.section("sql").orElse("")).stream()
            .map(SplitStatement::text)
            .toList());
    var after = server.catalog();
    var is = inspect();

    assertThat(is.equals(was))
        .as("%s%nbefore: %s%nafter: %s%nread: %s", one, before, after, is)
        .isEqualTo(after.equals(before));
  }

  private static Catalog inspect() throws Exception {
    try (var connection = server.connect()) {
      return new PostgresqlDialect().inspector().inspect(connection, WHOLE);
    }
  }
}
