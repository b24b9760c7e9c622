package dev.limbeck.acceptance.scratch;

import static dev.limbeck.acceptance.scratch.ScratchServerOfTest.run;
import static dev.limbeck.acceptance.scratch.ScratchServerOfTest.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ScratchCode;
import dev.limbeck.scratch.ScratchContent;
import dev.limbeck.scratch.ScratchDatabase;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Databases that are made once and found again by what they hold. */
@ExtendWith(TestPostgres.class)
class KeptDatabasesTest {

  private final AtomicInteger fillings = new AtomicInteger();

  private void users(ScratchDatabase open) {
    fillings.incrementAndGet();
    run(open, "CREATE TABLE users (id int)");
  }

  private static void orders(ScratchDatabase open) {
    run(open, "CREATE TABLE orders (id int)");
  }

  @AfterEach
  void end(TestDatabase home) throws Exception {
    ScratchServerOfTest.dropAll(home);
  }

  @Test
  void aContentIsMadeOnceAndFoundByTheNextRun(TestDatabase home) throws Exception {
    for (int i = 0; i < 3; i++) {
      try (var server = ScratchServerOfTest.keeping(home);
          var database = server.kept(ScratchContent.of("users", this::users))) {
        assertThat(tables(database)).containsExactly("users");
      }
    }
    assertThat(fillings).hasValue(1);
  }

  @Test
  void aKeptDatabaseCannotBeChanged(TestDatabase home) {
    try (var server = ScratchServerOfTest.keeping(home);
        var database = server.kept(ScratchContent.of("users", this::users))) {
      assertThatThrownBy(() -> run(database, "DROP TABLE users"))
          .hasMessageContaining("read-only transaction");
    }
  }

  @Test
  void aCopyIsItsOwnAndGoesWhenItIsClosed(TestDatabase home) throws Exception {
    try (var server = ScratchServerOfTest.keeping(home);
        var database = server.kept(ScratchContent.of("users", this::users))) {
      assertThat(tables(database)).containsExactly("users");
      try (var copy = server.copy(database)) {
        run(copy, "CREATE TABLE orders (id int)");
        assertThat(tables(copy)).containsExactly("orders", "users");
        assertThat(tables(database)).containsExactly("users");
      }
      assertThat(ScratchServerOfTest.all(home)).hasSize(1);
    }
    assertThat(fillings).hasValue(1);
  }

  @Test
  void aCopyOfADatabaseThatAnotherRunReadsIsFilledInstead(TestDatabase home) throws Exception {
    try (var one = ScratchServerOfTest.keeping(home);
        var two = ScratchServerOfTest.keeping(home);
        var read = one.kept(ScratchContent.of("users", this::users));
        var same = two.kept(ScratchContent.of("users", this::users))) {
      assertThat(tables(read)).containsExactly("users");
      try (var copy = two.copy(same)) {
        assertThat(tables(copy)).containsExactly("users");
      }
    }
    assertThat(fillings).hasValue(2);
  }

  @Test
  void aContentMayBeginWithAnother(TestDatabase home) throws Exception {
    try (var server = ScratchServerOfTest.keeping(home);
        var base = server.kept(ScratchContent.of("users", this::users));
        var more = server.kept(base, ScratchContent.of("orders", KeptDatabasesTest::orders))) {
      assertThat(tables(more)).containsExactly("orders", "users");
      assertThat(tables(base)).containsExactly("users");
    }
    assertThat(fillings).hasValue(1);
  }

  @Test
  void aContentGoesOnFromTheBestBeginningThatIsKept(TestDatabase home) throws Exception {
    try (var server = ScratchServerOfTest.keeping(home);
        var users = server.kept(ScratchContent.of("users", this::users));
        var more =
            server.kept(
                new ScratchContent("all", List.of("gone", "users"), KeptDatabasesTest::orders))) {
      assertThat(tables(more)).containsExactly("orders", "users");
      assertThat(tables(users)).containsExactly("users");
    }
    assertThat(fillings).hasValue(1);
  }

  @Test
  void aBeginningThatAnotherRunReadsIsMadeInstead(TestDatabase home) throws Exception {
    try (var one = ScratchServerOfTest.keeping(home);
        var two = ScratchServerOfTest.keeping(home);
        var read = one.kept(ScratchContent.of("users", this::users))) {
      assertThat(tables(read)).containsExactly("users");
      try (var more = two.kept(new ScratchContent("all", List.of("users"), this::users))) {
        assertThat(tables(more)).containsExactly("users");
      }
    }
    assertThat(fillings).hasValue(2);
  }

  @Test
  void whatDoesNotGoOnFromABeginningIsMadeFromNothing(TestDatabase home) throws Exception {
    try (var server = ScratchServerOfTest.keeping(home);
        var users = server.kept(ScratchContent.of("users", this::users));
        var all = server.kept(new ScratchContent("all", List.of("users"), this::onlyInEmpty))) {
      assertThat(tables(all)).containsExactly("users");
      assertThat(tables(users)).containsExactly("users");
    }
    assertThat(fillings).hasValue(3);
  }

  private void onlyInEmpty(ScratchDatabase open) {
    fillings.incrementAndGet();
    try (var statement = open.connection().createStatement()) {
      statement.execute("CREATE TABLE users (id int)");
    } catch (SQLException e) {
      throw Problem.of(ScratchCode.SERVER_REFUSED, "not empty").exception();
    }
  }

  @Test
  void whatBelongsToAnotherRoleIsLeftToIt(TestDatabase home) throws Exception {
    var other = home.name() + "_other";
    home.execute("CREATE ROLE " + other + " CREATEDB LOGIN PASSWORD 'other'");
    try (var server = ScratchServerOfTest.keeping(home);
        var users = server.kept(ScratchContent.of("users", this::users))) {
      home.execute("COMMENT ON DATABASE " + users.url().database() + " IS NULL");
      try (var theirs = ScratchServerOfTest.keepingNothing(home, other, "other");
          var database = theirs.kept(ScratchContent.of("users", this::users))) {
        assertThat(tables(database)).containsExactly("users");
      }
      assertThat(ScratchServerOfTest.all(home)).containsExactly(users.url().database());
    } finally {
      home.execute("DROP ROLE " + other);
    }
  }

  @Test
  void whatAKilledRunLeftIsMadeAnewOrDropped(TestDatabase home) throws Exception {
    String name;
    try (var server = ScratchServerOfTest.keeping(home);
        var half = server.kept(ScratchContent.of("users", this::users))) {
      name = half.url().database();
    }
    home.execute("COMMENT ON DATABASE " + name + " IS NULL");
    var prefix = name.substring(0, name.lastIndexOf('_') + 1);
    home.execute("CREATE DATABASE " + prefix + "k00000000000000000000");
    home.execute("CREATE DATABASE " + prefix + "cdeadbeef_c1");
    try (var server = ScratchServerOfTest.keeping(home);
        var database = server.kept(ScratchContent.of("users", this::users))) {
      assertThat(tables(database)).containsExactly("users");
    }
    assertThat(fillings).hasValue(2);
    assertThat(ScratchServerOfTest.all(home)).containsExactly(name);
  }

  @Test
  void aDatabaseThatSubscribesToAnotherIsDroppedToo(TestDatabase home) throws Exception {
    var subscription = home.name() + "_sub";
    try (var server = ScratchServerOfTest.keepingNothing(home);
        var database =
            server.kept(
                ScratchContent.of(
                    "users",
                    open ->
                        run(
                            open,
                            "CREATE SUBSCRIPTION %s CONNECTION 'host=nowhere' PUBLICATION p WITH (connect=false)"
                                .formatted(subscription))))) {
      assertThat(tables(database)).isEmpty();
    }
    assertThat(ScratchServerOfTest.all(home)).isEmpty();
  }

  @Test
  void whatWasNotedIsFoundAgain(TestDatabase home) {
    for (int i = 0; i < 2; i++) {
      try (var server = ScratchServerOfTest.keeping(home);
          var users = server.kept(ScratchContent.of("users", this::notedUsers));
          var more =
              server.kept(
                  users, ScratchContent.of("orders", open -> open.note(List.of("no orders"))))) {
        assertThat(users.notes()).containsExactly("no email", "no name");
        assertThat(more.notes()).containsExactly("no email", "no name", "no orders");
      }
    }
    assertThat(fillings).hasValue(1);
  }

  @Test
  void whatSomebodysServerLackedMayHaveBeenInstalledSince(TestDatabase home) {
    for (int i = 0; i < 2; i++) {
      try (var server = ScratchServerOfTest.ofSomebody(home);
          var users = server.kept(ScratchContent.of("users", this::notedUsers));
          var again = server.kept(ScratchContent.of("users", this::notedUsers))) {
        assertThat(again.notes()).isEqualTo(users.notes());
      }
    }
    assertThat(fillings).hasValue(2);
  }

  private void notedUsers(ScratchDatabase open) {
    users(open);
    open.note(List.of("no email", "no name"));
  }

  @Test
  void aFillingThatFailsLeavesNothing(TestDatabase home) throws Exception {
    try (var server = ScratchServerOfTest.keeping(home)) {
      assertThatThrownBy(
              () -> server.kept(ScratchContent.of("wrong", open -> run(open, "CREATE TABLE"))))
          .hasMessageContaining("syntax error");
      assertThat(ScratchServerOfTest.all(home)).isEmpty();
    }
  }

  @Test
  void threadsAndRunsThatMakeTheSameAtOnceEndWithOne(TestDatabase home) throws Exception {
    try (var one = ScratchServerOfTest.keeping(home);
        var two = ScratchServerOfTest.keeping(home);
        var threads = Executors.newFixedThreadPool(4)) {
      Callable<Integer> useOne = () -> used(one.kept(ScratchContent.of("users", this::users)));
      Callable<Integer> useTwo = () -> used(two.kept(ScratchContent.of("users", this::users)));
      var all =
          threads.invokeAll(
              IntStream.range(0, 8).mapToObj(each -> each % 2 == 0 ? useOne : useTwo).toList());
      for (var each : all) {
        assertThat(each.get()).isEqualTo(1);
      }
    }
    assertThat(fillings).hasValue(1);
  }

  private static int used(ScratchDatabase database) throws Exception {
    try (database) {
      return tables(database).size();
    }
  }

  @Test
  void onAServerOfSomebodyElsesNothingStays(TestDatabase home) throws Exception {
    try (var server = ScratchServerOfTest.keepingNothing(home);
        var database = server.kept(ScratchContent.of("users", this::users));
        var again = server.kept(ScratchContent.of("users", this::users))) {
      assertThat(tables(database)).containsExactly("users");
      assertThat(again.url()).isEqualTo(database.url());
      assertThat(ScratchServerOfTest.all(home)).hasSize(1);
    }
    assertThat(fillings).hasValue(1);
    assertThat(ScratchServerOfTest.all(home)).isEmpty();
  }
}
