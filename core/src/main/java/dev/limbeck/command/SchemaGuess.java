package dev.limbeck.command;

/**
 * The schema that a service without configuration would have: its name without {@code _service}.
 *
 * <p>Only used to propose one, and to see whether somebody else has already brought the service's
 * schema into the database.
 */
public final class SchemaGuess {

  private SchemaGuess() {}

  /** The likely schema of a service or folder of that name. */
  public static String of(String service) {
    var guess = service.replaceFirst("[-_](service|svc)$", "").replace('-', '_');
    return guess.isEmpty() ? service : guess;
  }
}
