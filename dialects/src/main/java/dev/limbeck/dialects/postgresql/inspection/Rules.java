package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Trait;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Rules, and what stands for the rule that makes a view. */
final class Rules implements CatalogQuery {

  private final Findings findings;
  private final Relations relations;

  Rules(Findings findings, Relations relations) {
    this.findings = findings;
    this.relations = relations;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT r.oid, r.ev_class, r.rulename, r.ev_type, r.ev_enabled, r.is_instead,
      CASE WHEN r.rulename <> '_RETURN' THEN pg_get_ruledef(r.oid) END AS definition
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      JOIN pg_rewrite r ON r.ev_class = c.oid
    WHERE %s
    """
        .formatted(server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    var relation = relations.find(row.oid("ev_class"));
    if (relation.isEmpty()) {
      return;
    }
    var address = Address.of(Address.RULES, row.oid("oid"));
    var definition = row.optional("definition").map(ArrayCasts::settled);
    if (definition.isEmpty()) {
      findings.standsFor(address, Address.of(Address.RELATIONS, relation.get().oid()));
      return;
    }
    findings.add(address, rule(row, relation.get(), definition.get()));
    Triggers.mode(row.sign("ev_enabled"))
        .ifPresent(mode -> findings.at(address).orElseThrow().add(new Trait.Fires(mode)));
  }

  private static Rule rule(Row row, RelationRow relation, String definition) throws SQLException {
    var action = ExpressionText.after(definition, "DO");
    var condition =
        ExpressionText.after(
            definition.substring(0, definition.length() - action.length()), "WHERE");
    return new Rule(
        row.text("rulename"),
        relation.name(),
        switch (row.sign("ev_type")) {
          case '1' -> Rule.Event.SELECT;
          case '2' -> Rule.Event.UPDATE;
          case '3' -> Rule.Event.INSERT;
          default -> Rule.Event.DELETE;
        },
        condition.isEmpty() ? Optional.empty() : Optional.of(condition(condition)),
        row.is("is_instead"),
        commands(action, row.is("is_instead")));
  }

  /** The words that follow it are cut off with the action. */
  private static String condition(String text) {
    return ExpressionText.bare(text.substring(0, text.lastIndexOf("DO")));
  }

  private static List<String> commands(String action, boolean instead) {
    var text = instead ? ExpressionText.after(action, "INSTEAD") : action;
    var commands = ExpressionText.commands(ExpressionText.bare(text));
    if (commands.size() == 1) {
      // one command ends with a semicolon behind the parentheses that several stand in
      commands = ExpressionText.commands(ExpressionText.bare(commands.getFirst()));
    }
    return commands.equals(List.of("NOTHING")) ? List.of() : commands;
  }
}
