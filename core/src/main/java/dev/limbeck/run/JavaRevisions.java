package dev.limbeck.run;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Step;
import dev.limbeck.script.JavaLines;
import dev.limbeck.script.JavaRevisionFile;
import dev.limbeck.script.Migrations;
import dev.limbeck.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java revisions of plans, compiled once; their classes can be used until this is closed. */
final class JavaRevisions implements AutoCloseable {

  private final ScriptDirectory scripts;
  private final RevisionCompiler compiler;
  private final Map<RevisionId, JavaRevision> ready = new LinkedHashMap<>();
  private final List<Migrations> open = new ArrayList<>();

  JavaRevisions(ScriptDirectory scripts, RevisionCompiler compiler) {
    this.scripts = scripts;
    this.compiler = compiler;
  }

  /** Compiles what some steps need, all at once; what is wrong with it is added to the problems. */
  void load(List<Step> steps, List<Problem> problems) {
    var needed =
        steps.stream()
            .map(step -> step.revision().id())
            .filter(id -> !ready.containsKey(id))
            .flatMap(id -> scripts.file(id).stream())
            .filter(JavaRevisionFile.class::isInstance)
            .map(JavaRevisionFile.class::cast)
            .toList();
    if (needed.isEmpty()) {
      return;
    }
    try {
      var migrations = compiler.compile(needed);
      open.add(migrations);
      needed.forEach(file -> make(file, migrations, problems));
    } catch (ProblemException refused) {
      problems.addAll(refused.problems());
    }
  }

  private void make(JavaRevisionFile file, Migrations migrations, List<Problem> problems) {
    try {
      ready.put(
          file.header().id(),
          new JavaRevision(
              file.header(),
              new JavaLines(file.header().source(), file.path()),
              file.className(),
              file.autocommit(),
              file.needsConnection(),
              file.automaticDowngrade(),
              migrations.of(file)));
    } catch (ProblemException refused) {
      problems.addAll(refused.problems());
    }
  }

  /** The revision of a file; empty where it could not be compiled. */
  Optional<JavaRevision> of(JavaRevisionFile file) {
    return Optional.ofNullable(ready.get(file.header().id()));
  }

  @Override
  public void close() {
    open.forEach(Migrations::close);
    open.clear();
    ready.clear();
  }
}
