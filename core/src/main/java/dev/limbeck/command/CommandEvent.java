package dev.limbeck.command;

import dev.limbeck.compilation.CompilationEvent;
import dev.limbeck.run.RunEvent;
import java.util.List;

/** What happens while a command runs, in the order in which it happens for each service. */
public sealed interface CommandEvent {

  /**
   * A database was chosen, before it is connected to; told once for each database and place.
   *
   * @param display {@code USER@HOST:PORT/DB}, never a password, or where the embedded server is
   * @param place where the URL comes from, {@code DATABASE_URL}
   */
  record DatabaseChosen(String display, String place) implements CommandEvent {}

  /** The services that a command acts on, in the order of the workspace; told before all others. */
  record ServicesChosen(List<String> services) implements CommandEvent {

    /** Copies the names. */
    public ServicesChosen {
      services = List.copyOf(services);
    }
  }

  /** Something that is good to know and stops nothing. */
  record Note(String text) implements CommandEvent {}

  /** A service's turn has come. */
  record ServiceStarted(String service) implements CommandEvent {}

  /** Classes of revisions in Java are made ready. */
  record Compiling(String service, CompilationEvent event) implements CommandEvent {}

  /** Something happened to a service's database. */
  record Running(String service, RunEvent event) implements CommandEvent {}

  /** An exception stopped a service; its report tells the problem, this is for {@code --trace}. */
  record Stopped(String service, RuntimeException exception) implements CommandEvent {}

  /** A service is done, or will not be tried. */
  record ServiceFinished(ServiceReport report) implements CommandEvent {}
}
