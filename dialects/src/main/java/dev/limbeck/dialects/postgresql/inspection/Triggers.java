package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.TriggerEvent;
import dev.limbeck.schema.TriggerMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Triggers; the copies that partitions have are not read. */
final class Triggers implements CatalogQuery {

  private static final int ROW = 1;
  private static final int BEFORE = 2;
  private static final int INSERT = 4;
  private static final int DELETE = 8;
  private static final int UPDATE = 16;
  private static final int TRUNCATE = 32;
  private static final int INSTEAD = 64;

  private final Findings findings;
  private final Relations relations;
  private final Columns columns;

  Triggers(Findings findings, Relations relations, Columns columns) {
    this.findings = findings;
    this.relations = relations;
    this.columns = columns;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgenabled, t.tgattr::text AS columns,
      encode(t.tgargs, 'hex') AS arguments, t.tgconstraint <> 0 AS of_constraint, t.tgdeferrable,
      t.tginitdeferred, t.tgoldtable, t.tgnewtable, t.tgconstrrelid <> 0 AS refers,
      CASE WHEN t.tgqual IS NOT NULL THEN pg_get_triggerdef(t.oid) END AS definition,
      p.proname, p.pronamespace
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
      JOIN pg_trigger t ON t.tgrelid = c.oid JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE %s AND NOT t.tgisinternal AND t.tgparentid = 0
    """
        .formatted(server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    var relation = relations.find(row.oid("tgrelid"));
    if (relation.isEmpty()) {
      return;
    }
    var address = Address.of(Address.TRIGGERS, row.oid("oid"));
    var trigger = trigger(row, relation.get().name());
    findings.add(address, trigger);
    var found = findings.at(address);
    mode(row.sign("tgenabled")).map(Trait.Fires::new).ifPresent(found.orElseThrow()::add);
    if (row.is("refers")) {
      findings.omit(
          "FROM of trigger '%s' on '%s'".formatted(trigger.name(), trigger.table()),
          "the other table of a constraint trigger is not modelled");
    }
  }

  /** What a letter of {@code tgenabled} and its like says; nothing of what fires as usual. */
  static Optional<TriggerMode> mode(char sign) {
    return switch (sign) {
      case 'D' -> Optional.of(TriggerMode.DISABLE);
      case 'R' -> Optional.of(TriggerMode.ENABLE_REPLICA);
      case 'A' -> Optional.of(TriggerMode.ENABLE_ALWAYS);
      default -> Optional.empty();
    };
  }

  private Trigger trigger(Row row, QualifiedName table) throws SQLException {
    int type = row.number("tgtype");
    var definition = row.optional("definition");
    return new Trigger(
        row.text("tgname"),
        table,
        (type & BEFORE) != 0
            ? Trigger.Timing.BEFORE
            : (type & INSTEAD) != 0 ? Trigger.Timing.INSTEAD_OF : Trigger.Timing.AFTER,
        events(row, type),
        (type & ROW) != 0,
        definition.map(text -> ExpressionText.bare(ExpressionText.behind(text, "WHEN"))),
        new Trigger.Transition(row.optional("tgoldtable"), row.optional("tgnewtable")),
        findings.name(row.oid("pronamespace"), row.text("proname")),
        arguments(row.text("arguments")),
        row.is("of_constraint") ? Optional.of(deferral(row)) : Optional.empty());
  }

  /** In the order of {@code pg_get_triggerdef}. */
  private List<TriggerEvent> events(Row row, int type) throws SQLException {
    var events = new ArrayList<TriggerEvent>();
    if ((type & INSERT) != 0) {
      events.add(new TriggerEvent(TriggerEvent.Kind.INSERT, List.of()));
    }
    if ((type & DELETE) != 0) {
      events.add(new TriggerEvent(TriggerEvent.Kind.DELETE, List.of()));
    }
    if ((type & UPDATE) != 0) {
      events.add(
          new TriggerEvent(
              TriggerEvent.Kind.UPDATE, columns.names(row.oid("tgrelid"), row.numbers("columns"))));
    }
    if ((type & TRUNCATE) != 0) {
      events.add(new TriggerEvent(TriggerEvent.Kind.TRUNCATE, List.of()));
    }
    return events;
  }

  private static Deferral deferral(Row row) throws SQLException {
    if (!row.is("tgdeferrable")) {
      return Deferral.NOT_DEFERRABLE;
    }
    return row.is("tginitdeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
  }

  /** Each ends with a zero byte. */
  private static List<String> arguments(String hex) {
    var text = new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    var arguments = new ArrayList<String>();
    int from = 0;
    for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', from)) {
      arguments.add(text.substring(from, end));
      from = end + 1;
    }
    return arguments;
  }
}
