package dev.limbeck.run;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.dialect.SessionSql;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the hooks of a service do at one moment.
 *
 * @param event the moment
 * @param values what SQL may read of it, as {@code current_setting('limbeck.KEY')}
 * @param statements in order; none where nothing is to be done
 */
public record HookBlock(
    HookEvent event, SortedMap<String, String> values, List<HookStatement> statements) {

  /** Copies the collections. */
  public HookBlock {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    statements = List.copyOf(statements);
  }

  /** Nothing. */
  static HookBlock nothing(HookEvent event) {
    return new HookBlock(event, new TreeMap<>(), List.of());
  }

  /** Its SQL; the empty text where there is nothing to do. */
  String text(ServiceSql sql) {
    if (statements.isEmpty()) {
      return "";
    }
    var text = new StringBuilder(sql.session().values(values));
    statements.forEach(one -> text.append(sql.session().named(one.sql(), one.name())));
    return text.toString();
  }

  /** The statement that an error comes from: its name stands in the error's text or context. */
  Optional<HookStatement> find(ServerError error) {
    return statements.stream()
        .filter(one -> {
          var mark = SessionSql.mark(one.name());
          return error.context().contains(mark)
              || error.inner().filter(inner -> inner.text().contains(mark)).isPresent();
        })
        .findFirst();
  }
}
