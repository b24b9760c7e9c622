package dev.limbeck.acceptance.pairs;

import dev.limbeck.acceptance.cases.JavaSources;
import dev.limbeck.autogenerate.RevisionPart;
import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.Operation;
import dev.limbeck.render.JavaMethods;
import dev.limbeck.sql.SqlStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What pairs lead to, written as Java, compiled together, and asked what it does. */
final class PairsInJava implements AutoCloseable {

  private final DdlCompiler compiler;
  private final List<PairRun.Outcome> outcomes;
  private final List<String> members;
  private final JavaSources sources;

  PairsInJava(DdlCompiler compiler, List<PairRun.Outcome> outcomes) {
    this.compiler = compiler;
    this.outcomes = List.copyOf(outcomes);
    var methods = new JavaMethods(compiler);
    this.members =
        outcomes.stream()
            .map(outcome ->
                methods.render(
                    RevisionPart.source(outcome.plan("upgrade")),
                    RevisionPart.source(outcome.plan("downgrade"))))
            .toList();
    this.sources = JavaSources.compile(members);
  }

  /** The methods of a pair's revision. */
  String members(int number) {
    return members.get(number).stripIndent().strip();
  }

  /** The directions in which a pair's revision in Java is other SQL than the one in SQL. */
  List<String> wrong(int number) {
    var wrong = new ArrayList<String>();
    var outcome = outcomes.get(number);
    compare("upgrade", outcome, sources.upgrade(number), wrong);
    compare("downgrade", outcome, sources.downgrade(number), wrong);
    return wrong;
  }

  private void compare(
      String direction, PairRun.Outcome outcome, List<Recorded> recorded, List<String> wrong) {
    var inSql = sql(outcome.plan(direction).stream().map(PlannedOperation::operation).toList());
    var inJava = sql(recorded.stream().map(Recorded::operation).toList());
    if (!inJava.equals(inSql)) {
      wrong.add("the %s in Java is%n%s%nand in SQL%n%s".formatted(direction, inJava, inSql));
    }
  }

  private String sql(List<Operation> operations) {
    return String.join(
        ";\n",
        operations.stream()
            .flatMap(one -> compiler.compile(one).stream())
            .map(SqlStatement::text)
            .toList());
  }

  @Override
  public void close() throws IOException {
    sources.close();
  }
}
