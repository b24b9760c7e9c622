package dev.limbeck.acceptance.faults;

import java.util.Random;

/** How often a fault is tried, and when. */
final class Faults {

  private Faults() {}

  /** How many times: few by default, many with {@code -Dfaults=long}. */
  static int times(int few, int many) {
    return System.getProperty("faults", "short").equals("long") ? many : few;
  }

  /** The moments at which faults happen; another seed with {@code -Dfaults.seed=N}. */
  static Random moments() {
    return new Random(Long.getLong("faults.seed", 20));
  }
}
