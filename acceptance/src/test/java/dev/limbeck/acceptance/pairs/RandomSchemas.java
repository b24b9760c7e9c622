package dev.limbeck.acceptance.pairs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Schemas of the statements in {@code src/test/resources/random/schemas.txt}: one is chosen for
 * each place, and another one for some of the places in a schema that is like it.
 */
final class RandomSchemas {

  private static final Path FILE = Path.of("src/test/resources/random/schemas.txt");
  private static final Pattern POOL = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern WEIGHTED = Pattern.compile("(\\d+) \\* (.*)");
  private static final Pattern EACH = Pattern.compile("## (.*) for \\{([a-z]+)}");

  /**
   * Of which one statement is chosen.
   *
   * @param each for each of which pool; for none if empty
   */
  private record Place(String each, List<String> choices) {}

  private final Map<String, List<String>> pools = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();

  private RandomSchemas(List<String> lines) {
    var choices = new ArrayList<String>();
    for (var line : lines) {
      if (line.startsWith("= ")) {
        var parts = line.substring(2).split(": ", 2);
        pools.put(parts[0], List.of(parts[1].split(" \\| ")));
      } else if (line.startsWith("## ")) {
        var each = EACH.matcher(line);
        choices = new ArrayList<>();
        places.add(new Place(each.matches() ? each.group(2) : "", choices));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        var weighted = WEIGHTED.matcher(line);
        int times = weighted.matches() ? Integer.parseInt(weighted.group(1)) : 1;
        for (int i = 0; i < times; i++) {
          choices.add(weighted.matches() ? weighted.group(2) : line);
        }
      }
    }
  }

  static RandomSchemas read() {
    try {
      return new RandomSchemas(Files.readAllLines(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A schema: what stands at each place. */
  Map<String, String> any(Random random) {
    var chosen = new LinkedHashMap<String, String>();
    int some = 1 + random.nextInt(pool("table").size());
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      var each = place.each().isEmpty() ? List.of("") : pool(place.each());
      for (var one : each.subList(0, place.each().isEmpty() ? 1 : some)) {
        chosen.put(i + " " + one, choice(place, one, random));
      }
    }
    return chosen;
  }

  /** A schema that differs in about so many of a thousand places. */
  Map<String, String> like(Map<String, String> schema, int perThousand, Random random) {
    var changed = new LinkedHashMap<String, String>();
    schema.forEach((key, statement) -> {
      var parts = key.split(" ", 2);
      changed.put(
          key,
          random.nextInt(1000) < perThousand
              ? choice(places.get(Integer.parseInt(parts[0])), parts[1], random)
              : statement);
    });
    return changed;
  }

  /** The statements of a schema, in order. */
  static List<String> statements(Map<String, String> schema) {
    return schema.values().stream().filter(statement -> !statement.equals("-")).toList();
  }

  private String choice(Place place, String each, Random random) {
    var choice = place.choices().get(random.nextInt(place.choices().size()));
    return POOL.matcher(choice.replace("{this}", each))
        .replaceAll(found -> Matcher.quoteReplacement(one(found, random)));
  }

  private String one(MatchResult found, Random random) {
    var pool = pools.get(found.group(1));
    return pool == null ? found.group() : pool.get(random.nextInt(pool.size()));
  }

  private List<String> pool(String name) {
    return pools.getOrDefault(name, List.of());
  }
}
