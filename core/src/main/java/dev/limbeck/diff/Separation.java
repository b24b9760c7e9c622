package dev.limbeck.diff;

import java.util.List;

public final class Separation {
  private Separation() {}

  public static List<List<PlannedOperation>> of(List<PlannedOperation> all) {
    return List.of(all);
  }
}
