package dev.limbeck.hibernate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The maps and plain values of a YAML file, as far as settings need them: {@code a.b.c} and its
 * text. Documents for a profile of Spring are left out; so are lists.
 */
final class YamlMap {

  private static final Pattern ENTRY =
      Pattern.compile("( *)([\"']?)([^\"'#\\s][^\"':]*(?::[^\"'\\s:][^\"':]*)*)\\2 *:(?: +(.*))?");

  private static final Pattern DIVIDER = Pattern.compile("(?m)^---.*$");

  private record Level(int indent, String key) {}

  private YamlMap() {}

  /** The values by the keys on the way to them, with points between. */
  static SortedMap<String, String> parse(String text) {
    var all = new TreeMap<String, String>();
    for (var document : DIVIDER.split(text, -1)) {
      var values = document(document.lines().toList());
      if (values.keySet().stream()
          .noneMatch(key -> key.endsWith(".on-profile") || key.equals("spring.profiles"))) {
        all.putAll(values);
      }
    }
    return all;
  }

  private static SortedMap<String, String> document(List<String> lines) {
    var values = new TreeMap<String, String>();
    Deque<Level> levels = new ArrayDeque<>();
    for (var line : lines) {
      var entry = ENTRY.matcher(line.stripTrailing());
      if (!entry.matches()) {
        continue;
      }
      int indent = entry.group(1).length();
      while (!levels.isEmpty() && levels.getLast().indent() >= indent) {
        levels.removeLast();
      }
      levels.addLast(new Level(indent, entry.group(3).strip()));
      var value = scalar(entry.group(4) == null ? "" : entry.group(4));
      if (!value.isEmpty()) {
        values.put(path(levels), value);
      }
    }
    return values;
  }

  private static String path(Deque<Level> levels) {
    var keys = new ArrayList<String>();
    levels.forEach(level -> keys.add(level.key()));
    return String.join(".", keys);
  }

  /** A value without quotes and without the comment behind it. */
  private static String scalar(String text) {
    var value = text.strip();
    if (value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"))) {
      int end = value.indexOf(value.charAt(0), 1);
      return end < 0 ? value : value.substring(1, end);
    }
    return value.startsWith("#") ? "" : value.replaceFirst(" +#.*", "");
  }
}
