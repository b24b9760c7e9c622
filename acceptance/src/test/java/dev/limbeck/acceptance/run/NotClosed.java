package dev.limbeck.acceptance.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection of a pool: {@code close} gives it back and leaves it open. */
final class NotClosed {

  private NotClosed() {}

  static Connection around(Connection connection, Runnable givenBack) {
    return (Connection)
        Proxy.newProxyInstance(
            NotClosed.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                givenBack.run();
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
