package dev.limbeck.script;

import dev.limbeck.revision.RevisionId;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * New ids like Alembic's: twelve hexadecimal digits.
 *
 * @param random where they come from; a seeded one makes them predictable
 */
public record RandomRevisionIds(RandomGenerator random) implements Supplier<RevisionId> {

  @Override
  public RevisionId get() {
    return new RevisionId("%012x".formatted(random.nextLong(1L << 48)));
  }
}
