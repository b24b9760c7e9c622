package dev.limbeck.index;

import dev.limbeck.migration.Downgrade;
import dev.limbeck.migration.Revision;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.script.RevisionIndex;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/limbeck/PACKAGE.revisions} for each package with revisions, so that a
 * program finds them by {@code classpath:PACKAGE} without their sources.
 *
 * <p>What Limbeck would refuse when it reads a file is an error of the build. Revisions that a
 * partial build does not compile stay in the index as long as their classes are there.
 */
public final class RevisionIndexer extends AbstractProcessor {

  private final SortedMap<String, SortedMap<String, String>> packages = new TreeMap<>();
  private final Set<Element> sources = new LinkedHashSet<>();

  /** A processor that has seen nothing. */
  public RevisionIndexer() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Revision.class.getName(), Downgrade.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Claims the two annotations: the compiler warns of those that no processor claims. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (var element : round.getElementsAnnotatedWith(Revision.class)) {
      if (element instanceof TypeElement type) {
        read(type);
      }
    }
    if (round.processingOver() && !round.errorRaised()) {
      packages.forEach(this::write);
    }
    return true;
  }

  private void read(TypeElement type) {
    try {
      var name = type.getQualifiedName().toString();
      var file = processingEnv.getElementUtils().getFileObjectOf(type);
      var source = "classpath:" + name.replace('.', '/') + ".java";
      var entry = RevisionIndex.entry(source, file.getCharContent(true).toString());
      var inPackage = processingEnv.getElementUtils().getPackageOf(type).toString();
      packages.computeIfAbsent(inPackage, unused -> new TreeMap<>()).put(name, entry);
      sources.add(type);
    } catch (ProblemException refused) {
      error(type, String.valueOf(refused.getMessage()));
    } catch (IOException | UnsupportedOperationException unreadable) {
      error(type, "The source cannot be read: " + unreadable);
    }
  }

  private void write(String inPackage, SortedMap<String, String> entries) {
    var path = RevisionIndex.path(inPackage);
    var all = new TreeMap<>(before(path));
    all.putAll(entries);
    try {
      var file =
          processingEnv
              .getFiler()
              .createResource(
                  StandardLocation.CLASS_OUTPUT, "", path, sources.toArray(Element[]::new));
      try (var writer = file.openWriter()) {
        writer.write(RevisionIndex.text(all.values()));
      }
    } catch (IOException unwritable) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, "Cannot write " + path + ": " + unwritable);
    }
  }

  /** What an earlier build found, and is not gone since. */
  private SortedMap<String, String> before(String path) {
    var kept = new TreeMap<String, String>();
    try {
      var file = processingEnv.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", path);
      RevisionIndex.entries(file.getCharContent(true).toString())
          .forEach((name, entry) -> {
            if (processingEnv.getElementUtils().getTypeElement(name) != null) {
              kept.put(name, entry);
            }
          });
    } catch (IOException unused) {
      // There was none.
    }
    return kept;
  }

  private void error(Element element, String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }
}
