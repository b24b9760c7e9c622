package dev.limbeck.config;

import dev.limbeck.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@code limbeck.toml}, checked: its tables, and everything that is wrong with it.
 *
 * @param source the file
 * @param isWorkspace whether it holds {@code [workspace]}
 * @param members the folders and patterns of {@code [workspace]}, with their places
 * @param settings the keys of {@code [limbeck]}
 * @param environments the keys of each {@code [env.X]}, in the file's order
 * @param problems what is wrong, from top to bottom
 */
record ConfigFile(
    TomlFile source,
    boolean isWorkspace,
    List<MemberPattern> members,
    Map<Key, Setting> settings,
    Map<String, Map<Key, Setting>> environments,
    List<Problem> problems) {

  ConfigFile {
    members = List.copyOf(members);
    environments = Collections.unmodifiableMap(new LinkedHashMap<>(environments));
    problems = List.copyOf(problems);
  }

  /** The keys of an environment; none where the file does not define it. */
  Map<Key, Setting> environment(String name) {
    return environments.getOrDefault(name, Map.of());
  }
}
