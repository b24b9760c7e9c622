package dev.limbeck.config;

import java.nio.file.Path;

/** A folder of a workspace, or the one folder of a service that is in none. */
public sealed interface Member permits ServiceConfig, UnconfiguredService {

  /** What it is called in messages and by {@code -s}. */
  String name();

  /** The folder, absolute. */
  Path folder();

  /** The folder as a reader would type it. */
  String shownFolder();
}
