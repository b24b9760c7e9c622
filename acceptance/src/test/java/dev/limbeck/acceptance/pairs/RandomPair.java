package dev.limbeck.acceptance.pairs;

import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two schemas that a number makes: of the statements of {@link RandomSchemas}, or of sides of some
 * pairs of the corpus, from which some statements are missing.
 *
 * @param first the statements of one side, in order
 * @param second those of the other
 */
record RandomPair(List<String> first, List<String> second) {

  private static final List<Integer> DIFFERENCES = List.of(15, 40, 120, 300);

  /** Its types are found by a path that random pairs do not have. */
  private static final Pattern ELSEWHERE = Pattern.compile("EXTENSION \\w+ SCHEMA");

  RandomPair {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** All that random pairs are made of. */
  record Material(RandomSchemas schemas, List<List<String>> sides) {

    static Material read() {
      var sides =
          PairFile.all().stream()
              .flatMap(file -> file.pairs().stream())
              .filter(pair -> !ELSEWHERE.matcher(pair.section("a")).find())
              .flatMap(pair -> Stream.of(side(pair, "a"), side(pair, "b")))
              .toList();
      return new Material(RandomSchemas.read(), sides);
    }

    private static List<String> side(Pair pair, String name) {
      return SqlSplitter.split(pair.section("both") + ";\n" + pair.section(name)).stream()
          .map(SplitStatement::text)
          .toList();
    }
  }

  static RandomPair of(Material material, long seed) {
    var random = new Random(seed);
    if (seed % 3 == 0) {
      return ofCorpus(material.sides(), random);
    }
    var schema = material.schemas().any(random);
    int difference = DIFFERENCES.get(random.nextInt(DIFFERENCES.size()));
    return new RandomPair(
        RandomSchemas.statements(schema),
        RandomSchemas.statements(material.schemas().like(schema, difference, random)));
  }

  /** The same sides in another order, or others, so that the same names mean other things. */
  private static RandomPair ofCorpus(List<List<String>> sides, Random random) {
    var shared = sides.get(random.nextInt(sides.size()));
    var first = new ArrayList<String>();
    var second = new ArrayList<String>();
    for (var side : List.of(first, second)) {
      var others = Stream.generate(() -> sides.get(random.nextInt(sides.size()))).limit(2);
      var all = new ArrayList<>(random.nextBoolean() ? List.of(shared) : List.<List<String>>of());
      others.forEach(other -> all.add(random.nextInt(all.size() + 1), other));
      all.stream()
          .flatMap(List::stream)
          .filter(statement -> random.nextInt(12) > 0)
          .forEach(side::add);
    }
    return new RandomPair(first, second);
  }
}
