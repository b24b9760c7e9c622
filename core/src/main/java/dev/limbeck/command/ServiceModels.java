package dev.limbeck.command;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.jdbc.Connections;
import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelSource;
import dev.limbeck.model.ModelSources;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.schema.Catalog;
import java.sql.SQLException;
import java.util.List;

/** The models that a service names. */
final class ServiceModels {

  private final ServiceContext context;

  ServiceModels(ServiceContext context) {
    this.context = context;
  }

  /** The source of one model, as limbeck.toml names it; nothing is read yet. */
  ModelSource source(String model) {
    var config = context.config();
    var sources =
        new ModelSources(
            config.folder(),
            context.sql(),
            config.compare().schemas(),
            context.scratchServer().majorVersion(),
            context.compilation(),
            config::shown);
    return sources.of(model);
  }

  List<ModelSource> all() {
    return context.config().models().stream().map(this::source).toList();
  }

  /** What another database holds that is a model. */
  Catalog read(DesiredSchema.Elsewhere model, InspectionScope scope) {
    var dialect = context.sql().dialect();
    try (var connection = Connections.open(model.url(), dialect, "the model")) {
      return dialect.inspector().inspect(connection, scope);
    } catch (SQLException refused) {
      var error = dialect.serverError(refused);
      throw new ProblemException(
          List.of(
              Problem.of(
                      ModelCode.NOT_READ, "The model %s cannot be read".formatted(model.content()))
                  .because((error.sqlState() + " " + error.message()).strip())
                  .fix("let the role read that schema, or correct 'model'")),
          refused);
    }
  }
}
