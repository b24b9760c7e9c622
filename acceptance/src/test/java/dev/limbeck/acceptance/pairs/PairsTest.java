package dev.limbeck.acceptance.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.testkit.Golden;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pairs under {@code src/test/resources/pairs}: the diff from one side to the other, run on the
 * one, gives the other; a second diff is empty; the diff back gives the first again. Written as a
 * revision in Java, both compile and are the same SQL. {@code -Dpairs=WORDS} runs only those whose
 * file or title holds the words.
 */
@ExtendWith(TestPostgres.class)
class PairsTest {

  private static final DdlCompiler COMPILER = new PostgresqlDialect().ddl(DdlSettings.DEFAULT);

  private static final int WORKERS = 2;

  private static final int AT_LEAST = 300;

  @Test
  void thereAreEnough() {
    assertThat(PairFile.all().stream().mapToInt(file -> file.pairs().size()).sum())
        .isGreaterThanOrEqualTo(AT_LEAST);
  }

  @TestFactory
  List<DynamicNode> pairs(TestServer server) throws Exception {
    var files = PairFile.all();
    var outcomes = outcomes(files, server);
    var nodes = new ArrayList<DynamicNode>();
    for (var file : files) {
      if (Golden.updating()) {
        Files.writeString(
            file.path(),
            file.text(file.pairs().stream().map(pair -> updated(pair, outcomes)).toList()));
      }
      var tests =
          file.pairs().stream()
              .filter(outcomes::containsKey)
              .map(pair -> test(updated(pair, outcomes), outcome(pair, outcomes)))
              .toList();
      if (!tests.isEmpty()) {
        nodes.add(DynamicContainer.dynamicContainer(file.path().getFileName().toString(), tests));
      }
    }
    return nodes;
  }

  private static PairRun.Outcome outcome(Pair pair, Map<Pair, PairRun.Outcome> outcomes) {
    return outcomes.getOrDefault(pair, PairRun.Outcome.NONE);
  }

  private static Pair updated(Pair pair, Map<Pair, PairRun.Outcome> outcomes) {
    var outcome = outcome(pair, outcomes);
    return Golden.updating() && outcome.wrong().isEmpty() ? pair.with(outcome.found()) : pair;
  }

  private static DynamicTest test(Pair pair, PairRun.Outcome outcome) {
    return DynamicTest.dynamicTest(
        pair.toString(),
        () -> {
          if (!outcome.wrong().isEmpty()) {
            throw new AssertionError(
                "%s%n%s%n%n=== upgrade%n%s%n%n=== downgrade%n%s"
                    .formatted(
                        pair,
                        String.join("\n", outcome.wrong()),
                        outcome.found().get("upgrade"),
                        outcome.found().get("downgrade")));
          }
          golden(pair, outcome);
        });
  }

  private static void golden(Pair pair, PairRun.Outcome outcome) {
    outcome
        .found()
        .forEach((name, text) ->
            pair.said(name)
                .ifPresent(said -> assertThat(text).as(pair + ": " + name).isEqualTo(said)));
  }

  /** All that are wanted, by workers that have two databases each. */
  private static Map<Pair, PairRun.Outcome> outcomes(List<PairFile> files, TestServer server)
      throws Exception {
    var words = System.getProperty("pairs", "");
    var wanted =
        files.stream()
            .flatMap(file -> file.pairs().stream())
            .filter(pair -> pair.toString().contains(words))
            .toList();
    var outcomes = new LinkedHashMap<Pair, PairRun.Outcome>();
    var found = new ArrayList<PairRun.Outcome>();
    var free = new ArrayBlockingQueue<PairServer>(WORKERS);
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      for (int i = 0; i < WORKERS; i++) {
        free.add(new PairServer(server));
      }
      var tasks =
          wanted.stream().<Callable<PairRun.Outcome>>map(pair -> () -> run(pair, free)).toList();
      var done = pool.invokeAll(tasks);
      for (var each : done) {
        found.add(each.get());
      }
    } finally {
      for (var each : free) {
        each.close();
      }
    }
    try (var inJava = new PairsInJava(COMPILER, found)) {
      for (int i = 0; i < found.size(); i++) {
        outcomes.put(wanted.get(i), found.get(i).with(inJava.members(i), inJava.wrong(i)));
      }
    }
    return outcomes;
  }

  private static PairRun.Outcome run(Pair pair, ArrayBlockingQueue<PairServer> free)
      throws InterruptedException {
    var server = free.take();
    try {
      return PairRun.of(pair, server);
    } finally {
      free.add(server);
    }
  }
}
