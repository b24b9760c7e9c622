package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.scratch.DatabaseServer;
import dev.limbeck.scratch.ServerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL whose binaries are on the class path, with its data in the workspace. */
public final class EmbeddedPostgres implements DatabaseServer {

  private final Binaries binaries;
  private final List<Path> caches;

  /** Unpacks into the cache of the user, as environment and system properties name it. */
  public EmbeddedPostgres() {
    this(userCaches());
  }

  /** Unpacks into the first of these folders that can be used, else beside the data. */
  EmbeddedPostgres(List<Path> caches) {
    this(Binaries.onClassPath(), caches);
  }

  private EmbeddedPostgres(Binaries binaries, List<Path> caches) {
    this.binaries = binaries;
    this.caches = caches;
  }

  private static List<Path> userCaches() {
    var home = System.getProperty("user.home", "");
    return CacheFolders.of(System.getenv(), home, Owner.isRoot());
  }

  @Override
  public String displayName() {
    return "embedded PostgreSQL " + binaries.major();
  }

  @Override
  public int majorVersion() {
    return binaries.major();
  }

  @Override
  public String version() {
    return binaries.version();
  }

  @Override
  public Optional<DatabaseServer> with(Path jar) {
    return Binaries.in(jar).map(other -> new EmbeddedPostgres(other, caches));
  }

  @Override
  public Running start(Path folder) {
    var place = place(folder);
    return guarded(
        place,
        () -> {
          var owner = place.create();
          return Gate.behind(
              place.gate(), () -> share(place, owner, Purpose.DEVELOPMENT, new ArrayList<>()));
        });
  }

  @Override
  public Running startScratch(Path folder) {
    var notes = new ArrayList<String>();
    var place = place(ScratchFolder.choose(caches, folder, notes));
    return guarded(
        place,
        () -> {
          var owner = place.create();
          return Gate.behind(
              place.gate(),
              () -> {
                new Crashed(place).discard();
                try {
                  return share(place, owner, Purpose.SCRATCH, notes);
                } catch (ProblemException notStarted) {
                  return anew(place, owner, notes, notStarted);
                }
              });
        });
  }

  @Override
  public ServerAddress startDetached(Path folder) {
    var place = place(folder);
    return guarded(
        place,
        () -> {
          var owner = place.create();
          return Gate.behind(
              place.gate(),
              () -> {
                owner.give(place.gate());
                var server = launch(place, new ArrayList<>(), Purpose.DEVELOPMENT);
                new DetachedMark(place.detached()).set(server, owner);
                return address(place, server);
              });
        });
  }

  @Override
  public boolean stop(Path folder) {
    var place = place(folder);
    return place.exists()
        && guarded(place, () -> Gate.behind(place.gate(), () -> Shutdown.now(place)));
  }

  @Override
  public Optional<ServerAddress> running(Path folder) {
    var place = place(folder);
    return guarded(
        place,
        () -> {
          var server = Postmaster.running(place.data()).filter(Postmaster::isReady);
          return server.isPresent()
              ? Optional.of(address(place, server.get()))
              : Optional.<ServerAddress>empty();
        });
  }

  private Running share(ServerFolder place, Owner owner, Purpose purpose, List<String> notes)
      throws IOException {
    owner.give(place.gate());
    var lease = Lease.begin(place, owner);
    var started = false;
    try {
      if (purpose == Purpose.DEVELOPMENT) {
        tellOtherMajors(place, notes);
      }
      var server = launch(place, notes, purpose);
      var shared = new SharedServer(place, server, lease, address(place, server), notes);
      started = true;
      return shared;
    } finally {
      if (!started) {
        lease.abandon();
      }
    }
  }

  /** Begins with new data where a server did not start with what is there. */
  private Running anew(
      ServerFolder place, Owner owner, List<String> notes, ProblemException notStarted)
      throws IOException {
    if (notStarted.problems().getFirst().code() != DatabaseCode.EMBEDDED_NOT_STARTED
        || Postmaster.running(place.data()).isPresent()) {
      throw notStarted;
    }
    new Crashed(place).drop();
    notes.add("The scratch databases in " + place.path() + " were damaged and are made anew.");
    return share(place, owner, Purpose.SCRATCH, notes);
  }

  private static void tellOtherMajors(ServerFolder place, List<String> notes) throws IOException {
    for (var other : place.otherMajors()) {
      notes.add("The data in %s is of another major version and is not used.".formatted(other));
    }
  }

  private Postmaster launch(ServerFolder place, List<String> notes, Purpose purpose)
      throws IOException {
    var running = Postmaster.running(place.data());
    if (running.isPresent() && running.get().isReady()) {
      return running.get();
    }
    var data = Files.exists(place.data()) ? place.data().toRealPath() : place.data();
    var privileges = Privileges.forServerIn(data);
    var folders = new ArrayList<>(caches);
    folders.add(place.path().resolve("binaries"));
    var program = Program.unpacked(binaries, folders, privileges, notes);
    new Cluster(place, program).ensure(DistantFolder.usual(), notes);
    return new Launch(place, program, purpose).run();
  }

  private static ServerAddress address(ServerFolder place, Postmaster server) throws IOException {
    return new ServerAddress(
        Ports.LOOPBACK, server.port(), Cluster.NAME, Cluster.NAME, Cluster.password(place.data()));
  }

  private ServerFolder place(Path folder) {
    return ServerFolder.in(folder, binaries.major());
  }

  private static <T> T guarded(ServerFolder place, Gate.Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      var problem =
          Problem.of(
                  DatabaseCode.EMBEDDED_FOLDER,
                  "The embedded PostgreSQL in " + place.path() + " cannot be used.")
              .because(e.toString())
              .fix("see that you may write in " + place.path() + " and that the disk is not full");
      throw new ProblemException(List.of(problem), e);
    }
  }
}
