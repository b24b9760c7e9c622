package dev.limbeck.diff;

import dev.limbeck.operation.RoutineOperation.AlterRoutine;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineOption;
import dev.limbeck.schema.RoutineOption.Cost;
import dev.limbeck.schema.RoutineOption.Flag;
import dev.limbeck.schema.RoutineOption.Rows;
import dev.limbeck.schema.RoutineOption.Said;
import dev.limbeck.schema.RoutineOption.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The options of a routine, each under what it is about, and how they become others. */
final class RoutineOptions {

  /** What the planner takes for the price of a function and for the length of its result. */
  private static final int COST = 100;

  private static final int COST_OF_COMPILED = 1;
  private static final int ROWS = 1000;

  private RoutineOptions() {}

  /** Whether ALTER can: it sets settings behind those that are there, and their order is kept. */
  static boolean canChange(Routine current, Routine desired) {
    var was = settings(current);
    var to = settings(desired);
    return was.equals(to) || (was.size() <= 1 && to.size() <= 1);
  }

  /** The one operation that changes them. */
  static AlterRoutine change(Routine current, Routine desired) {
    var before = byTopic(current);
    var after = byTopic(desired);
    var topics = new TreeSet<>(before.keySet());
    topics.addAll(after.keySet());
    var to = new ArrayList<RoutineOption>();
    var was = new ArrayList<RoutineOption>();
    for (var topic : topics) {
      var former = Optional.ofNullable(before.get(topic));
      var next = Optional.ofNullable(after.get(topic));
      if (!former.equals(next)) {
        var said = former.or(() -> next).orElseThrow();
        to.add(next.orElseGet(() -> unsaid(said, desired)));
        was.add(former.orElseGet(() -> unsaid(said, current)));
      }
    }
    return new AlterRoutine(current.reference(), to, was);
  }

  private static List<RoutineOption> settings(Routine routine) {
    return routine.options().stream().filter(Setting.class::isInstance).toList();
  }

  private static Map<String, RoutineOption> byTopic(Routine routine) {
    var map = new LinkedHashMap<String, RoutineOption>();
    routine.options().forEach(one -> map.put(topic(one), one));
    return map;
  }

  /** In the order in which one says them. */
  private static String topic(RoutineOption option) {
    return switch (option) {
      case Said said ->
          switch (said.flag()) {
            case IMMUTABLE, STABLE, VOLATILE -> "1 volatility";
            case STRICT, CALLED_ON_NULL_INPUT -> "2 null";
            case SECURITY_DEFINER, SECURITY_INVOKER -> "3 security";
            case LEAKPROOF, NOT_LEAKPROOF -> "4 leaks";
            case PARALLEL_SAFE, PARALLEL_RESTRICTED, PARALLEL_UNSAFE -> "5 parallel";
            case WINDOW -> "6 window";
          };
      case Cost unused -> "7 cost";
      case Rows unused -> "8 rows";
      case Setting setting -> "9 " + setting.name();
    };
  }

  /** What a routine is where nothing is said. */
  private static RoutineOption unsaid(RoutineOption option, Routine routine) {
    return switch (option) {
      case Said said -> new Said(unsaid(said.flag()));
      case Cost unused ->
          new Cost(List.of("c", "internal").contains(routine.language()) ? COST_OF_COMPILED : COST);
      case Rows unused -> new Rows(ROWS);
      case Setting setting -> new Setting(setting.name(), Optional.empty());
    };
  }

  private static Flag unsaid(Flag flag) {
    return switch (flag) {
      case IMMUTABLE, STABLE, VOLATILE -> Flag.VOLATILE;
      case STRICT, CALLED_ON_NULL_INPUT -> Flag.CALLED_ON_NULL_INPUT;
      case SECURITY_DEFINER, SECURITY_INVOKER -> Flag.SECURITY_INVOKER;
      case LEAKPROOF, NOT_LEAKPROOF -> Flag.NOT_LEAKPROOF;
      case PARALLEL_SAFE, PARALLEL_RESTRICTED, PARALLEL_UNSAFE -> Flag.PARALLEL_UNSAFE;
      case WINDOW -> Flag.WINDOW;
    };
  }
}
