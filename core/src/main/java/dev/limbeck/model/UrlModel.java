package dev.limbeck.model;

import dev.limbeck.jdbc.DatabaseUrl;
import dev.limbeck.jdbc.EmbeddedUrl;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import java.util.Map;

/**
 * The desired schema as another database has it: {@code url:postgresql://…}.
 *
 * @param text the URL
 * @param environment where {@code PGUSER} and {@code PGPASSWORD} fill what the URL does not say
 */
record UrlModel(String text, Map<String, String> environment) implements ModelSource {

  @Override
  public String displayName() {
    return "url:" + DatabaseUrl.parse(text, environment).display();
  }

  @Override
  public DesiredSchema read() {
    var url = DatabaseUrl.parse(text, environment);
    return switch (url) {
      case ServerUrl server ->
          new DesiredSchema.Elsewhere(server, Vocabulary.everything(), "url:" + server.display());
      case EmbeddedUrl unused ->
          throw Problem.of(ModelCode.NOT_A_MODEL, "'url:embedded' is no model")
              .because("The embedded database is what revisions run on, not what is desired.")
              .fix("limbeck diff database model    (to compare it with the models)")
              .exception();
    };
  }
}
