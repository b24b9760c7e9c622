package dev.limbeck.hibernate;

import dev.limbeck.compilation.ProjectClasses;
import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelRequest;
import dev.limbeck.model.ModelSource;
import dev.limbeck.model.ModelStatement;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.sql.SqlStatement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The entities of a package.
 *
 * @param request which
 */
record JpaModel(ModelRequest request) implements ModelSource {

  @Override
  public String displayName() {
    return "jpa:" + request.name();
  }

  @Override
  public DesiredSchema read() {
    var project = ProjectClasses.of(request.compilation());
    var sources = new SourceFiles(project, request.shown());
    try {
      var packages = List.of(request.name().split(","));
      var scan = new ClassScan(packages, project.classpath());
      var problems = new JpaProblems(displayName(), packages, project, sources);
      sources.stale(packages, scan.compiled()).ifPresent(JpaModel::fail);
      problems.ofScan(scan).ifPresent(JpaModel::fail);
      try (var loader = new ProjectLoader(project.classpath())) {
        problems.ofLibraries(loader).ifPresent(JpaModel::fail);
        var settings = ProjectSettings.read(loader, request.compilation().environment());
        var schema = entities(loader, scan, settings, problems);
        if (schema.entities() == 0) {
          fail(problems.noEntities());
        }
        return desired(schema, sources);
      }
    } catch (IOException unreadable) {
      throw new ProblemException(
          List.of(
              Problem.of(JavaCode.NO_CLASSPATH_ENTRY, "The class path cannot be read")
                  .because(FileTrouble.reason(unreadable))),
          unreadable);
    }
  }

  private EntitySchema entities(
      ProjectLoader loader, ClassScan scan, ProjectSettings settings, JpaProblems problems) {
    var asked =
        new EntityRequest(
            scan.mapped(),
            settings.hibernate(),
            settings.mappingFiles(),
            request.schema(),
            request.schemas(),
            request.naming(),
            request.serverVersion());
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return loader.reader().read(asked);
    } catch (EntityTrouble trouble) {
      throw new ProblemException(List.of(problems.of(trouble, scan.mapped())), trouble);
    } catch (LinkageError missing) {
      throw new ProblemException(List.of(problems.of(missing)), missing);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static DesiredSchema desired(EntitySchema schema, SourceFiles sources) {
    return new DesiredSchema.Statements(
        schema.statements().stream().map(statement -> placed(statement, sources)).toList(),
        new JpaVocabulary(schema.tables(), schema.saidNames()),
        schema.entities() == 1 ? "1 entity" : schema.entities() + " entities",
        List.of(),
        List.of());
  }

  private static ModelStatement placed(
      EntitySchema.EntityStatement statement, SourceFiles sources) {
    return new ModelStatement(
        SqlStatement.of(statement.sql()),
        Optional.of(statement.origin()).filter(of -> !of.isEmpty()).map(sources::place));
  }

  private static void fail(Problem problem) {
    throw problem.exception();
  }
}
