package dev.limbeck.render;

import static dev.limbeck.migration.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.migration.Operations;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.Operation;
import dev.limbeck.sql.SqlWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Operations as values that any JSON writer can write. */
class OperationTreeTest {

  @Test
  void aColumnSaysWhatItIs() {
    assertThat(
            tree(op ->
                op.addColumn(
                    "users.users",
                    column("state", varchar(20)).notNull().defaultTo("open").unique())))
        .hasToString(
            "{operation=add_column, table=users.users, column={kind=column, name=state,"
                + " type={kind=standard, type=varchar, modifiers=[20]}, nullable=false,"
                + " content={kind=default, value={kind=text, text=open}},"
                + " constraints=[{kind=unique, columns=[state], nulls_not_distinct=false,"
                + " without_overlaps=false, index={}, deferral=not_deferrable}]},"
                + " if_not_exists=false}");
  }

  @Test
  void anOperationOfOnesOwnHasItsName() {
    assertThat(tree(op -> op.invoke(new Tenant("north"))))
        .hasToString("{operation=create_tenant, of=north}");
  }

  /**
   * An operation that no other says.
   *
   * @param of who
   */
  record Tenant(String of) implements Custom {

    @Override
    public String name() {
      return "create_tenant";
    }

    @Override
    public void write(SqlWriter sql) {
      sql.statement("SELECT create_tenant(%s)".formatted(sql.name(of)));
    }
  }

  private static Object tree(Consumer<Operations> upgrade) {
    var op = new Operations();
    upgrade.accept(op);
    Operation only = op.recorded().getFirst().operation();
    return OperationTree.of(only);
  }
}
