package dev.limbeck.jdbc;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of URLs, in which a plus sign is only itself. */
final class Percent {

  private Percent() {}

  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    if (!text.matches("(?s)(?:[^%]|%[0-9A-Fa-f]{2})*")) {
      throw Problem.of(
              ConfigCode.BAD_URL,
              "The database URL holds a '%' that two hexadecimal digits do not follow")
          .fix("write %25 for a percent sign, also within the password")
          .exception();
    }
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
