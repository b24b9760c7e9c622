package dev.limbeck.hibernate;

import dev.limbeck.compilation.ProjectClasses;
import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelRequest;
import dev.limbeck.model.ModelSource;
import dev.limbeck.model.ModelStatement;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.problem.Location;
import dev.limbeck.sql.SqlStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
    var classes = ProjectClasses.of(request.compilation());
    try {
      var packages = List.of(request.name().split(","));
      var scan = new ClassScan(packages, classes.classpath());
      try (var loader = new ProjectLoader(classes.classpath())) {
        var schema =
            loader
                .reader()
                .read(
                    new EntityRequest(
                        displayName(),
                        packages,
                        scan.names(),
                        Map.of(),
                        request.schema(),
                        request.schemas(),
                        request.naming(),
                        request.serverVersion()));
        return desired(schema);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DesiredSchema desired(EntitySchema schema) {
    return new DesiredSchema.Statements(
        schema.statements().stream().map(JpaModel::statement).toList(),
        Vocabulary.EVERYTHING,
        schema.entities() == 1 ? "1 entity" : schema.entities() + " entities");
  }

  private static ModelStatement statement(EntitySchema.EntityStatement statement) {
    return new ModelStatement(
        SqlStatement.of(statement.sql()),
        Optional.of(statement.origin()).filter(of -> !of.isEmpty()).map(Location::file));
  }
}
