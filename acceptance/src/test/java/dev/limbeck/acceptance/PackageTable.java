package dev.limbeck.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each package of core may use, as {@code package-table.txt} says.
 *
 * @param rows the packages that each package may use, in the file's order
 * @param misplaced rows that name a package which does not stand above them
 */
record PackageTable(Map<String, Set<String>> rows, List<String> misplaced) {

  /** The row of {@code dev.limbeck} itself. */
  private static final String ROOT_ROW = "(root)";

  /** Reads the table that stands beside the tests. */
  static PackageTable read() {
    try (var file = PackageTable.class.getResourceAsStream("/package-table.txt")) {
      if (file == null) {
        throw new IllegalStateException("package-table.txt is missing");
      }
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads rows {@code name -> name name}; {@code *} is all the rows above. */
  static PackageTable parse(String text) {
    var rows = new LinkedHashMap<String, Set<String>>();
    var misplaced = new ArrayList<String>();
    for (var line : text.lines().filter(l -> l.contains("->") && !l.startsWith("#")).toList()) {
      var sides = line.split("->", 2);
      var name = sides[0].strip();
      var used = new LinkedHashSet<>(List.of("problem"));
      for (var word : sides[1].strip().split(" +", -1)) {
        if (word.equals("*")) {
          used.addAll(rows.keySet());
        } else if (rows.containsKey(word)) {
          used.add(word);
        } else if (!word.isEmpty()) {
          misplaced.add(name + " -> " + word);
        }
      }
      rows.put(name, used);
    }
    return new PackageTable(rows, misplaced);
  }

  /** The row's name of a package, {@code revision} for {@code dev.limbeck.revision}. */
  static String row(String packageName) {
    return packageName.equals("dev.limbeck")
        ? ROOT_ROW
        : packageName.substring("dev.limbeck.".length());
  }

  /** Whether one row's package may use another's; a package may always use itself. */
  boolean allows(String user, String used) {
    return user.equals(used) || rows.getOrDefault(user, Set.of()).contains(used);
  }
}
