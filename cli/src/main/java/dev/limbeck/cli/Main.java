package dev.limbeck.cli;

import dev.limbeck.cli.output.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Where the launcher starts. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    var out = utf8(FileDescriptor.out, false);
    var err = utf8(FileDescriptor.err, true);
    var command = new LimbeckCommand(System.getenv(), Path.of(""), System.in, out, err, terminal());
    var told = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(new Interrupt(command, told)));
    int exit = command.run(List.of(arguments));
    out.flush();
    err.flush();
    told.countDown();
    System.exit(exit);
  }

  /** The launcher knows which descriptors are terminals; the JVM cannot ask. */
  private static Terminal terminal() {
    return Terminal.of(System.getProperty("limbeck.tty", ""));
  }

  private static PrintStream utf8(FileDescriptor descriptor, boolean eachLine) {
    var stream = new BufferedOutputStream(new FileOutputStream(descriptor));
    return new PrintStream(stream, eachLine, StandardCharsets.UTF_8);
  }
}
