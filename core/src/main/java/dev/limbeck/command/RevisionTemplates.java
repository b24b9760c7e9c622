package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.script.RevisionTemplate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The templates of new revision files that a service has. */
final class RevisionTemplates {

  private static final String SQL = "revision.sql.template";
  private static final String JAVA = "revision.java.template";

  private final ServiceConfig config;

  RevisionTemplates(ServiceConfig config) {
    this.config = config;
  }

  /** The service's own for SQL, else the built-in one. */
  RevisionTemplate sql() {
    return own(SQL).orElse(RevisionTemplate.SQL);
  }

  /** The service's own for Java, else the built-in one. */
  RevisionTemplate java() {
    return own(JAVA).orElse(RevisionTemplate.JAVA);
  }

  private Optional<RevisionTemplate> own(String name) {
    var folder = config.templates();
    folder.ifPresent(this::requireTemplates);
    return folder
        .map(path -> path.resolve(name))
        .filter(Files::exists)
        .map(path -> RevisionTemplate.read(config.shown(path), path));
  }

  /** A name that is written wrong would otherwise go unnoticed. */
  private void requireTemplates(Path folder) {
    if (!Files.exists(folder.resolve(SQL)) && !Files.exists(folder.resolve(JAVA))) {
      throw noTemplate(folder);
    }
  }

  private ProblemException noTemplate(Path folder) {
    var problem =
        Problem.of(
                SqlCode.BAD_REVISION_TEMPLATE,
                "%s holds no template of a revision".formatted(config.shown(folder)))
            .because("Looked for: %s and %s.".formatted(SQL, JAVA))
            .fix("write one, or remove the key templates");
    return config.templatesPlace().map(problem::at).orElse(problem).exception();
  }
}
