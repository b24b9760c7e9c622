package dev.limbeck.dialects.postgresql.inspection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Storage parameters as the catalog keeps them, {@code fillfactor=70}. */
final class StorageParameters {

  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|-?[0-9]+(\\.[0-9]+)?");

  private StorageParameters() {}

  /** By their names, with values as SQL writes them. */
  static Map<String, String> read(List<String> options) {
    var parameters = new TreeMap<String, String>();
    for (var option : options) {
      int sign = option.indexOf('=');
      var value = option.substring(sign + 1);
      parameters.put(
          option.substring(0, sign),
          PLAIN.matcher(value).matches() ? value : Server.literal(value));
    }
    return parameters;
  }
}
