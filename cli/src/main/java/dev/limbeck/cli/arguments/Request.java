package dev.limbeck.cli.arguments;

import dev.limbeck.command.EmbeddedCommand;
import dev.limbeck.command.InitCommand;
import dev.limbeck.command.ListTemplatesCommand;
import dev.limbeck.command.ServiceCommand;
import dev.limbeck.command.SqlCommand;
import java.util.List;
import java.util.Optional;

/** What is asked for. */
public sealed interface Request {

  /** A command on services; {@code output} is where its plan is written. */
  record OnServices(ServiceCommand command, Optional<PlanOutput> output) implements Request {

    /** One that writes no file of its own. */
    public OnServices(ServiceCommand command) {
      this(command, Optional.empty());
    }
  }

  /** A query. */
  record OnDatabase(SqlCommand command) implements Request {}

  /** Something about the embedded server. */
  record OnServer(EmbeddedCommand command) implements Request {}

  /** The templates of a new service. */
  record OfTemplates(ListTemplatesCommand command) implements Request {}

  /** A new service. */
  record InFolder(InitCommand command) implements Request {}

  /** What may stand behind words that are being typed. */
  record Completion(List<String> words) implements Request {

    /** Copies the words. */
    public Completion {
      words = List.copyOf(words);
    }
  }

  /** A text that answers at once: the help, the version. */
  record Answer(String text) implements Request {}
}
