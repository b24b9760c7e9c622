package dev.limbeck.model;

import dev.limbeck.compilation.Compilation;
import dev.limbeck.compilation.LoadedClasses;
import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.migration.Model;
import dev.limbeck.migration.Operations;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.schema.Omission;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The desired schema as a class says it: {@code java:com.example.Tables}. */
final class JavaModel implements ModelSource {

  private final ModelRequest request;
  private final DdlCompiler ddl;
  private final JavaModelProblems problems;

  /** A model that is neither compiled nor loaded yet. */
  JavaModel(ModelRequest request, DdlCompiler ddl) {
    this.request = request;
    this.ddl = ddl;
    this.problems = new JavaModelProblems(request.name());
  }

  @Override
  public String displayName() {
    return "java:" + request.name();
  }

  /** Compiles its source if the service has one, else takes the class from the class path. */
  @Override
  public DesiredSchema read() {
    var sources = JavaModelSources.of(request);
    var compilation = new Compilation(request.compilation(), Model.class);
    try (var classes = compilation.load(sources.files(), sources.files().isEmpty())) {
      return recorded(made(classes), sources);
    }
  }

  private Model made(LoadedClasses classes) {
    var name = request.name();
    try {
      var made = classes.load(name).getConstructor().newInstance();
      if (made instanceof Model model) {
        return model;
      }
      throw problems.notAModel("The class does not implement dev.limbeck.migration.Model.");
    } catch (ClassNotFoundException absent) {
      throw problems.notFound(JavaModelSources.places(request), absent);
    } catch (NoSuchMethodException absent) {
      throw problems.notAModel("The class has no public constructor without parameters.");
    } catch (InvocationTargetException thrown) {
      throw problems.notAModel("Its constructor threw " + thrown.getCause() + ".");
    } catch (ReflectiveOperationException | LinkageError unloadable) {
      throw problems.notAModel(unloadable + ".");
    }
  }

  private DesiredSchema recorded(Model model, JavaModelSources sources) {
    var op = new Operations(request.name(), new TreeMap<>(), JavaModel::noConnection);
    try {
      model.define(op);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
      throw problems.thrown(thrown, sources.place(request.name(), thrown));
    }
    var statements = new ArrayList<ModelStatement>();
    var omissions = new ArrayList<Omission>();
    var found = new ArrayList<Problem>();
    var all = op.finish().operations();
    for (var recorded : all) {
      var place = recorded.line().flatMap(sources::place);
      if (isRows(recorded.operation())) {
        omissions.add(rows(place));
      } else {
        statements.addAll(compiled(recorded, place, found));
      }
    }
    ProblemException.throwIfAny(found);
    var count = all.size() == 1 ? "1 operation" : all.size() + " operations";
    return new DesiredSchema.Statements(
        statements,
        Vocabulary.everything(),
        "%s (%s)".formatted(displayName(), count),
        omissions,
        List.of());
  }

  private static Connection noConnection(List<Recorded> unused) {
    throw new IllegalStateException("a model has no connection: it says what is desired");
  }

  private boolean isRows(Operation operation) {
    return operation instanceof DataOperation said
        && switch (said) {
          case DataOperation.BulkInsert unused -> true;
          case DataOperation.Batches unused -> true;
          case DataOperation.Execute execute ->
              new DumpStatement(execute.sql(), request.schema()).part() == DumpStatement.Part.ROWS;
        };
  }

  private Omission rows(Optional<Location> place) {
    return new Omission(
        place.map(Location::toString).orElseGet(this::displayName) + " rows",
        "a model says what tables are, not their rows");
  }

  private List<ModelStatement> compiled(
      Recorded recorded, Optional<Location> place, List<Problem> found) {
    try {
      return ddl.compile(recorded.operation()).stream()
          .map(statement -> new ModelStatement(statement, place))
          .toList();
    } catch (ProblemException refused) {
      refused.problems().forEach(one -> found.add(place.map(one::at).orElse(one)));
    } catch (RuntimeException | LinkageError thrown) {
      found.add(problems.refused(thrown, place));
    }
    return List.of();
  }
}
