package dev.limbeck.compilation;

import java.time.Duration;

/** What takes its time while classes are made ready. */
public sealed interface CompilationEvent {

  /** Sources are being compiled. */
  record Compiling(int files) implements CompilationEvent {}

  /** Sources were compiled. */
  record Compiled(int files, Duration taken) implements CompilationEvent {}

  /** A build tool is asked for the project's class path. */
  record AskingBuild(String command) implements CompilationEvent {}
}
