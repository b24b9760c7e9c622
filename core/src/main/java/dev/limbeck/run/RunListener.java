package dev.limbeck.run;

/** Is told what happens during a run; called from the thread that runs the service. */
@FunctionalInterface
public interface RunListener {

  /** Something happened; must return soon and not throw. */
  void on(RunEvent event);
}
