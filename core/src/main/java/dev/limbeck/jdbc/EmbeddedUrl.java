package dev.limbeck.jdbc;

/** The embedded server of the workspace, {@code embedded}. */
public record EmbeddedUrl() implements DatabaseUrl {

  @Override
  public String display() {
    return "embedded";
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public String toString() {
    return display();
  }
}
