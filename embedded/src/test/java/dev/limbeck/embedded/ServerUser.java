package dev.limbeck.embedded;

import dev.limbeck.scratch.ServerAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that uses the server of a folder until its input ends: what tests share and kill. */
final class ServerUser implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ServerUser(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The process's program: starts, prints the address, waits, gives back. */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var running = new EmbeddedPostgres().start(Path.of(arguments[0]))) {
      var address = running.address();
      out.println(address.port() + " " + address.password());
      while (System.in.read() >= 0) {
        out.println("waiting");
      }
    }
  }

  /** Launches one that has not got its server yet. */
  static ServerUser launch(Path folder) throws IOException {
    return launch(List.of(), classPath(), folder, Path.of(System.getProperty("user.home")));
  }

  static ServerUser launch(List<String> prefix, String classPath, Path folder, Path home)
      throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.home=" + home, "-cp", classPath));
    command.addAll(List.of(ServerUser.class.getName(), folder.toString()));
    var builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new ServerUser(builder.start());
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Waits until it has its server. */
  ServerAddress address() throws IOException {
    var line = output.readLine();
    if (line == null) {
      throw new IOException("the process ended without a server");
    }
    var parts = line.split(" ", -1);
    return new ServerAddress(
        "127.0.0.1", Integer.parseInt(parts[0]), "limbeck", "limbeck", parts[1]);
  }

  Process process() {
    return process;
  }

  /** kill -9. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Lets it give back its share and end. */
  void end() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }

  @Override
  public void close() throws IOException {
    end();
    output.close();
  }
}
