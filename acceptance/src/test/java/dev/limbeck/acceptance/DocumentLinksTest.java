package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every relative link of a document leads to a file, and to a heading where it names one. */
class DocumentLinksTest {

  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)(?: \"[^\"]*\")?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *#*$");
  private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");

  @Test
  void everyLinkLeadsSomewhere() {
    var broken = new ArrayList<String>();
    for (var document : Repository.files(".md")) {
      for (var link : links(Repository.text(document))) {
        if (!leadsSomewhere(document, link)) {
          broken.add(Repository.relative(document) + " -> " + link);
        }
      }
    }
    assertThat(broken).as("links to a file or heading that does not exist").isEmpty();
  }

  @Test
  void aHeadingIsNamedAsHostsOfGitNameIt() {
    assertThat(anchor("Exit codes: `0`, and 4")).isEqualTo("exit-codes-0-and-4");
  }

  @Test
  void aLinkInsideCodeIsNone() {
    assertThat(links("`[a](b)` [c](d)\n```\n[e](f)\n```\n[g](h#i \"title\")"))
        .containsExactly("d", "h#i");
  }

  private static List<String> links(String document) {
    return LINK.matcher(CODE.matcher(document).replaceAll(""))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static boolean leadsSomewhere(Path document, String link) {
    if (ELSEWHERE.matcher(link).matches()) {
      return true;
    }
    var parts = link.split("#", 2);
    var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return target.startsWith(Repository.ROOT)
        && Files.exists(target)
        && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  private static List<String> anchors(Path document) {
    return HEADING
        .matcher(Repository.text(document))
        .results()
        .map(found -> anchor(found.group(1)))
        .toList();
  }

  /** The name of a heading in a link: lower case, hyphens for spaces, without other signs. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
