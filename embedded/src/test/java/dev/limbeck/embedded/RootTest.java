package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is different for root; every other test is run by any user. */
class RootTest {

  @TempDir static Path cache;

  @TempDir Path folder;

  private final Binaries binaries = Binaries.onClassPath();

  @BeforeEach
  void onlyForRoot() throws Exception {
    assumeTrue(Owner.isRoot(), "only root can take another user");
    open(cache);
    open(folder);
  }

  @Test
  void inAFolderOfSomebodyElsesTheServerRunsAsThatUser() throws Exception {
    var workspace = Files.createDirectory(folder.resolve("theirs"));
    Owner.NOBODY.give(workspace);
    var limbeck = workspace.resolve(".limbeck");
    try (var running = new EmbeddedPostgres(List.of(cache)).start(limbeck)) {
      assertThat(Sql.value(running.address(), "SELECT 1")).isEqualTo("1");
      var process = Path.of("/proc", String.valueOf(Servers.pid(limbeck)));
      assertThat(Owner.of(process)).isEqualTo(Owner.NOBODY);
    }
    try (var files = Files.walk(limbeck)) {
      for (var file : (Iterable<Path>) files::iterator) {
        assertThat(Owner.of(file)).as(file.toString()).isEqualTo(Owner.NOBODY);
      }
    }
  }

  @Test
  void withoutNamespacesItRunsAsNobodyAndStaysThere() throws Exception {
    var place = ServerFolder.in(folder.resolve(".limbeck"), 18);
    place.create();
    var nobody = Privileges.as(Owner.NOBODY);
    stop(place, launch(place, nobody, new ArrayList<>()));
    assertThat(Owner.of(place.data())).isEqualTo(Owner.NOBODY);
    assertThat(Privileges.forServerIn(place.data())).isEqualTo(nobody);
  }

  @Test
  void theDataIsElsewhereWhereNobodyCannotGetIntoTheFolder() throws Exception {
    var closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    var place = ServerFolder.in(closed.resolve(".limbeck"), 18);
    place.create();
    var notes = new ArrayList<String>();
    stop(place, launch(place, Privileges.as(Owner.NOBODY), notes));
    assertThat(notes).singleElement().asString().contains(folder.resolve("elsewhere").toString());
    assertThat(place.data()).isSymbolicLink();
    stop(place, launch(place, Privileges.forServerIn(place.data().toRealPath()), notes));
    assertThat(notes).as("the second start finds the data").hasSize(1);
  }

  @Test
  void anOrdinaryUserWithAFreshHomeNeedsNothingElse() throws Exception {
    var home = Files.createDirectory(folder.resolve("home"));
    Owner.NOBODY.give(home);
    var prefix = new ArrayList<>(List.of("env", "-u", "XDG_CACHE_HOME"));
    prefix.addAll(Privileges.as(Owner.NOBODY).prefix());
    var limbeck = home.resolve("work/.limbeck");
    Owner.NOBODY.give(Files.createDirectory(home.resolve("work")));
    try (var user = ServerUser.launch(prefix, readableClassPath(), limbeck, home)) {
      assertThat(Sql.value(user.address(), "SELECT 1")).isEqualTo("1");
    }
    assertThat(home.resolve(".cache/limbeck").resolve(binaries.folderName())).isDirectory();
    assertThat(new EmbeddedPostgres().running(limbeck)).isEmpty();
  }

  private Postmaster launch(ServerFolder place, Privileges privileges, List<String> notes)
      throws Exception {
    var program = Program.unpacked(binaries, List.of(cache), privileges, notes);
    var elsewhere = new DistantFolder(folder.resolve("elsewhere"));
    new Cluster(place, program).ensure(elsewhere, notes);
    return new Launch(place, program, Purpose.DEVELOPMENT).run();
  }

  private static void stop(ServerFolder place, Postmaster server) throws Exception {
    assertThat(ServerProcess.stop(server.pid(), place.data())).isTrue();
  }

  /** Copies of what is on the class path, which may lie in root's home. */
  private String readableClassPath() throws Exception {
    var copies = Files.createDirectory(folder.resolve("classes"));
    var path = new StringJoiner(File.pathSeparator);
    for (var entry : ServerUser.classPath().split(File.pathSeparator, -1)) {
      var copy = copies.resolve(path.length() + "-" + Path.of(entry).getFileName());
      copy(Path.of(entry), copy);
      path.add(copy.toString());
    }
    return path.toString();
  }

  private static void copy(Path from, Path to) throws Exception {
    if (!Files.exists(from)) {
      return;
    }
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void open(Path folder) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
