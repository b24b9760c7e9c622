package dev.limbeck.script;

import dev.limbeck.source.JavaAnnotation;
import dev.limbeck.source.JavaHead;
import java.util.List;
import java.util.Optional;

/** Changes {@code downRevision} in a source, and not one letter besides. */
final class JavaDownRevision {

  private JavaDownRevision() {}

  /** The text with other ids in the annotation, which gets the attribute if it had none. */
  static String changed(String source, String text, List<String> ids) {
    var content = SqlRevisionFile.withoutMark(text);
    var mark = text.substring(0, text.length() - content.length());
    var annotation = annotation(JavaHead.read(source, content, "Revision"));
    var written = JavaDraft.literal(ids);
    var known = element(annotation, JavaAttribute.DOWN_REVISION);
    if (known.isPresent()) {
      var value = known.get().value();
      return mark + content.substring(0, value.offset()) + written + content.substring(value.end());
    }
    var id = element(annotation, JavaAttribute.ID).orElseThrow().value().end();
    return mark + content.substring(0, id) + ", downRevision = " + written + content.substring(id);
  }

  private static JavaAnnotation annotation(JavaHead head) {
    return head.types().stream()
        .flatMap(type -> type.annotations().stream())
        .filter(one -> head.means(one.name().text(), "dev.limbeck.migration", "Revision"))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<JavaAnnotation.Element> element(
      JavaAnnotation annotation, JavaAttribute attribute) {
    return annotation.elements().stream()
        .filter(one -> one.name().text().equals(attribute.word()))
        .findFirst();
  }
}
