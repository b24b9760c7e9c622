package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The data of a server: made once, under another name until it is complete, so that a killed initdb
 * never counts.
 *
 * @param folder where it belongs
 * @param program the programs that make it
 */
record Cluster(ServerFolder folder, Program program) {

  /** The role that owns everything, and its database. */
  static final String NAME = "limbeck";

  /** The file in a data folder that holds the password. */
  static final String PASSWORD_FILE = "limbeck.password";

  private static final String UNFINISHED = "new-";

  /** The password of a data folder's role. */
  static String password(Path dataFolder) throws IOException {
    return Files.readString(dataFolder.resolve(PASSWORD_FILE)).strip();
  }

  /** Whether the data folder is there and complete. */
  static boolean exists(Path dataFolder) {
    return Files.exists(dataFolder.resolve("PG_VERSION"));
  }

  /** Makes the cluster unless it is there; behind the gate. */
  void ensure(DistantFolder elsewhere, List<String> notes) throws IOException {
    if (exists(folder.data())) {
      program.privileges().takeOver(folder.data().toRealPath());
    } else if (program.privileges().reach(folder.path())) {
      make(folder.path(), folder.data());
    } else {
      var distant = elsewhere.of(folder);
      var data = distant.resolve("data");
      notes.add("The data is in " + data + ": the server's user cannot get into " + folder.path());
      if (!exists(data)) {
        make(distant, data);
      }
      Files.deleteIfExists(folder.data());
      Files.createSymbolicLink(folder.data(), data);
    }
  }

  private void make(Path place, Path target) throws IOException {
    FileTree.deleteLeftovers(place, UNFINISHED);
    var unfinished = Files.createTempDirectory(place, UNFINISHED);
    try {
      program.privileges().owner().give(unfinished);
      var data = unfinished.resolve("data");
      var password = writePassword(unfinished);
      initialise(data, password);
      Files.move(password, data.resolve(PASSWORD_FILE));
      createDatabase(data);
      Files.deleteIfExists(target);
      Files.move(data, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileTree.delete(unfinished);
    }
  }

  /** The file is made by createTempFile, which lets nobody else read it. */
  private Path writePassword(Path unfinished) throws IOException {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var file = Files.createTempFile(unfinished, "", ".password");
    Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
    program.privileges().owner().give(file);
    return file;
  }

  private void initialise(Path data, Path password) throws IOException {
    var arguments =
        new ArrayList<>(
            List.of(
                "--pgdata=" + data,
                "--username=" + NAME,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
    if (program.major() >= 17) {
      arguments.addAll(
          List.of(
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--set=timezone=UTC",
              "--set=log_timezone=UTC",
              "--no-instructions"));
    }
    run("initdb", arguments, "");
  }

  /** Without a driver at hand, the server itself runs the statement in its single-user mode. */
  private void createDatabase(Path data) throws IOException {
    var arguments = List.of("--single", "-F", "-D", data.toString(), "postgres");
    run("postgres", arguments, "CREATE DATABASE " + NAME + "\n");
  }

  private void run(String name, List<String> arguments, String input) throws IOException {
    var process = program.command(List.of(), name, arguments).start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var exit = Programs.exit(process);
    if (exit != 0 || output.contains("ERROR: ")) {
      throw Problem.of(
              DatabaseCode.EMBEDDED_NOT_INITIALISED,
              "A new cluster of the embedded PostgreSQL could not be made in "
                  + folder.path()
                  + ".")
          .because("%s exited with %d and said:\n%s".formatted(name, exit, output.strip()))
          .fix("see that the disk of " + folder.path() + " is not full, then run this again")
          .exception();
    }
  }
}
