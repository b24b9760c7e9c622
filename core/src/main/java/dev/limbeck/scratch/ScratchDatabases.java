package dev.limbeck.scratch;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.ScratchSql;
import dev.limbeck.jdbc.Connections;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Scratch databases on one server.
 *
 * <p>A database is made behind a lock of its name and marked when it is complete, so that two
 * processes make one, and what a killed one left is known by having no mark.
 */
public final class ScratchDatabases implements ScratchServer {

  private static final int FILE_COPY_SINCE = 15;

  /** The template is in use, or somebody has dropped it: object_in_use, undefined database. */
  private static final Set<String> NO_TEMPLATE = Set.of("55006", ScratchSql.IN_USE, "3D000");

  /** query_canceled. */
  private static final String CANCELED = "57014";

  private record Server(int version, String database, boolean mayCreate) {}

  private final ServerUrl home;
  private final Dialect dialect;
  private final ScratchSettings settings;
  private final Runnable atClose;
  private final Server server;
  private final ScratchNames names;
  private final ScratchSessions sessions;
  private final ScratchPresence presence;
  private final Set<String> passing = new ConcurrentSkipListSet<>();
  private final AtomicBoolean abandoned = new AtomicBoolean();
  private final Set<String> made = new ConcurrentSkipListSet<>();

  /**
   * Begins to use a server.
   *
   * @param home a database on it, to which scratch databases are made from
   * @param atClose gives the server back
   * @throws ProblemException if it cannot be reached or the role may not create databases
   */
  public ScratchDatabases(
      ServerUrl home, Dialect dialect, ScratchSettings settings, Runnable atClose) {
    this.home = home;
    this.dialect = dialect;
    this.settings = settings;
    this.atClose = atClose;
    this.sessions = new ScratchSessions(this::open);
    this.server = told();
    if (!server.mayCreate) {
      throw ScratchProblems.mayNotCreate(home.display()).exception();
    }
    this.names = new ScratchNames(server.database, settings.keeps());
    this.presence = new ScratchPresence(this::open, names);
  }

  private ScratchSession open() {
    return new ScratchSession(connected(home), dialect, name -> connected(url(name)));
  }

  private Connection connected(ServerUrl url) {
    return Connections.open(url, dialect, "the scratch server");
  }

  private Server told() {
    return asked(session ->
        session.row(
            session.sql().server(),
            row ->
                new Server(
                    row.getInt("version"),
                    row.getString("database"),
                    row.getBoolean("may_create"))));
  }

  @Override
  public String displayName() {
    return "PostgreSQL " + majorVersion();
  }

  @Override
  public int majorVersion() {
    return server.version / 10000;
  }

  @Override
  public String version() {
    return Integer.toString(server.version);
  }

  @Override
  public boolean isOurs() {
    return settings.ours();
  }

  @Override
  public ScratchDatabase kept(ScratchContent content) {
    return kept(new WholeContent(Optional.empty(), content, version()), List.of());
  }

  @Override
  public ScratchDatabase kept(ScratchDatabase origin, ScratchContent added) {
    var before = of(origin);
    return kept(new WholeContent(Optional.of(before.content()), added, version()), before.notes());
  }

  private static OpenScratch of(ScratchDatabase database) {
    if (database instanceof OpenScratch ours) {
      return ours;
    }
    throw new IllegalArgumentException("a database of another server");
  }

  /** {@code before} is what was noted of the content that it begins with. */
  private ScratchDatabase kept(WholeContent content, List<String> before) {
    var name = names.of(content.key());
    var notes = new LinkedHashSet<>(before);
    asked(session -> {
      if (!settings.keeps()) {
        passes(name);
      }
      session.lock(names.lock(name));
      var found = session.find(name);
      var mark = found.flatMap(ScratchSession.Listed::mark).filter(one -> stillHolds(name, one));
      if (mark.isEmpty()) {
        notes.addAll(made(session, name, content, before));
      } else if (mark.get().isOutdated()) {
        session.run(session.sql().mark(name, ScratchMark.now(mark.get().notes()).comment()));
      }
      mark.ifPresent(one -> notes.addAll(one.notes()));
      session.unlock(names.lock(name));
      if (mark.isEmpty()) {
        new ScratchSweep(session, names).run();
      }
      return true;
    });
    return new OpenScratch(url(name), content, true, dialect, List.copyOf(notes), () -> {});
  }

  /** What somebody's server did not have when it was noted may have been installed since. */
  private boolean stillHolds(String name, ScratchMark mark) {
    return settings.ours() || mark.notes().isEmpty() || made.contains(name);
  }

  /** Makes a database whole, or leaves nothing of it; what was noted meanwhile. */
  private List<String> made(
      ScratchSession session, String name, WholeContent content, List<String> before)
      throws SQLException {
    session.drop(name);
    var made = fromBeginning(session, name, content);
    var notes = made.isPresent() ? made.get() : fromOrigin(session, name, content, before);
    session.run(session.sql().mark(name, ScratchMark.now(notes).comment()));
    this.made.add(name);
    return notes;
  }

  /**
   * Goes on from a copy of what is kept of it. What fails there is told as it fails on the whole
   * way, which may also be that it does not.
   */
  private Optional<List<String>> fromBeginning(
      ScratchSession session, String name, WholeContent content) throws SQLException {
    var beginning = beginning(session, content);
    if (beginning.isEmpty() || !copied(session, name, beginning.get().name())) {
      return Optional.empty();
    }
    var notes = beginning.get().mark().orElseThrow().notes();
    try {
      return Optional.of(filled(session, name, content, notes, content.own().filling()));
    } catch (ProblemException alsoOnTheWholeWay) {
      return Optional.empty();
    }
  }

  /** The best of the contents that this one may begin with and that is kept. */
  private Optional<ScratchSession.Listed> beginning(ScratchSession session, WholeContent content)
      throws SQLException {
    if (content.own().beginnings().isEmpty()) {
      return Optional.empty();
    }
    var kept = new TreeMap<String, ScratchSession.Listed>();
    for (var one : session.databases(names.prefix())) {
      if (one.mark().filter(mark -> stillHolds(one.name(), mark)).isPresent()) {
        kept.put(one.name(), one);
      }
    }
    return content.beginnings().stream()
        .map(names::of)
        .filter(kept::containsKey)
        .map(kept::get)
        .findFirst();
  }

  private List<String> fromOrigin(
      ScratchSession session, String name, WholeContent content, List<String> before)
      throws SQLException {
    var origin = content.origin().map(WholeContent::key).map(names::of);
    if (origin.isPresent() && copied(session, name, origin.get())) {
      return filled(session, name, content, before, content.own().filling());
    }
    session.run(session.sql().create(name));
    return filled(session, name, content, before, content::fillAll);
  }

  /** Fills a database that was just made, or drops it again; what is noted of it. */
  private List<String> filled(
      ScratchSession session,
      String name,
      WholeContent content,
      List<String> before,
      Consumer<ScratchDatabase> filling)
      throws SQLException {
    var complete = false;
    try (var open = new OpenScratch(url(name), content, false, dialect, before, () -> {})) {
      filling.accept(open);
      complete = true;
      return open.notes();
    } finally {
      if (!complete) {
        session.drop(name);
      }
    }
  }

  /** Copies a kept database, unless it is not there or somebody reads it just now. */
  private boolean copied(ScratchSession session, String name, String template) throws SQLException {
    try {
      session.run(session.sql().awaitUnused(template));
      session.run(
          settings.ours() && majorVersion() >= FILE_COPY_SINCE
              ? session.sql().copyFiles(name, template)
              : session.sql().copy(name, template));
      return true;
    } catch (SQLException refused) {
      if (NO_TEMPLATE.contains(session.error(refused).sqlState())) {
        return false;
      }
      throw refused;
    }
  }

  @Override
  public ScratchDatabase copy(ScratchDatabase kept) {
    var source = of(kept);
    source.disconnect();
    var name = names.copy();
    var content = source.content();
    asked(session -> {
      passes(name);
      if (!copied(session, name, names.of(content.key()))) {
        session.run(session.sql().create(name));
        try (var open = new OpenScratch(url(name), content, false, dialect, List.of(), () -> {})) {
          content.fillAll(open);
        }
      }
      return true;
    });
    return new OpenScratch(url(name), content, false, dialect, source.notes(), () -> drop(name));
  }

  /** The database goes when we do. */
  private void passes(String name) throws SQLException {
    if (abandoned.get()) {
      throw new SQLException("The run was interrupted", CANCELED);
    }
    presence.announce();
    passing.add(name);
  }

  /**
   * Drops what goes with this run, although others of its threads may be using it, and lets nothing
   * more be made.
   *
   * @return whether there was anything
   */
  public boolean abandon() {
    abandoned.set(true);
    if (passing.isEmpty()) {
      return false;
    }
    try (var session = open()) {
      for (var name : passing) {
        session.drop(name);
      }
    } catch (SQLException | ProblemException unreachable) {
      // The next run drops what is left.
    }
    return true;
  }

  private void drop(String name) {
    asked(session -> {
      session.drop(name);
      return passing.remove(name);
    });
  }

  private ServerUrl url(String database) {
    return new ServerUrl(home.hosts(), database, home.user(), home.password(), home.parameters());
  }

  private <T> T asked(ScratchSessions.Work<T> work) {
    try {
      return sessions.with(work);
    } catch (SQLException e) {
      throw ScratchProblems.refused(home.display(), dialect.serverError(e), e);
    }
  }

  @Override
  public void close() {
    try {
      passing.forEach(this::drop);
    } finally {
      closeSessions();
      atClose.run();
    }
  }

  private void closeSessions() {
    try {
      presence.end();
      sessions.close();
    } catch (SQLException broken) {
      // The server drops what was open with the socket.
    }
  }
}
