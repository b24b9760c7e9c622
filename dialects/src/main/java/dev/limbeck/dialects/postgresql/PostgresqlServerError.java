package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.ServerError;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pgjdbc's {@code ServerErrorMessage} without needing the driver to compile: the text of the
 * exception is translated into the reader's language, so that it cannot be parsed.
 */
final class PostgresqlServerError {

  private PostgresqlServerError() {}

  static ServerError of(SQLException exception) {
    var state = exception.getSQLState() == null ? "" : exception.getSQLState();
    var reported = property(exception, "getServerErrorMessage");
    if (reported == null) {
      return new ServerError(
          state, message(exception), "", "", "", Optional.empty(), Optional.empty());
    }
    var position = property(reported, "getPosition") instanceof Integer at ? at : 0;
    var message = text(reported, "getMessage");
    return new ServerError(
        state,
        message.isEmpty() ? message(exception) : message,
        text(reported, "getDetail"),
        text(reported, "getHint"),
        text(reported, "getWhere"),
        position > 0 ? Optional.of(position) : Optional.empty(),
        inner(reported));
  }

  private static Optional<ServerError.Inner> inner(Object reported) {
    var query = text(reported, "getInternalQuery");
    return property(reported, "getInternalPosition") instanceof Integer at && at > 0
        ? Optional.of(new ServerError.Inner(query, at))
        : Optional.empty();
  }

  private static String message(SQLException exception) {
    return exception.getMessage() == null ? "no message" : exception.getMessage();
  }

  private static String text(Object reported, String method) {
    return property(reported, method) instanceof String text ? text : "";
  }

  private static @Nullable Object property(Object object, String method) {
    try {
      return object.getClass().getMethod(method).invoke(object);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return null; // another driver, or none: the exception's own message is all there is
    }
  }
}
