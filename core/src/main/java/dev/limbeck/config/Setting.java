package dev.limbeck.config;

import dev.limbeck.problem.Location;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;

/**
 * A key with its value, and where a file says so.
 *
 * @param key the key
 * @param value as tomlj gives it, of the key's type
 * @param file the file
 * @param position where the key stands in it
 */
record Setting(Key key, Object value, TomlFile file, @Nullable TomlPosition position) {

  Location location() {
    return file.at(position);
  }

  /** The folder of the file. */
  Path folder() {
    return file.folder();
  }

  /** {@code limbeck.toml:9}, followed by the variables that the value is written from. */
  String place() {
    var line = position == null ? "" : ":" + position.line();
    var variables = value instanceof String text ? Variables.named(text) : List.of();
    return variables.isEmpty()
        ? file.shown() + line
        : file.shown() + line + " " + String.join(" ", Variables.named(String.valueOf(value)));
  }

  @Override
  public String toString() {
    return key.word() + " (" + place() + ")";
  }
}
