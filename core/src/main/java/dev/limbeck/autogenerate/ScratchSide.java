package dev.limbeck.autogenerate;

import dev.limbeck.scratch.ScratchDatabase;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One side of a comparison, on a scratch database that is made when it is first asked for. */
public final class ScratchSide implements AutoCloseable {

  private final String key;
  private final String madeOf;
  private final Rebuildable rebuildable;
  private final Supplier<ScratchDatabase> making;
  private @Nullable ScratchDatabase database;

  /**
   * A side.
   *
   * @param key all that decides what it holds
   * @param madeOf what it is, for the reader: {@code the files at head (replayed, PostgreSQL 18)}
   * @param rebuildable what could be made of schemas that were read elsewhere
   */
  ScratchSide(
      String key, String madeOf, Rebuildable rebuildable, Supplier<ScratchDatabase> making) {
    this.key = key;
    this.madeOf = madeOf;
    this.rebuildable = rebuildable;
    this.making = making;
  }

  /** All that decides what it holds. */
  public String key() {
    return key;
  }

  /** What it is, for the reader. */
  public String madeOf() {
    return madeOf;
  }

  /**
   * Where it was made; only to be read.
   *
   * @throws dev.limbeck.problem.ProblemException if it cannot be made
   */
  public synchronized ScratchDatabase database() {
    if (database == null) {
      database = making.get();
    }
    return database;
  }

  /** What it does not hold, since the scratch server lacks what that needs. */
  public List<LeftOut> leftOut() {
    return LeftOut.all(database().notes());
  }

  /** What it holds, as a service sees it. */
  public Side read(ComparedService service) {
    var made = new SideSession(database(), service).inspect();
    return new Side(rebuildable.completed(made), madeOf, leftOut(), rebuildable.without());
  }

  @Override
  public synchronized void close() {
    if (database != null) {
      database.close();
    }
  }
}
