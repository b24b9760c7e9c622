package dev.limbeck.script;

import dev.limbeck.compilation.LoadedClasses;
import dev.limbeck.migration.Migration;
import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

/** Revisions in Java whose classes are loaded; they can be used until this is closed. */
public final class Migrations implements AutoCloseable {

  private final Optional<LoadedClasses> classes;

  /** Those that had to be compiled; empty where none had to. */
  Migrations(Optional<LoadedClasses> classes) {
    this.classes = classes;
  }

  /**
   * A fresh instance of a revision's class.
   *
   * @throws ProblemException if it is not among those that were asked for, or cannot be made
   */
  public Migration of(JavaRevisionFile file) {
    try {
      var made = load(file).getConstructor().newInstance();
      if (made instanceof Migration migration) {
        return migration;
      }
      throw problem(file, "It does not implement dev.limbeck.migration.Migration.").exception();
    } catch (NoSuchMethodException absent) {
      throw failed(file, "It has no public constructor without parameters.", absent);
    } catch (InvocationTargetException thrown) {
      throw failed(file, "Its constructor threw " + thrown.getCause() + ".", thrown);
    } catch (ReflectiveOperationException | LinkageError unloadable) {
      throw failed(file, unloadable + ".", unloadable);
    }
  }

  private Class<?> load(JavaRevisionFile file) throws ClassNotFoundException {
    var packaged = file.packagedClasses();
    return packaged.isPresent()
        ? packaged.get().loadClass(file.className())
        : classes.orElseThrow().load(file.className());
  }

  @Override
  public void close() {
    classes.ifPresent(LoadedClasses::close);
  }

  private static ProblemException failed(JavaRevisionFile file, String why, Throwable cause) {
    return new ProblemException(List.of(problem(file, why)), cause);
  }

  private static Problem problem(JavaRevisionFile file, String why) {
    var source = file.header().source();
    return Problem.of(JavaCode.NOT_LOADED, "The class of %s cannot be used".formatted(source))
        .at(Location.file(source))
        .because(why);
  }
}
