package dev.limbeck.command;

import dev.limbeck.config.HookSettings;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.migration.Hook;
import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.run.HookEvent;
import dev.limbeck.run.HookSource;
import dev.limbeck.run.Hooks;
import dev.limbeck.script.HookClasses;
import dev.limbeck.script.HookFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The hooks that a service's limbeck.toml names, and those of the program that called; they can be
 * used until this is closed.
 */
final class ServiceHooks implements AutoCloseable {

  private final ServiceConfig config;
  private final Optional<HookClasses> classes;
  private final Map<String, Hook> made = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private Hooks hooks = Hooks.none();

  private ServiceHooks(ServiceConfig config, Optional<HookClasses> classes) {
    this.config = config;
    this.classes = classes;
  }

  /** Reads and loads all of them; throws all that is wrong with them. */
  static ServiceHooks read(ServiceContext context, List<Hook> ofProgram) {
    var said = context.config().hooks();
    var names =
        Stream.of(said.beforeRun(), said.afterRun(), said.beforeStep(), said.afterStep())
            .flatMap(List::stream)
            .filter(entry -> !entry.isSql())
            .map(HookSettings.Entry::text)
            .distinct()
            .toList();
    var classes =
        names.isEmpty()
            ? Optional.<HookClasses>empty()
            : Optional.of(context.scripts().hooks(names, context.compilation()));
    var read = new ServiceHooks(context.config(), classes);
    try {
      read.read(said, ofProgram);
      return read;
    } catch (ProblemException wrong) {
      read.close();
      throw wrong;
    }
  }

  Hooks hooks() {
    return hooks;
  }

  private void read(HookSettings said, List<Hook> ofProgram) {
    var sources = new EnumMap<HookEvent, List<HookSource>>(HookEvent.class);
    sources.put(HookEvent.BEFORE_RUN, sources(said.beforeRun()));
    sources.put(HookEvent.AFTER_RUN, sources(said.afterRun()));
    sources.put(HookEvent.BEFORE_STEP, sources(said.beforeStep()));
    sources.put(HookEvent.AFTER_STEP, sources(said.afterStep()));
    ProblemException.throwIfAny(problems);
    sources
        .values()
        .forEach(list -> ofProgram.forEach(hook -> list.add(new HookSource.Java(hook))));
    hooks = new Hooks(sources);
  }

  private List<HookSource> sources(List<HookSettings.Entry> entries) {
    var sources = new ArrayList<HookSource>();
    for (var entry : entries) {
      try {
        sources.add(entry.isSql() ? file(entry) : new HookSource.Java(made(entry)));
      } catch (ProblemException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    return sources;
  }

  private HookSource file(HookSettings.Entry entry) {
    var path = entry.path();
    if (!Files.isRegularFile(path)) {
      throw Problem.of(ConfigCode.NO_HOOK, "There is no hook " + config.shown(path))
          .at(entry.place())
          .because("A path is relative to the limbeck.toml that names it. Nothing was run.")
          .fix("write the file, or remove it from the hooks")
          .exception();
    }
    return new HookSource.Sql(HookFile.read(config.shown(path), path));
  }

  /** One object of a class, however often that is named. */
  private Hook made(HookSettings.Entry entry) {
    var known = made.get(entry.text());
    if (known != null) {
      return known;
    }
    var hook = classes.orElseThrow().of(entry.text(), entry.place());
    made.put(entry.text(), hook);
    return hook;
  }

  @Override
  public void close() {
    classes.ifPresent(HookClasses::close);
  }
}
