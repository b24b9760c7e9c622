package dev.limbeck.command;

import dev.limbeck.config.HookSettings;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.run.HookEvent;
import dev.limbeck.run.HookSource;
import dev.limbeck.run.Hooks;
import dev.limbeck.script.HookFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Reads the hooks that a service's limbeck.toml names. */
final class ServiceHooks {

  private final ServiceConfig config;
  private final List<Problem> problems = new ArrayList<>();

  ServiceHooks(ServiceConfig config) {
    this.config = config;
  }

  /** All of them; throws all that is wrong with them. */
  Hooks read() {
    var said = config.hooks();
    var sources = new EnumMap<HookEvent, List<HookSource>>(HookEvent.class);
    sources.put(HookEvent.BEFORE_RUN, sources(said.beforeRun()));
    sources.put(HookEvent.AFTER_RUN, sources(said.afterRun()));
    sources.put(HookEvent.BEFORE_STEP, sources(said.beforeStep()));
    sources.put(HookEvent.AFTER_STEP, sources(said.afterStep()));
    ProblemException.throwIfAny(problems);
    return new Hooks(sources);
  }

  private List<HookSource> sources(List<HookSettings.Entry> entries) {
    var sources = new ArrayList<HookSource>();
    for (var entry : entries) {
      try {
        sources.add(source(entry));
      } catch (ProblemException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    return sources;
  }

  private HookSource source(HookSettings.Entry entry) {
    var path = entry.path();
    if (!entry.isSql() || !Files.isRegularFile(path)) {
      throw Problem.of(
              ConfigCode.NO_HOOK,
              "There is no hook " + (entry.isSql() ? config.shown(path) : entry.text()))
          .at(entry.place())
          .because("A path is relative to the limbeck.toml that names it. Nothing was run.")
          .fix("write the file, or remove it from the hooks")
          .exception();
    }
    return new HookSource.Sql(HookFile.read(config.shown(path), path));
  }
}
