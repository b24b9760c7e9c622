package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every Java file is as google-java-format writes it; {@code -Dformat=update} rewrites them. */
class FormatTest {

  private static final Path ROOT = Path.of(System.getProperty("limbeck.root", ".."));

  private final boolean update = "update".equals(System.getProperty("format"));

  @Test
  void everyJavaFileIsFormatted() throws Exception {
    var wrong = new ArrayList<Path>();
    for (var file : javaFiles()) {
      var source = Files.readString(file);
      var formatted = format(source);
      if (!formatted.equals(source)) {
        wrong.add(ROOT.relativize(file));
        if (update) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertThat(update ? List.of() : wrong)
        .as("not formatted; ./mvnw -q verify -pl acceptance -am -Dtest=FormatTest -Dformat=update")
        .isEmpty();
  }

  private static String format(String source) throws FormatterException {
    var formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    var ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }

  private static List<Path> javaFiles() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\..*)/.*"))
          .sorted()
          .toList();
    }
  }
}
