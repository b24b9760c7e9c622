package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A switch over a sealed family or an enum of ours names every case, so that the compiler lists
 * what a new case still needs. Read from the sources: a class file no longer tells.
 */
class SwitchTest {

  private static final Pattern SWITCH = Pattern.compile("\\bswitch \\([^{;]*\\) \\{");
  private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");
  private static final Pattern CASE = Pattern.compile("\\bcase ([A-Z]\\w*(?:\\.[A-Z]\\w*)*)[ (]");

  @Test
  void aSwitchOverAFamilyNamesEveryCase() {
    var cases = casesOfSealedFamilies();
    var found = new ArrayList<String>();
    for (var file : Repository.javaFiles("src/main/java")) {
      var text = Repository.text(file);
      for (var body : switches(text)) {
        if (DEFAULT.matcher(body).find()
            && CASE.matcher(body).results().anyMatch(type -> cases.contains(last(type.group(1))))) {
          found.add(Repository.relative(file) + ": " + body.lines().findFirst().orElse(""));
        }
      }
    }
    assertThat(found)
        .as("switches over a sealed family with a default; name the cases, `case Foo unused ->`")
        .isEmpty();
  }

  @Test
  void aSwitchIsReadWithoutThoseInside() {
    assertThat(switches("switch (a) { case B b -> switch (c) { default -> 1; }; }"))
        .containsExactly("switch (a) { case B b -> ; }", "switch (c) { default -> 1; }");
  }

  private static Set<String> casesOfSealedFamilies() {
    var cases = new TreeSet<String>();
    for (JavaClass type : Product.CLASSES) {
      for (var family : type.getAllRawInterfaces()) {
        if (family.getPackageName().startsWith("dev.limbeck") && family.reflect().isSealed()) {
          cases.add(type.getSimpleName());
        }
      }
    }
    return cases;
  }

  private static String last(String typeName) {
    return typeName.substring(typeName.lastIndexOf('.') + 1);
  }

  /** The switches of a source, each without those that stand inside it. */
  private static List<String> switches(String text) {
    var found = new ArrayList<String>();
    var starts = SWITCH.matcher(text);
    for (int from = 0; starts.find(from); from = starts.end()) {
      var whole = text.substring(starts.start(), end(text, starts.end()));
      var inner = SWITCH.matcher(whole);
      var own = new StringBuilder();
      int at = 0;
      for (int next = 1; inner.find(next); next = at) {
        own.append(whole, at, inner.start());
        at = end(whole, inner.end());
      }
      found.add(own.append(whole.substring(at)).toString());
    }
    return found;
  }

  /** The place behind the brace that closes the one before {@code from}. */
  private static int end(String text, int from) {
    int depth = 1;
    int at = from;
    while (depth > 0 && at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return at;
  }
}
