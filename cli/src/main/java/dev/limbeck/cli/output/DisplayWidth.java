package dev.limbeck.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many columns of a terminal a text takes, as psql counts: two for wide characters of East
 * Asian scripts and emoji, none for marks that combine with the character before.
 */
final class DisplayWidth {

  private static final int FIRST_WIDE = 0x1100;
  private static final int HEXADECIMAL = 16;

  private @Nullable NavigableMap<Integer, Integer> wide;

  int of(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += of(text.codePointAt(at));
    }
    return width;
  }

  int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return character >= FIRST_WIDE && isWide(character) ? 2 : 1;
  }

  private boolean isWide(int character) {
    if (wide == null) {
      wide = read();
    }
    Map.Entry<Integer, Integer> range = wide.floorEntry(character);
    return range != null && character <= range.getValue();
  }

  private static NavigableMap<Integer, Integer> read() {
    var ranges = new TreeMap<Integer, Integer>();
    try (var file = DisplayWidth.class.getResourceAsStream("wide-characters.txt")) {
      if (file == null) {
        return ranges;
      }
      var text = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
      text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(ranges, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ranges;
  }

  private static void add(Map<Integer, Integer> ranges, String line) {
    int dash = line.indexOf('-');
    ranges.put(
        Integer.parseInt(line.substring(0, dash), HEXADECIMAL),
        Integer.parseInt(line.substring(dash + 1), HEXADECIMAL));
  }
}
