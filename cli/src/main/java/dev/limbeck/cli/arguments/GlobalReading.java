package dev.limbeck.cli.arguments;

import dev.limbeck.LimbeckOptions;
import dev.limbeck.cli.output.Palette;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The global options, collected from before and behind the command; what stands behind wins. */
final class GlobalReading {

  /** What the server takes as the last part of a setting's name. */
  private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");

  /**
   * One side of the command.
   *
   * @param own what the command has for itself there, whose names are not ours
   */
  private record Place(ParseResult typed, CommandSpec own) {

    boolean has(String name) {
      return !own.optionsMap().containsKey(name) && typed.hasMatchedOption(name);
    }
  }

  private final List<Place> places;

  private GlobalReading(List<Place> places) {
    this.places = places;
  }

  static GlobalOptions of(ParseResult before) {
    return new GlobalReading(List.of(new Place(before, CommandSpec.create()))).options();
  }

  static GlobalOptions of(ParseResult before, ParseResult behind, Form form) {
    var own = CommandSpec.create();
    form.declare(own);
    return new GlobalReading(
            List.of(new Place(before, CommandSpec.create()), new Place(behind, own)))
        .options();
  }

  private GlobalOptions options() {
    return new GlobalOptions(
        text("-C", "--directory").map(Path::of),
        text("-c", "--config").map(Path::of),
        services(),
        isOn("--all"),
        text("--env"),
        text("--url"),
        arguments(),
        jobs(),
        text("--yes"),
        new GlobalOptions.Output(
            isOn("--json"),
            isOn("-q", "--quiet"),
            isOn("-v", "--verbose"),
            colour(),
            isOn("--trace")));
  }

  private boolean isOn(String... names) {
    for (var place : places) {
      for (var name : names) {
        if (place.has(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> text(String... names) {
    Optional<String> found = Optional.empty();
    for (var place : places) {
      for (var name : names) {
        if (place.has(name)) {
          found = Options.text(place.typed(), name);
        }
      }
    }
    return found;
  }

  private List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (var place : places) {
      if (place.has(name)) {
        texts.addAll(Options.texts(place.typed(), name));
      }
    }
    return texts;
  }

  private List<String> services() {
    var services = new ArrayList<String>();
    for (var list : texts("--service")) {
      for (var service : list.split(",", -1)) {
        if (!service.isBlank()) {
          services.add(service.strip());
        }
      }
    }
    return services;
  }

  private SortedMap<String, String> arguments() {
    var arguments = new TreeMap<String, String>();
    for (var argument : texts("-x")) {
      int equals = argument.indexOf('=');
      if (equals < 1) {
        throw Refusals.badValue("-x", argument, "KEY=VALUE");
      }
      var key = argument.substring(0, equals);
      if (!KEY.matcher(key).matches()) {
        throw Refusals.badValue("-x", argument, "a KEY of letters, digits and underscores");
      }
      arguments.put(key, argument.substring(equals + 1));
    }
    return arguments;
  }

  private int jobs() {
    var typed = text("--jobs");
    if (typed.isEmpty()) {
      return LimbeckOptions.DEFAULT_JOBS;
    }
    try {
      int jobs = Integer.parseInt(typed.get());
      if (jobs > 0) {
        return jobs;
      }
    } catch (NumberFormatException unused) {
      // told below, as for a number that is too small
    }
    throw Refusals.badValue("--jobs", typed.get(), "a number from 1");
  }

  private Palette.When colour() {
    var typed = text("--color").orElse("auto");
    return switch (typed) {
      case "auto" -> Palette.When.AUTO;
      case "always" -> Palette.When.ALWAYS;
      case "never" -> Palette.When.NEVER;
      default -> throw Refusals.badValue("--color", typed, "auto, always or never");
    };
  }
}
