package dev.limbeck.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hooks of a service.
 *
 * @param sources for each event, in the order in which they run
 */
public record Hooks(Map<HookEvent, List<HookSource>> sources) {

  /** Copies the lists. */
  public Hooks {
    var copy = new EnumMap<HookEvent, List<HookSource>>(HookEvent.class);
    sources.forEach((event, list) -> copy.put(event, List.copyOf(list)));
    sources = Collections.unmodifiableMap(copy);
  }

  /** A service without any. */
  public static Hooks none() {
    return new Hooks(new EnumMap<>(HookEvent.class));
  }

  List<HookSource> of(HookEvent event) {
    return sources.getOrDefault(event, List.of());
  }
}
