package dev.limbeck.command;

/**
 * Is told what happens while a command runs; services run in parallel, so it is called from several
 * threads.
 */
@FunctionalInterface
public interface CommandListener {

  /** Something happened; must return soon and not throw. */
  void on(CommandEvent event);
}
