package dev.limbeck.cli.manual;

import dev.limbeck.cli.arguments.CommandPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the man pages; the build of the archive calls it. */
public final class ManPages {

  private ManPages() {}

  /** Takes the folder to write to and Limbeck's version. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), arguments[1]);
  }

  /** Writes {@code limbeck.1}, {@code limbeck-upgrade.1} and so on. */
  public static void write(Path folder, String version) throws IOException {
    Files.createDirectories(folder);
    var pages = new ManPage(version);
    Files.writeString(folder.resolve("limbeck.1"), pages.whole());
    for (var name : CommandPages.names()) {
      var page = CommandPages.named(name).orElseThrow();
      Files.writeString(folder.resolve("limbeck-" + name + ".1"), pages.of(page));
    }
  }
}
