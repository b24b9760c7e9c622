package dev.limbeck.cli.output;

import dev.limbeck.command.Detail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result of a query as psql prints it: aligned, one rule, values of several lines continued by
 * {@code +}, the number of rows, an empty line.
 */
final class PsqlTable {

  private final Detail.QueryResult result;
  private final PsqlText texts = new PsqlText();
  private final List<List<String>> names = new ArrayList<>();
  private final List<List<List<String>>> rows = new ArrayList<>();
  private final int[] widths;
  private final StringBuilder out = new StringBuilder();

  private PsqlTable(Detail.QueryResult result) {
    this.result = result;
    this.widths = new int[result.columns().size()];
  }

  /** The text with its last line end. */
  static String render(Detail.QueryResult result) {
    return result.columns().isEmpty() && !result.tag().isEmpty()
        ? result.tag() + "\n"
        : new PsqlTable(result).text();
  }

  private String text() {
    measure();
    if (widths.length == 0) {
      out.append("--\n");
    } else {
      header();
      rule();
      rows.forEach(this::row);
    }
    int count = rows.size();
    return out.append('(')
        .append(count)
        .append(count == 1 ? " row)" : " rows)")
        .append("\n\n")
        .toString();
  }

  private void measure() {
    for (var name : result.columns()) {
      names.add(texts.lines(name));
    }
    for (List<@Nullable String> row : result.rows()) {
      var cells = new ArrayList<List<String>>();
      for (var value : row) {
        cells.add(value == null ? List.of("") : texts.lines(value));
      }
      rows.add(cells);
    }
    widen(names);
    rows.forEach(this::widen);
  }

  private void widen(List<List<String>> cells) {
    for (int i = 0; i < widths.length; i++) {
      for (var line : cells.get(i)) {
        widths[i] = Math.max(widths[i], texts.width(line));
      }
    }
  }

  private void header() {
    int height = height(names);
    for (int number = 0; number < height; number++) {
      for (int i = 0; i < widths.length; i++) {
        int blank = widths[i] - texts.width(line(names.get(i), number));
        out.append(i == 0 ? " " : "| ").append(" ".repeat(blank / 2));
        out.append(line(names.get(i), number)).append(" ".repeat((blank + 1) / 2));
        out.append(number + 1 < names.get(i).size() ? '+' : ' ');
      }
      out.append('\n');
    }
  }

  private void rule() {
    out.append('-');
    for (int i = 0; i < widths.length; i++) {
      out.append(i == 0 ? "" : "-+-").append("-".repeat(widths[i]));
    }
    out.append("-\n");
  }

  private void row(List<List<String>> cells) {
    int height = height(cells);
    for (int number = 0; number < height; number++) {
      for (int i = 0; i < widths.length; i++) {
        out.append(i == 0 ? " " : "| ");
        cell(cells.get(i), number, i);
      }
      out.append('\n');
    }
  }

  private void cell(List<String> lines, int number, int column) {
    var line = line(lines, number);
    var blank = " ".repeat(widths[column] - texts.width(line));
    var isLast = column + 1 == widths.length;
    var isContinued = number + 1 < lines.size();
    if (number < lines.size() && result.numeric().get(column)) {
      out.append(blank).append(line);
    } else {
      out.append(line).append(isLast && !isContinued ? "" : blank);
    }
    out.append(isContinued ? "+" : isLast ? "" : " ");
  }

  private static String line(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "";
  }

  private static int height(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }
}
