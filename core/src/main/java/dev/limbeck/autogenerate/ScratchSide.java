package dev.limbeck.autogenerate;

import dev.limbeck.scratch.ScratchDatabase;

/**
 * One side of a comparison, on a scratch database.
 *
 * @param database where it was made; only to be read
 * @param madeOf what it is, for the reader: {@code the files at head (replayed, PostgreSQL 18)}
 */
public record ScratchSide(ScratchDatabase database, String madeOf) implements AutoCloseable {

  @Override
  public void close() {
    database.close();
  }
}
