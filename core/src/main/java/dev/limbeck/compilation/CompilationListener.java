package dev.limbeck.compilation;

/** Is told what happens while classes are made ready. */
@FunctionalInterface
public interface CompilationListener {

  /** Something begins or is done. */
  void on(CompilationEvent event);
}
