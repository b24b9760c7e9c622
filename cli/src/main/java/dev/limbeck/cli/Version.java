package dev.limbeck.cli;

/** Which Limbeck this is. */
final class Version {

  private Version() {}

  /** The version in the jar; {@code dev} where the classes come from a folder. */
  static String current() {
    var version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
