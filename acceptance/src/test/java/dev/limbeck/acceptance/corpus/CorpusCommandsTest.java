package dev.limbeck.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A typed command leaves in the database the rows that Alembic left, or better ones. */
@ExtendWith(TestPostgres.class)
class CorpusCommandsTest {

  private static final int DESKS = 4;

  @TempDir private Path folder;

  @Test
  void randomGraphs(TestDatabase database) throws Exception {
    var all = Cases.random();
    var differing = Cases.differences().keySet();
    var sample =
        IntStream.range(0, all.size())
            .filter(i -> i % 10 == 0 || differing.contains(i))
            .mapToObj(all::get)
            .toList();
    assertThat(sample).hasSizeGreaterThan(320);
    assertThat(wrong(sample, database)).isEmpty();
  }

  @Test
  void graphsOfPublicProjects(TestDatabase database) throws Exception {
    var sample = new ArrayList<Case>();
    for (var name : List.of("ctfd", "glance", "superset", "warehouse")) {
      var all = Cases.project(name);
      IntStream.range(0, all.size())
          .filter(i -> i % 9 == 0)
          .mapToObj(all::get)
          .forEach(sample::add);
    }
    assertThat(sample).hasSizeGreaterThan(80);
    assertThat(wrong(sample, database)).isEmpty();
  }

  /** Each desk takes every fourth case, so that what it finds does not depend on time. */
  private List<String> wrong(List<Case> cases, TestDatabase database) throws Exception {
    var wrong = new ArrayList<String>();
    try (var pool = Executors.newFixedThreadPool(DESKS)) {
      var desks =
          IntStream.range(0, DESKS).<Callable<List<String>>>mapToObj(n -> desk(n, cases, database));
      for (var desk : pool.invokeAll(desks.toList())) {
        wrong.addAll(desk.get());
      }
    }
    return wrong;
  }

  private Callable<List<String>> desk(int number, List<Case> cases, TestDatabase database) {
    return () -> {
      var wrong = new ArrayList<String>();
      try (var desk = new Desk("desk" + number, folder.resolve("desk" + number), database)) {
        for (var i = number; i < cases.size(); i += DESKS) {
          desk.flaw(cases.get(i)).ifPresent(wrong::add);
        }
      }
      return wrong;
    };
  }
}
