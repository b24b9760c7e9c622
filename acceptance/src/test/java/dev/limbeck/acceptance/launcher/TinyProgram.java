package dev.limbeck.acceptance.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import javax.tools.ToolProvider;

/**
 * A program under the name of Limbeck's main class: it prints a word, its arguments and what the
 * launcher told it.
 */
final class TinyProgram {

  private static final String MAIN = "dev/limbeck/cli/Main";

  private static final String SOURCE =
      """
      package dev.limbeck.cli;

      public final class Main {
        public static void main(String[] arguments) {
          System.out.println("WORD");
          for (String argument : arguments) {
            System.out.println("<" + argument + ">");
            if (argument.startsWith("exit=")) {
              System.exit(Integer.parseInt(argument.substring(5)));
            }
            if (argument.startsWith("show=")) {
              System.out.println(System.getProperty(argument.substring(5)));
            }
          }
        }
      }
      """;

  private TinyProgram() {}

  /**
   * Writes the jar of a program that prints that word first; words of one length give jars of one
   * size.
   */
  static void write(Path jar, String word) throws IOException {
    var folder = Files.createTempDirectory("tiny");
    var source = Files.createDirectories(folder.resolve(MAIN).getParent()).resolve("Main.java");
    Files.writeString(source, SOURCE.replace("WORD", word));
    var exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, OutputStream.nullOutputStream(), null, "--release", "21", source.toString());
    if (exit != 0) {
      throw new IllegalStateException("javac " + exit);
    }
    Files.createDirectories(jar.getParent());
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.setLevel(Deflater.NO_COMPRESSION);
      var entry = new JarEntry(MAIN + ".class");
      entry.setTime(0);
      out.putNextEntry(entry);
      out.write(Files.readAllBytes(folder.resolve(MAIN + ".class")));
      out.putNextEntry(new JarEntry("word.txt"));
      out.write(word.getBytes(StandardCharsets.UTF_8));
    }
  }
}
