package dev.limbeck.autogenerate;

import dev.limbeck.dialect.Lack;
import dev.limbeck.dialect.ServerError;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.model.ModelStatement;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.scratch.ScratchDatabase;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes what models say in an empty scratch database.
 *
 * <p>Many statements go in one message; where the server refuses one of them, all of the message
 * are tried one by one. What failed because something is not there yet is tried again behind the
 * others, so that the order of files and statements does not matter.
 */
final class DesiredBuild {

  private static final int MESSAGE_STATEMENTS = 200;
  private static final int MESSAGE_LENGTH = 200_000;
  private static final int MANY_ROLES = 100;

  /** Table; other object; function; column; schema: it may be made later. */
  private static final Set<String> NOT_YET = Set.of("42P01", "42704", "42883", "42703", "3F000");

  /** A statement that did not succeed, or what is left of it and was not tried yet. */
  private record Refused(
      ModelStatement statement, List<String> settings, SQLException cause, boolean isMended) {

    Refused(ModelStatement statement, List<String> settings, SQLException cause) {
      this(statement, settings, cause, false);
    }

    /** The rest of it, which is not known to fail. */
    Refused with(String text) {
      var rest = new SqlStatement(text, statement.statement().transactional());
      return new Refused(new ModelStatement(rest, statement.place()), settings, cause, true);
    }
  }

  private final ServiceSql sql;
  private final ScratchServer server;
  private final ScratchDatabase database;
  private final Connection connection;
  private final ModelProblems problems;
  private final LeavingOut leaving;
  private final ModelSession session = new ModelSession();

  DesiredBuild(
      ServiceSql sql, ScratchServer server, ScratchDatabase database, ModelProblems problems) {
    this.sql = HeadReplay.withoutLimits(sql);
    this.server = server;
    this.database = database;
    this.connection = database.connection();
    this.problems = problems;
    this.leaving = new LeavingOut(database, sql.dialect(), sql.tables().schema());
  }

  /**
   * Runs the statements.
   *
   * @throws ProblemException with those that the server refuses
   */
  void run(List<ModelStatement> statements) {
    try {
      send(sql.session().createSchema(sql.tables().schema()));
      begin(List.of());
      var refused = new ArrayList<Refused>();
      for (var message : messages(statements)) {
        refused.addAll(sendAll(message));
      }
      finish(refused);
      leaving.noteAll();
    } catch (SQLException e) {
      throw ScratchRefusal.of(server, error(e), e);
    }
  }

  /** Statements that go together; what they need of the session is the same for all of them. */
  private static List<List<ModelStatement>> messages(List<ModelStatement> statements) {
    var messages = new ArrayList<List<ModelStatement>>();
    var message = new ArrayList<ModelStatement>();
    int length = 0;
    for (var statement : statements) {
      var text = statement.statement().text();
      var ends = !message.isEmpty() && ModelSession.needsOwnMessage(message.getLast());
      if (ends
          || ModelSession.needsOwnMessage(statement)
          || ModelSession.isOtherFile(message, statement)
          || message.size() == MESSAGE_STATEMENTS
          || length + text.length() > MESSAGE_LENGTH) {
        if (!message.isEmpty()) {
          messages.add(List.copyOf(message));
        }
        message.clear();
        length = 0;
      }
      message.add(statement);
      length += text.length();
    }
    if (!message.isEmpty()) {
      messages.add(message);
    }
    return messages;
  }

  private List<Refused> sendAll(List<ModelStatement> message) throws SQLException {
    if (session.begins(message.getFirst())) {
      begin(List.of());
    }
    if (message.size() > 1 && sent(message)) {
      return List.of();
    }
    var refused = new ArrayList<Refused>();
    for (var statement : message) {
      var settings = session.settings();
      try {
        sendOne(statement);
      } catch (SQLException e) {
        refused.add(new Refused(statement, settings, e));
      }
    }
    return refused;
  }

  /** Whether the server took all of them; else it took none. */
  private boolean sent(List<ModelStatement> message) throws SQLException {
    var text = new StringBuilder();
    message.forEach(one -> text.append(one.statement().text()).append("\n;\n"));
    try {
      send(text.toString());
      return true;
    } catch (SQLException refused) {
      send(sql.session().abandon());
      return false;
    }
  }

  /** Roles that are not there are made where that does no harm. */
  private void sendOne(ModelStatement statement) throws SQLException {
    for (int i = 0; ; i++) {
      try {
        send(statement.statement().text());
        session.sent(statement);
        if (ModelSession.movesPath(statement) && session.settings().isEmpty()) {
          begin(List.of());
        }
        return;
      } catch (SQLException e) {
        var role = sql.dialect().scratch().missingRole(error(e));
        if (role.isEmpty() || !server.isOurs() || i == MANY_ROLES) {
          throw e;
        }
        RolesOnScratch.create(database, sql.dialect(), role.get());
      }
    }
  }

  /** Tries again what may have been too early, as long as that helps. */
  private void finish(List<Refused> first) throws SQLException {
    var refused = first;
    while (!refused.isEmpty()) {
      var left = new ArrayList<Refused>();
      for (var one : refused) {
        if (!isTooEarly(one) && !one.isMended) {
          left.add(one);
          continue;
        }
        begin(one.settings);
        try {
          sendOne(one.statement);
        } catch (SQLException e) {
          left.add(new Refused(one.statement, one.settings, e));
        }
      }
      refused = left.size() == refused.size() ? withoutLacks(left) : left;
    }
  }

  /**
   * What is left of statements that nothing makes succeed, without what this server lacks; first
   * what is the server's own, then what needs that.
   *
   * @throws ProblemException where none of them fails because of that
   */
  private List<Refused> withoutLacks(List<Refused> stuck) {
    var first = without(stuck, error -> leaving.ofServer(error).map(Lack::toString));
    var all = first.equals(stuck) ? without(stuck, leaving::causeOf) : first;
    if (all.equals(stuck)) {
      throw new ProblemException(told(stuck), stuck.getFirst().cause);
    }
    return all;
  }

  private List<Refused> without(
      List<Refused> stuck, Function<ServerError, Optional<String>> causes) {
    var rest = new ArrayList<Refused>();
    for (var one : stuck) {
      var error = error(one.cause);
      var cause = causes.apply(error);
      if (cause.isEmpty()) {
        rest.add(one);
        continue;
      }
      var statement = one.statement;
      leaving.at(statement.place().map(at -> at.path() + ":" + at.line()).orElse(""));
      var text = leaving.without(statement.statement().text(), error, cause.get());
      if (!text.isBlank()) {
        rest.add(one.with(text));
      }
    }
    return rest;
  }

  private boolean isTooEarly(Refused one) {
    return NOT_YET.contains(error(one.cause).sqlState());
  }

  /** What is wrong in itself; where nothing is, the first that lacks something. */
  private List<Problem> told(List<Refused> left) {
    var wrong = left.stream().filter(one -> !isTooEarly(one)).toList();
    var told = wrong.isEmpty() ? left.subList(0, 1) : wrong;
    return told.stream()
        .map(one -> problems.refused(one.statement, error(one.cause), left.size() - told.size()))
        .toList();
  }

  /** Makes the session one at the begin of a file, in which some statements have set things. */
  private void begin(List<String> settings) throws SQLException {
    var text = new StringBuilder(sql.session().reset());
    text.append(sql.session().sessionSettings(sql.settings()));
    text.append(sql.dialect().scratch().lenient()).append(";\n");
    settings.forEach(setting -> text.append(setting).append(";\n"));
    send(text.toString());
  }

  private void send(String text) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(text);
    }
  }

  private ServerError error(SQLException exception) {
    return sql.dialect().serverError(exception);
  }
}
