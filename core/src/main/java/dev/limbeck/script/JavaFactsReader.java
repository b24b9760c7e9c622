package dev.limbeck.script;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.source.AnnotationValue;
import dev.limbeck.source.JavaAnnotation;
import dev.limbeck.source.JavaHead;
import dev.limbeck.source.JavaImport;
import dev.limbeck.source.JavaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the head of a Java file into what is known of a revision. */
final class JavaFactsReader {

  private static final String PACKAGE = "dev.limbeck.migration";
  private static final Pattern SOURCE_ROOT = Pattern.compile("(?:^|.*/)src/[^/]+/java/(.*)");

  private final JavaHead head;
  private final List<Problem> problems = new ArrayList<>();

  private JavaFactsReader(JavaHead head) {
    this.head = head;
  }

  /** Empty for a helper class; throws all that is wrong with a revision together. */
  static Optional<JavaFacts> read(JavaHead head) {
    return new JavaFactsReader(head).read();
  }

  private Optional<JavaFacts> read() {
    for (var type : head.types()) {
      var annotation = annotation(type, "Revision");
      if (annotation.isPresent()) {
        return Optional.of(revision(type, annotation.get()));
      }
      if (isMigration(type) && !type.modifiers().contains("abstract") && isClass(type)) {
        throw Problem.of(
                JavaCode.NO_ANNOTATION,
                "%s implements Migration and has no @Revision".formatted(type.name().text()))
            .at(head.at(type.name().offset()))
            .because("Without it nobody knows where the revision stands in the graph.")
            .fix("write @Revision(id = \"…\", downRevision = \"…\") above the class")
            .exception();
      }
    }
    return Optional.empty();
  }

  private JavaFacts revision(JavaType type, JavaAnnotation annotation) {
    declaration(type);
    packageFits();
    var attributes = new JavaAttributes(head, annotation, problems);
    var id = attributes.id();
    var downRevisions = attributes.downRevisions();
    var dependsOn = attributes.names(JavaAttribute.DEPENDS_ON);
    var labels = attributes.names(JavaAttribute.BRANCH_LABELS);
    var created = attributes.created();
    var autocommit = attributes.isOn(JavaAttribute.AUTOCOMMIT);
    var needsConnection = attributes.isOn(JavaAttribute.NEEDS_CONNECTION);
    var automatic = automaticDowngrade(type);
    problems.sort(Comparator.comparingInt(JavaFactsReader::place));
    ProblemException.throwIfAny(problems);
    var header =
        new RevisionHeader(
            id.orElseThrow(),
            downRevisions,
            dependsOn,
            labels,
            type.doc().lines().findFirst().orElse(""),
            type.doc(),
            created,
            head.source());
    var imports = head.imports().stream().map(JavaImport::name).toList();
    return new JavaFacts(header, className(type), autocommit, needsConnection, automatic, imports);
  }

  /** So that what is wrong is told in the order of the text. */
  private static int place(Problem problem) {
    return problem.location().map(at -> at.line() * 100_000 + at.column()).orElse(0);
  }

  private String className(JavaType type) {
    var inPackage = head.packageName().text();
    return inPackage.isEmpty() ? type.name().text() : inPackage + "." + type.name().text();
  }

  private void declaration(JavaType type) {
    var name = type.name().text();
    var fileName = head.source().substring(head.source().lastIndexOf('/') + 1);
    if (!fileName.equals(name + ".java")) {
      problems.add(
          Problem.of(
                  JavaCode.WRONG_NAME,
                  "Class %s is not called like its file %s".formatted(name, fileName))
              .at(head.at(type.name().offset()))
              .because("Java wants a public class and its file to have one name.")
              .fix("call the file %s.java, or the class like the file".formatted(name)));
    }
    flaw(type)
        .ifPresent(flaw ->
            problems.add(
                Problem.of(JavaCode.NOT_A_MIGRATION, "%s %s".formatted(name, flaw))
                    .at(head.at(type.name().offset()))
                    .fix("write  public final class %s implements Migration".formatted(name))));
  }

  private Optional<String> flaw(JavaType type) {
    if (!isClass(type)) {
      return Optional.of("is no class");
    }
    if (!type.modifiers().contains("public")) {
      return Optional.of("is not public");
    }
    if (type.modifiers().contains("abstract")) {
      return Optional.of("is abstract");
    }
    return isMigration(type) || type.extended().isPresent()
        ? Optional.empty()
        : Optional.of("does not implement Migration");
  }

  private void packageFits() {
    packageInSourceRoot(head.source()).ifPresent(this::packageIs);
  }

  /** The package that a file must have which lies in a source folder of Maven or Gradle. */
  static Optional<String> packageInSourceRoot(String source) {
    var root = SOURCE_ROOT.matcher(source);
    return root.matches()
        ? Optional.of(root.group(1))
            .map(path -> path.substring(0, Math.max(path.lastIndexOf('/'), 0)).replace('/', '.'))
        : Optional.empty();
  }

  private void packageIs(String wanted) {
    if (!wanted.equals(head.packageName().text())) {
      problems.add(
          Problem.of(
                  JavaCode.WRONG_PACKAGE,
                  head.packageName().text().isEmpty()
                      ? "The class is in no package"
                      : "The package is %s".formatted(head.packageName().text()))
              .at(head.at(head.packageName().offset()))
              .because("In a source folder the package follows from the folder, " + wanted + ".")
              .fix("write  package %s;".formatted(wanted)));
    }
  }

  private boolean automaticDowngrade(JavaType type) {
    var annotation = annotation(type, "Downgrade");
    if (annotation.isEmpty()) {
      return false;
    }
    var elements = annotation.get().elements();
    var isAutomatic =
        elements.size() == 1
            && elements.getFirst().name().text().equals("value")
            && isAutomatic(elements.getFirst().value());
    if (!isAutomatic) {
      problems.add(
          Problem.of(JavaCode.BAD_ATTRIBUTE, "@Downgrade can only be AUTOMATIC")
              .at(head.at(annotation.get().name().offset()))
              .because("A downgrade of one's own is the method  downgrade.")
              .fix("write @Downgrade(AUTOMATIC)"));
    }
    return isAutomatic;
  }

  private static boolean isAutomatic(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.Name name ->
          name.name().equals("AUTOMATIC") || name.name().endsWith("Elements.AUTOMATIC");
      case AnnotationValue.Text text -> text.text().equals("automatic");
      case AnnotationValue.Flag unused -> false;
      case AnnotationValue.Several unused -> false;
      case AnnotationValue.Computed unused -> false;
    };
  }

  private Optional<JavaAnnotation> annotation(JavaType type, String name) {
    return type.annotations().stream()
        .filter(one -> head.means(one.name().text(), PACKAGE, name))
        .findFirst();
  }

  private boolean isMigration(JavaType type) {
    return type.implemented().stream().anyMatch(name -> head.means(name, PACKAGE, "Migration"));
  }

  private static boolean isClass(JavaType type) {
    return type.kind().equals("class");
  }
}
