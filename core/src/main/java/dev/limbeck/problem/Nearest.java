package dev.limbeck.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant: the names that are the fewest letters away. */
public final class Nearest {

  private Nearest() {}

  /** The nearest name, if one is near enough to be meant; the first of several. */
  public static Optional<String> to(String wanted, Collection<String> names) {
    return several(wanted, names, 1).stream().findFirst();
  }

  /** At most {@code limit} names that are near enough to be meant, nearest first. */
  public static List<String> several(String wanted, Collection<String> names, int limit) {
    record Near(String name, int distance) {}
    var reach = Math.max(1, wanted.length() / 3);
    return names.stream()
        .map(name -> new Near(name, distance(plain(wanted), plain(name))))
        .filter(near -> near.distance() <= reach || begins(near.name(), wanted))
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(limit)
        .map(Near::name)
        .toList();
  }

  /** Whether somebody has only typed the beginning of a name, {@code habits} of a service. */
  private static boolean begins(String name, String wanted) {
    return wanted.length() >= 3 && plain(name).startsWith(plain(wanted));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** How many letters are inserted, removed, changed or swapped with their neighbour. */
  public static int distance(String a, String b) {
    var rows = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int step(int[][] rows, String a, String b, int i, int j) {
    var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    var least = Math.min(rows[i - 1][j - 1] + same, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    var swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
