package dev.limbeck.diff;

/** What becomes of an object. */
enum Fate {
  /** Nothing. */
  KEPT,
  /** It is changed as it stands. */
  ALTERED,
  /** A type of its name takes its place, and columns of it go over. */
  RECAST,
  /** It is dropped and made again. */
  REPLACED,
  /** It is dropped. */
  GONE,
  /** It is made. */
  NEW;

  /** Whether there is an object of its name at the end that was not there before. */
  boolean isMade() {
    return this == NEW || this == REPLACED || this == RECAST;
  }

  /** Whether the object that was there is not there at the end. */
  boolean isDropped() {
    return this == GONE || this == REPLACED || this == RECAST;
  }
}
