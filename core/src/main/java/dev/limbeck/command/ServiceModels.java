package dev.limbeck.command;

import dev.limbeck.model.ModelLoader;
import dev.limbeck.model.ModelRequest;
import dev.limbeck.model.ModelSource;
import dev.limbeck.model.SqlModel;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import java.util.List;
import java.util.ServiceLoader;

/** Finds what reads the models that a service names. */
final class ServiceModels {

  private final ServiceContext context;

  ServiceModels(ServiceContext context) {
    this.context = context;
  }

  /** The source of one model, as limbeck.toml names it; nothing is read yet. */
  ModelSource source(String model) {
    var config = context.config();
    int colon = model.indexOf(':');
    if (colon < 2) {
      return new SqlModel(
          config.folder().resolve(model).normalize(), config.schema(), config::shown);
    }
    var kind = model.substring(0, colon);
    return ServiceLoader.load(ModelLoader.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(loader -> loader.kind().equals(kind))
        .findFirst()
        .orElseThrow(() ->
            Problem.of(ModelCode.NOT_A_MODEL, "'%s' is no model".formatted(model))
                .because("Nothing on the class path reads models of the kind '%s'.".formatted(kind))
                .exception())
        .source(
            new ModelRequest(
                model.substring(colon + 1),
                config.schema(),
                config.compare().schemas(),
                config.naming(),
                18,
                context.compilation(),
                config::shown));
  }

  List<ModelSource> all() {
    return context.config().model().map(model -> List.of(source(model))).orElse(List.of());
  }
}
