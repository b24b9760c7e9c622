package dev.limbeck.testkit;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit extension that hands databases to tests.
 *
 * <pre>{@code
 * @ExtendWith(TestPostgres.class)
 * class HabitsMigrationsTest {
 *   @Test
 *   void upgradesFromEmpty(TestDatabase database) { ... }
 * }
 * }</pre>
 *
 * <p>A {@link TestDatabase} belongs to the test that asks for it; what asks in {@code @BeforeAll}
 * shares one with its class. A {@link TestServer} is there once for the whole run.
 */
public final class TestPostgres implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(TestPostgres.class);

  /** Made by JUnit. */
  public TestPostgres() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == TestDatabase.class || type == TestServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var server =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(TestServer.class, unused -> TestServer.start(), TestServer.class);
    return parameter.getParameter().getType() == TestServer.class
        ? server
        : context
            .getStore(NAMESPACE)
            .computeIfAbsent(context.getUniqueId(), unused -> database(server), TestDatabase.class);
  }

  private static TestDatabase database(TestServer server) {
    try {
      return server.database();
    } catch (SQLException e) {
      throw new ParameterResolutionException("no database on " + server.address(), e);
    }
  }
}
