package dev.limbeck.scratch;

/**
 * How scratch databases are made on a server.
 *
 * @param keeps whether databases stay for the next command
 * @param ours whether nobody else uses the server and nothing on it need survive a crash
 */
public record ScratchSettings(boolean keeps, boolean ours) {

  /** A server that was started for scratch databases alone. */
  public static final ScratchSettings OURS = new ScratchSettings(true, true);
}
