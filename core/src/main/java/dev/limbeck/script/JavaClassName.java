package dev.limbeck.script;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of classes and packages, made of words that are none. */
final class JavaClassName {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The words that may not stand in a package's name, of those that a folder may be called. */
  private static final Pattern KEYWORD =
      Pattern.compile(
          "abstract|assert|boolean|break|byte|case|catch|char|class|const|continue|default|do|double"
              + "|else|enum|extends|false|final|finally|float|for|goto|if|implements|import"
              + "|instanceof|int|interface|long|native|new|null|package|private|protected|public"
              + "|return|short|static|strictfp|super|switch|synchronized|this|throw|throws|transient"
              + "|true|try|void|volatile|while|_");

  private JavaClassName() {}

  /** Words in one, each with a capital letter: {@code add_streaks} is {@code AddStreaks}. */
  static String camel(String slug) {
    return WORD.matcher(slug)
        .results()
        .map(word -> capital(word.group()))
        .collect(Collectors.joining());
  }

  /** A file's name as a class may be called: {@code 3b7a_AddStreaks} gets an R before it. */
  static String of(String fileName) {
    var name = new StringBuilder();
    fileName
        .codePoints()
        .forEach(c -> name.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
    return name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)) ? "R" + name : name + "";
  }

  /** A folder's path as a package, {@code db/versions} is {@code db.versions}. */
  static String packageOf(String folder) {
    return Pattern.compile("[/\\\\]+")
        .splitAsStream(folder)
        .filter(part -> !part.isEmpty() && !part.equals("..") && !part.equals("."))
        .map(JavaClassName::packagePart)
        .collect(Collectors.joining("."));
  }

  private static String packagePart(String folder) {
    var part = folder.replaceAll("[^\\p{L}\\p{N}_]", "_");
    if (KEYWORD.matcher(part).matches()) {
      return part + "_";
    }
    return Character.isJavaIdentifierStart(part.codePointAt(0)) ? part : "_" + part;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
