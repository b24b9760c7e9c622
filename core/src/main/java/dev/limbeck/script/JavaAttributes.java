package dev.limbeck.script;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.source.AnnotationValue;
import dev.limbeck.source.JavaAnnotation;
import dev.limbeck.source.JavaHead;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of {@code @Revision}; what cannot be read is collected. */
final class JavaAttributes {

  private final JavaHead head;
  private final List<Problem> problems;
  private final Map<JavaAttribute, AnnotationValue> values = new EnumMap<>(JavaAttribute.class);

  JavaAttributes(JavaHead head, JavaAnnotation annotation, List<Problem> problems) {
    this.head = head;
    this.problems = problems;
    annotation.elements().forEach(this::add);
    if (!values.containsKey(JavaAttribute.ID)) {
      problems.add(
          Problem.of(JavaCode.NO_ID, "@Revision has no id")
              .at(head.at(annotation.name().offset()))
              .because("The id alone is what the version table knows of a revision.")
              .fix("write @Revision(id = \"…\"), as  limbeck revision  does"));
    }
  }

  private void add(JavaAnnotation.Element element) {
    var word = element.name().text();
    var known = JavaAttribute.of(word);
    if (known.isEmpty()) {
      problems.add(
          Problem.of(JavaCode.UNKNOWN_ATTRIBUTE, "@Revision has no attribute '" + word + "'")
              .at(head.at(element.name().offset()))
              .fix(JavaAttribute.advice(word)));
    } else if (values.putIfAbsent(known.get(), element.value()) != null) {
      problems.add(
          Problem.of(JavaCode.DUPLICATE_ATTRIBUTE, "'" + word + "' stands twice in @Revision")
              .at(head.at(element.name().offset()))
              .fix("remove one of them"));
    }
  }

  /** The id, if it is one. */
  Optional<RevisionId> id() {
    return texts(JavaAttribute.ID).stream().findFirst().flatMap(this::id);
  }

  List<RevisionId> downRevisions() {
    return texts(JavaAttribute.DOWN_REVISION).stream().flatMap(text -> id(text).stream()).toList();
  }

  /** The names of an attribute that takes several. */
  List<String> names(JavaAttribute attribute) {
    var names = new ArrayList<String>();
    for (var text : texts(attribute)) {
      var name = text.text();
      if (name.isBlank() || name.chars().anyMatch(c -> Character.isWhitespace(c) || c == ',')) {
        bad(text, "'%s' names '%s', which is no name".formatted(attribute.word(), name));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  Optional<OffsetDateTime> created() {
    return texts(JavaAttribute.CREATED).stream()
        .findFirst()
        .filter(text -> !text.text().isEmpty())
        .flatMap(this::time);
  }

  boolean isOn(JavaAttribute attribute) {
    var value = values.get(attribute);
    if (value instanceof AnnotationValue.Flag flag) {
      return flag.value();
    }
    if (value != null) {
      wrongKind(attribute, value, "true or false");
    }
    return false;
  }

  private Optional<OffsetDateTime> time(AnnotationValue.Text text) {
    try {
      return Optional.of(CreationTime.parse(text.text()));
    } catch (DateTimeException unreadable) {
      problems.add(
          Problem.of(
                  JavaCode.BAD_ATTRIBUTE,
                  "'created' needs a time with its zone, not '" + text.text() + "'")
              .at(head.at(text.offset()))
              .fix("write it like \"2025-10-21T12:34:56Z\", or leave it out"));
      return Optional.empty();
    }
  }

  private Optional<RevisionId> id(AnnotationValue.Text text) {
    var flaw = RevisionId.flaw(text.text());
    flaw.ifPresent(what ->
        problems.add(
            Problem.of(RevisionCode.BAD_ID, what)
                .at(head.at(text.offset()))
                .fix(
                    "choose an id of at most %d letters and digits"
                        .formatted(RevisionId.MAX_LENGTH))));
    return flaw.isEmpty() ? Optional.of(new RevisionId(text.text())) : Optional.empty();
  }

  /** The strings of an attribute, one or several in braces; each once. */
  private List<AnnotationValue.Text> texts(JavaAttribute attribute) {
    var value = values.get(attribute);
    if (value == null) {
      return List.of();
    }
    var texts = new ArrayList<AnnotationValue.Text>();
    var several =
        value instanceof AnnotationValue.Several list && takesSeveral(attribute)
            ? list.values()
            : List.of(value);
    for (var one : several) {
      if (!(one instanceof AnnotationValue.Text text)) {
        wrongKind(attribute, one, "a string in quotes");
      } else if (texts.stream().anyMatch(other -> other.text().equals(text.text()))) {
        bad(text, "'%s' names '%s' twice".formatted(attribute.word(), text.text()));
      } else {
        texts.add(text);
      }
    }
    return texts;
  }

  private static String example(JavaAttribute attribute) {
    return switch (attribute) {
      case ID -> "id = \"3b7a1d2e4f56\"";
      case CREATED -> "created = \"2025-10-21T12:34:56Z\"";
      case DOWN_REVISION, BRANCH_LABELS, DEPENDS_ON ->
          "%s = \"…\", or {\"…\", \"…\"} for several".formatted(attribute.word());
      case AUTOCOMMIT, NEEDS_CONNECTION -> attribute.word() + " = true";
    };
  }

  private static boolean takesSeveral(JavaAttribute attribute) {
    return switch (attribute) {
      case DOWN_REVISION, BRANCH_LABELS, DEPENDS_ON -> true;
      case ID, CREATED, AUTOCOMMIT, NEEDS_CONNECTION -> false;
    };
  }

  private void wrongKind(JavaAttribute attribute, AnnotationValue value, String wanted) {
    var isComputed =
        value instanceof AnnotationValue.Name || value instanceof AnnotationValue.Computed;
    var written = head.text().substring(value.offset(), value.end());
    var problem =
        isComputed
            ? Problem.of(
                    JavaCode.NOT_A_LITERAL,
                    "'%s' needs %s, not %s".formatted(attribute.word(), wanted, written))
                .because("The graph is read without compiling anything.")
            : Problem.of(
                JavaCode.BAD_ATTRIBUTE,
                "'%s' needs %s, not %s".formatted(attribute.word(), wanted, written));
    problems.add(
        problem.at(head.at(value.offset())).fix("write the value itself, " + example(attribute)));
  }

  private void bad(AnnotationValue.Text text, String what) {
    problems.add(
        Problem.of(JavaCode.BAD_ATTRIBUTE, what)
            .at(head.at(text.offset()))
            .fix("correct it, or leave it out"));
  }
}
