package dev.limbeck.autogenerate;

import java.util.List;

/**
 * What decides what a database holds after each step of a replay, from none to all.
 *
 * @param all one for each step and one for the begin
 */
public record ReplayKeys(List<String> all) {

  /** Copies the list. */
  public ReplayKeys {
    all = List.copyOf(all);
  }

  /** That of the whole replay. */
  public String whole() {
    return all.getLast();
  }

  /** Those after the steps before, latest first. */
  public List<String> beginnings() {
    return all.size() < 3 ? List.of() : all.subList(1, all.size() - 1).reversed();
  }
}
