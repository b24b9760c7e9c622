package dev.limbeck.script;

import dev.limbeck.compilation.LoadedClasses;
import dev.limbeck.migration.Hook;
import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Hooks in Java whose classes are loaded; they can be used until this is closed. */
public final class HookClasses implements AutoCloseable {

  private final LoadedClasses classes;

  HookClasses(LoadedClasses classes) {
    this.classes = classes;
  }

  /**
   * A hook, of a Java file beside the revisions or of the class path.
   *
   * @param place where it is named
   * @throws ProblemException if there is none of that name, or it cannot be made
   */
  public Hook of(String className, Location place) {
    try {
      var made = classes.load(className).getConstructor().newInstance();
      if (made instanceof Hook hook) {
        return hook;
      }
      throw noHook(className, place, "The class does not implement dev.limbeck.migration.Hook.")
          .exception();
    } catch (ClassNotFoundException absent) {
      var why =
          "No Java file beside the revisions has a class of that name, nor has the class path.";
      throw new ProblemException(List.of(noHook(className, place, why)), absent);
    } catch (NoSuchMethodException absent) {
      var why = "The class has no public constructor without parameters.";
      throw new ProblemException(List.of(noHook(className, place, why)), absent);
    } catch (InvocationTargetException thrown) {
      var why = "Its constructor threw " + thrown.getCause() + ".";
      throw new ProblemException(List.of(noHook(className, place, why)), thrown);
    } catch (ReflectiveOperationException | LinkageError unloadable) {
      throw new ProblemException(List.of(noHook(className, place, unloadable + ".")), unloadable);
    }
  }

  private static Problem noHook(String className, Location place, String why) {
    return Problem.of(ConfigCode.NO_HOOK, "There is no hook " + className)
        .at(place)
        .because(why + " Nothing was run.")
        .fix("write the class, or remove it from the hooks");
  }

  @Override
  public void close() {
    classes.close();
  }
}
