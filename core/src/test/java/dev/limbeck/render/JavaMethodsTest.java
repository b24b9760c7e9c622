package dev.limbeck.render;

import static dev.limbeck.migration.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.migration.Operations;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A generated revision looks as a careful colleague would write it. */
class JavaMethodsTest {

  @Test
  void aCallStandsOnOneLineIfItFits() {
    assertThat(
            rendered(op -> {
              op.addColumn("users", column("email", varchar(320)).notNull());
              op.renameTable("users", "people");
            }))
        .isEqualTo(
            """

              @Override
              public void upgrade(Operations op) {
                op.addColumn("users", column("email", varchar(320)).notNull());
                op.renameTable("users", "people");
              }

              @Override
              public void downgrade(Operations op) {}
            """);
  }

  @Test
  void elseItsArgumentsStandOnALineEach() {
    assertThat(
            rendered(op ->
                op.createTable(
                    "sessions",
                    column("id", bigint()).identity().primaryKey(),
                    column("user_id", uuid()).notNull(),
                    column("state", text()).notNull().defaultTo("open").check("state <> ''"),
                    foreignKey("user_id")
                        .references("users.users", "id")
                        .onDelete(CASCADE)
                        .named("fk_sessions_user_id_because_a_user_owns_a_session"))))
        .contains(
            """
                op.createTable(
                    "sessions",
                    column("id", bigint()).identity().primaryKey(),
                    column("user_id", uuid()).notNull(),
                    column("state", text()).notNull().defaultTo("open").check("state <> ''"),
                    foreignKey("user_id")
                        .references("users.users", "id")
                        .onDelete(CASCADE)
                        .named("fk_sessions_user_id_because_a_user_owns_a_session"));
            """);
  }

  @Test
  void sqlOfSeveralLinesIsATextBlock() {
    assertThat(rendered(op -> op.execute("UPDATE users\n  SET email = lower(email)")))
        .contains(
            """
                op.execute(
                    \"""
                    UPDATE users
                      SET email = lower(email)\\
                    \""");
            """);
  }

  @Test
  void manyOperationsAreAMethodForEachTable() {
    var source =
        rendered(op -> {
          for (int i = 0; i < 25; i++) {
            op.addColumn("users", column("u" + i, text()));
          }
          for (int i = 0; i < 25; i++) {
            op.addColumn("user-sessions", column("s" + i, text()));
          }
        });

    assertThat(source)
        .startsWith(
            """

              @Override
              public void upgrade(Operations op) {
                upgradeUsers(op);
                upgradeUserSessions(op);
              }
            """)
        .contains(
            """
              private static void upgradeUserSessions(Operations op) {
                op.addColumn("user-sessions", column("s0", text()));
            """);
  }

  @Test
  void tablesThatComeAgainAndAgainShareMethods() {
    var source =
        rendered(op -> {
          for (int i = 0; i < 9; i++) {
            for (var table : List.of("users", "orders", "orders", "items", "rooms")) {
              op.addColumn(table, column("c" + i, text()));
            }
          }
        });

    assertThat(source)
        .startsWith(
            """

              @Override
              public void upgrade(Operations op) {
                upgradeUsersToRooms(op);
                upgradeUsersToRooms_2(op);
                upgradeUsersToRooms_3(op);
              }
            """);
  }

  private static String rendered(Consumer<Operations> upgrade) {
    var op = new Operations();
    upgrade.accept(op);
    List<Operation> operations = op.recorded().stream().map(Recorded::operation).toList();
    return new JavaMethods(operation -> List.of())
        .render(operations.stream().map(SourceOperation::of).toList(), List.of());
  }
}
