package dev.limbeck.autogenerate;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Lack;
import dev.limbeck.dialect.ServerError;
import dev.limbeck.jdbc.Substitution;
import dev.limbeck.problem.Nearest;
import dev.limbeck.scratch.ScratchDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Leaves out of statements what a scratch server cannot make because it lacks an extension or
 * another thing of its own, and then what names something that was left out.
 *
 * <p>As little as possible goes: an option, a column, an action; the statement only where nothing
 * less will do.
 */
final class LeavingOut implements Substitution {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final int SHORT = 4;

  private final ScratchDatabase database;
  private final Dialect dialect;
  private final String schema;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<String> extensions = new LinkedHashSet<>();
  private String place = "";

  /**
   * For the statements of one side.
   *
   * @param schema the service's own, for names that say none
   */
  LeavingOut(ScratchDatabase database, Dialect dialect, String schema) {
    this.database = database;
    this.dialect = dialect;
    this.schema = schema;
    LeftOut.all(database.notes()).forEach(this::know);
  }

  private void know(LeftOut one) {
    leftOut.add(one);
    if (one.isCause() && one.cause().startsWith("extension ")) {
      extensions.add(one.cause());
    }
  }

  /** Where the statements that come now stand, for those that have no name. */
  void at(String where) {
    place = where;
  }

  /** Whether the server lacks something that is its own. */
  Optional<Lack> ofServer(ServerError error) {
    return dialect.scratch().lack(error).filter(lack -> lack.kind().isOfServer());
  }

  /**
   * What the server does not have because it lacks something that is its own: what was left out,
   * or, where an extension was, what that may have brought. A name that is nearly one of those that
   * the server knows is a slip of the pen.
   */
  Optional<String> causeOf(ServerError error) {
    var lack = dialect.scratch().lack(error);
    if (lack.isEmpty()) {
      return Optional.empty();
    }
    if (lack.get().kind().isOfServer()) {
      return Optional.of(lack.get().toString());
    }
    var said = new LinkedHashSet<String>();
    said.add(lack.get().lastName());
    QUOTED.matcher(error.message()).results().forEach(found -> said.add(lastName(found.group(1))));
    var known =
        leftOut.stream()
            .filter(one -> !one.optional() && said.contains(one.lastName()))
            .map(LeftOut::cause)
            .findFirst();
    return known.isPresent() || extensions.isEmpty() || !mayComeWithOne(lack.get())
        ? known
        : Optional.of(String.join(" or ", extensions)).filter(unused -> !isSlip(lack.get()));
  }

  /** A table of the service's own schema is made by nobody else. */
  private boolean mayComeWithOne(Lack lack) {
    return switch (lack.kind()) {
      case TYPE, FEATURE, SCHEMA -> true;
      case RELATION -> lack.name().contains(".") && !lack.name().startsWith(schema + ".");
      case EXTENSION,
          EXTENSION_VERSION,
          COMPRESSION,
          TABLESPACE,
          ACCESS_METHOD,
          COLLATION,
          LANGUAGE,
          LIBRARY,
          COLUMN,
          OTHER ->
          false;
    };
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean isSlip(Lack lack) {
    var name = lack.lastName();
    return name.length() > SHORT
        && knownNames().stream()
            .anyMatch(known ->
                known.length() > SHORT
                    && Math.abs(known.length() - name.length()) < 2
                    && Nearest.distance(name, known) == 1);
  }

  private Set<String> knownNames() {
    var known = new TreeSet<String>();
    try (var connection = database.another();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(dialect.scratch().knownNames())) {
      while (rows.next()) {
        known.add(rows.getString("name"));
      }
    } catch (SQLException unreadable) {
      return known;
    }
    return known;
  }

  @Override
  public boolean mayHelp(ServerError error) {
    return dialect.scratch().lack(error).isPresent();
  }

  @Override
  public Optional<String> instead(String statement, ServerError error) {
    return causeOf(error).map(cause -> without(statement, error, cause));
  }

  /** The statement without what cannot be made; blank where nothing is left of it. */
  String without(String statement, ServerError error, String cause) {
    var written = new WrittenStatement(statement);
    var lack = dialect.scratch().lack(error).orElseThrow();
    return option(written, lack, cause)
        .or(() -> element(written, lack, error, cause))
        .orElseGet(() -> whole(written, cause));
  }

  private Optional<String> option(WrittenStatement written, Lack lack, String cause) {
    var found =
        switch (lack.kind()) {
          case COMPRESSION -> written.option("COMPRESSION", lack.name());
          case TABLESPACE -> written.option("TABLESPACE", lack.name());
          case COLLATION -> written.option("COLLATE", lack.lastName());
          case ACCESS_METHOD ->
              written
                  .option("METHOD", lack.name())
                  .or(() ->
                      written.option("USING", lack.name()).filter(one -> ofTable(written, one)));
          case EXTENSION_VERSION -> written.option("VERSION", lack.name());
          case EXTENSION, LANGUAGE, LIBRARY, TYPE, FEATURE, SCHEMA, COLUMN, RELATION, OTHER ->
              Optional.<WrittenStatement.Option>empty();
        };
    found.ifPresent(one -> {
      var table = StatementTarget.of(written, schema);
      var column = one.element().flatMap(written::nameOf).orElse("");
      var what = column.isEmpty() ? table.what() : "column '" + table.shown() + "." + column + "'";
      know(new LeftOut(cause, what, table.schema(), table.name(), column, true));
    });
    return found.map(WrittenStatement.Option::rest);
  }

  /** An index cannot do without its method, nor an exclusion constraint. */
  private static boolean ofTable(WrittenStatement written, WrittenStatement.Option option) {
    return option.element().isEmpty() && written.makesRows();
  }

  private Optional<String> element(
      WrittenStatement written, Lack lack, ServerError error, String cause) {
    var found =
        error
            .position()
            .map(at -> offset(written.text(), at))
            .flatMap(written::elementAt)
            .or(() -> written.elementWith(lack.lastName()));
    found.ifPresent(one -> {
      var table = StatementTarget.of(written, schema);
      var name = written.nameOf(one).orElse("");
      if (written.drops(one)) {
        forget(table.name(), name);
      } else {
        var word = written.isConstraint(one) ? "constraint" : "column";
        var what =
            name.isEmpty()
                ? "a %s of '%s'".formatted(word, table.shown())
                : "%s '%s.%s'".formatted(word, table.shown(), name);
        know(
            name.isEmpty()
                ? LeftOut.nameless(cause, what)
                : new LeftOut(cause, what, table.schema(), table.name(), name, false));
      }
    });
    return found.map(written::without);
  }

  private static int offset(String text, int position) {
    int last = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.clamp(position - 1L, 0, last));
  }

  private String whole(WrittenStatement written, String cause) {
    var target = StatementTarget.of(written, schema);
    if (written.drops()) {
      forget(target.name(), "");
    } else if (written.createdKind().isPresent() && !target.name().isEmpty()) {
      var own = written.createdKind().get().equals("extension") ? target.what() : cause;
      know(new LeftOut(own, target.what(), target.schema(), target.name(), target.part(), false));
    } else if (!written.comments()) {
      know(LeftOut.nameless(cause, (place + " " + written.excerpt()).strip()));
    }
    return "";
  }

  /** What was made and is dropped again was never there. */
  private void forget(String name, String part) {
    leftOut.removeIf(one ->
        one.name().equals(name) && (part.isEmpty() || one.part().equals(part)) && !name.isEmpty());
  }

  /** What was left out so far. */
  List<LeftOut> all() {
    return leftOut.stream().distinct().toList();
  }

  /** Writes down in the database what it does not hold. */
  void noteAll() {
    database.note(all().stream().map(LeftOut::note).toList());
  }
}
