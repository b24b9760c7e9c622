package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every Java file is as google-java-format writes it; {@code -Dformat=update} rewrites them. */
class FormatTest {

  private static final boolean UPDATE = "update".equals(System.getProperty("format"));

  @Test
  void everyJavaFileIsFormatted() {
    var wrong =
        Repository.files(".java").parallelStream()
            .filter(file -> !isFormatted(file))
            .map(Repository::relative)
            .toList();
    assertThat(UPDATE ? List.of() : wrong)
        .as(
            "files that google-java-format writes otherwise; it rewrites them itself:%n"
                + "./mvnw -q verify -Dtest=FormatTest -Dformat=update"
                + " -Dsurefire.failIfNoSpecifiedTests=false")
        .isEmpty();
  }

  private static boolean isFormatted(Path file) {
    var source = Repository.text(file);
    try {
      var formatted = format(source);
      if (UPDATE && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return formatted.equals(source);
    } catch (FormatterException e) {
      throw new IllegalStateException(Repository.relative(file) + " is not Java", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String format(String source) throws FormatterException {
    var formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    var ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
