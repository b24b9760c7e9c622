package dev.limbeck.scratch;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A server of our own that is started by the first database that is asked for: what is known from
 * before needs none.
 *
 * <p>Safe for use by several threads.
 */
public final class ServerOnDemand implements ScratchServer {

  private final DatabaseServer kind;
  private final Supplier<ScratchServer> starting;
  private @Nullable ScratchServer started;

  /** A server of this kind; {@code starting} is asked at most once. */
  public ServerOnDemand(DatabaseServer kind, Supplier<ScratchServer> starting) {
    this.kind = kind;
    this.starting = starting;
  }

  private synchronized ScratchServer started() {
    if (started == null) {
      started = starting.get();
    }
    return started;
  }

  @Override
  public String displayName() {
    return "PostgreSQL " + kind.majorVersion();
  }

  @Override
  public int majorVersion() {
    return kind.majorVersion();
  }

  @Override
  public String version() {
    return kind.version();
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  @Override
  public ScratchDatabase kept(ScratchContent content) {
    return started().kept(content);
  }

  @Override
  public ScratchDatabase kept(ScratchDatabase origin, ScratchContent added) {
    return started().kept(origin, added);
  }

  @Override
  public ScratchDatabase copy(ScratchDatabase kept) {
    return started().copy(kept);
  }

  @Override
  public synchronized void close() {
    if (started != null) {
      started.close();
    }
  }
}
