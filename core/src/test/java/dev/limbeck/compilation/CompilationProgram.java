package dev.limbeck.compilation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles a file as a process of its own: {@code FOLDER PATH CLASS}. */
final class CompilationProgram {

  private CompilationProgram() {}

  /** Waits until it is told to go, then prints what the class answers. */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var folder = Path.of(arguments[0]);
    var text = Files.readString(folder.resolve(arguments[1]));
    var sources = new Sources(folder).file(arguments[1], text);
    out.println("ready");
    if (System.in.read() >= 0) {
      for (var i = 0; i < 3; i++) {
        out.println(sources.get(arguments[2]));
      }
    }
  }
}
