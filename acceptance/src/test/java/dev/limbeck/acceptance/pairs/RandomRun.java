package dev.limbeck.acceptance.pairs;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tries one pair without the statements that fail, and finds the few that are to blame. */
final class RandomRun {

  /**
   * What is wrong.
   *
   * @param pair what is left of the pair
   * @param wrong what it shows
   */
  record Failure(RandomPair pair, List<String> wrong) {

    String text() {
      return "=== a\n%s\n=== b\n%s\n\n%s"
          .formatted(sql(pair.first()), sql(pair.second()), String.join("\n", wrong));
    }
  }

  private final PairServer server;

  RandomRun(PairServer server) {
    this.server = server;
  }

  /** What fails, with as few statements as possible. */
  Optional<Failure> of(RandomPair pair) throws SQLException {
    var failure = tried(pair);
    return failure.isPresent() ? Optional.of(shrunk(failure.get())) : Optional.empty();
  }

  Optional<Failure> tried(RandomPair pair) throws SQLException {
    var sides = new RandomPair(possible(pair.first()), possible(pair.second()));
    var text =
        new Pair(
            "random",
            "random",
            "",
            Map.of(
                "a",
                sql(sides.first()),
                "b",
                sql(sides.second()),
                "options",
                "privileges, all schemas, any names of NOT NULL"));
    var outcome = PairRun.of(text, server);
    return outcome.wrong().isEmpty()
        ? Optional.empty()
        : Optional.of(new Failure(sides, outcome.wrong()));
  }

  /** Those that run one after the other. */
  private List<String> possible(List<String> statements) throws SQLException {
    var possible = new ArrayList<String>();
    server.first().make();
    for (var statement : statements) {
      try {
        server.first().run(statement);
        possible.add(statement);
      } catch (SQLException e) {
        // what cannot be there is no part of the schema
      }
    }
    return possible;
  }

  private static String sql(List<String> statements) {
    return statements.stream().map(statement -> statement + ";").collect(joining("\n"));
  }

  /** Takes out ever smaller parts: of both sides first, then of one. */
  private Failure shrunk(Failure failure) throws SQLException {
    var both = new LinkedHashSet<>(failure.pair().first());
    both.addAll(failure.pair().second());
    var smaller =
        without(
            failure,
            List.copyOf(both),
            part -> pair -> new RandomPair(less(pair.first(), part), less(pair.second(), part)));
    smaller =
        without(
            smaller,
            smaller.pair().first(),
            part -> pair -> new RandomPair(less(pair.first(), part), pair.second()));
    return without(
        smaller,
        smaller.pair().second(),
        part -> pair -> new RandomPair(pair.first(), less(pair.second(), part)));
  }

  private interface Taking {
    UnaryOperator<RandomPair> out(List<String> part);
  }

  private Failure without(Failure failure, List<String> all, Taking taking) throws SQLException {
    var best = failure;
    for (int size = Math.max(1, all.size() / 2); size > 0; size /= 2) {
      for (int at = 0; at < all.size(); at += size) {
        var part = all.subList(at, Math.min(at + size, all.size()));
        var smaller = tried(taking.out(part).apply(best.pair()));
        if (smaller.isPresent()) {
          best = smaller.get();
        }
      }
    }
    return best;
  }

  private static List<String> less(List<String> statements, List<String> part) {
    return statements.stream().filter(statement -> !part.contains(statement)).toList();
  }
}
