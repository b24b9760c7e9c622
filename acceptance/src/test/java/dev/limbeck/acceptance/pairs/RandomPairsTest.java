package dev.limbeck.acceptance.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Pairs that are made by chance, tried as those of the corpus are. {@code -Drandom.pairs=N} tries N
 * of them, {@code -Drandom.seed=S} begins with that one; what fails is told with its seed and as
 * few statements as possible, so that a pair of the corpus can be made of it.
 */
@ExtendWith(TestPostgres.class)
class RandomPairsTest {

  private static final int WORKERS = 2;

  private static final long FIRST = 400;

  private static final int SHORT = 40;

  private static final int ENOUGH = 8;

  @Test
  void randomPairsHoldToo(TestServer server) throws Exception {
    long seed = Long.getLong("random.seed", FIRST);
    int count = Integer.getInteger("random.pairs", SHORT);
    var material = RandomPair.Material.read();
    var next = new AtomicInteger();
    var failures = new ArrayList<String>();
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      var worker =
          (Callable<List<String>>)
              () -> {
                var found = new ArrayList<String>();
                try (var databases = new PairServer(server)) {
                  int number;
                  while (found.size() < ENOUGH && (number = next.getAndIncrement()) < count) {
                    long one = seed + number;
                    new RandomRun(databases)
                        .of(RandomPair.of(material, one))
                        .ifPresent(failure -> found.add(told(one, failure)));
                  }
                }
                return found;
              };
      for (var each : pool.invokeAll(List.of(worker, worker))) {
        failures.addAll(each.get());
      }
    }
    assertThat(String.join("\n", failures)).isEmpty();
  }

  /** Said at once, since the long form takes its time. */
  private static String told(long seed, RandomRun.Failure failure) {
    var text = "-Drandom.seed=%d%n%s%n".formatted(seed, failure.text());
    System.err.println(text);
    return text;
  }
}
