package dev.limbeck.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server's process, known by its id only: it may have been started by a process long gone. */
final class ServerProcess {

  private static final Path PROC = Path.of("/proc");
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private ServerProcess() {}

  /**
   * Whether the process lives and is the server of that data folder.
   *
   * <p>A zombie does not live: a killed server stays one as long as its starter does not ask for
   * its end. Nor does a process that only has the number of a server of long ago.
   */
  static boolean isAlive(long pid, Path dataFolder) {
    var process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    return process.isPresent()
        && !isZombie(pid)
        && process.get().info().command().map(ServerProcess::isPostgres).orElse(true)
        && worksIn(pid, dataFolder);
  }

  /** Stops a server: its sessions end, its data is complete. False if it does not end. */
  static boolean stop(long pid, Path dataFolder) throws IOException {
    for (var signal : List.of("INT", "QUIT", "KILL")) {
      signal(pid, signal);
      var waiting = new Pause(PATIENCE, Duration.ofMillis(2));
      while (isAlive(pid, dataFolder)) {
        if (!waiting.tick()) {
          break;
        }
      }
      if (!isAlive(pid, dataFolder)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The shell's own kill is there even where no program of that name is; on Windows, which has no
   * signals, PostgreSQL's pg_ctl sends them.
   */
  private static void signal(long pid, String signal) {
    if (File.separatorChar == '/') {
      Programs.succeeds(List.of("/bin/sh", "-c"), "kill -s " + signal + " " + pid);
      return;
    }
    ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .map(postgres -> Path.of(postgres).resolveSibling("pg_ctl.exe").toString())
        .ifPresent(control -> Programs.succeeds(List.of(control, "kill", signal, "" + pid)));
  }

  private static boolean isPostgres(String command) {
    return String.valueOf(Path.of(command).getFileName()).startsWith("postgres");
  }

  /** The state stands after the name, which is in parentheses and may hold anything. */
  private static boolean isZombie(long pid) {
    try {
      var stat = Files.readString(PROC.resolve(pid + "/stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException unknown) {
      return false;
    }
  }

  /** A server's working folder is its data folder; where it cannot be read, it is taken for it. */
  private static boolean worksIn(long pid, Path dataFolder) {
    try {
      var folder = Files.readSymbolicLink(PROC.resolve(pid + "/cwd"));
      return folder.equals(dataFolder.toRealPath());
    } catch (IOException unknown) {
      return true;
    }
  }
}
