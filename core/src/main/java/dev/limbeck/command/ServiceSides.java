package dev.limbeck.command;

import dev.limbeck.autogenerate.CompareScope;
import dev.limbeck.autogenerate.ComparedService;
import dev.limbeck.autogenerate.ScratchSide;
import dev.limbeck.autogenerate.ScratchSides;
import dev.limbeck.autogenerate.Side;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelSource;
import dev.limbeck.model.RenameHint;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ScratchCode;
import dev.limbeck.revision.Target;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sides of one service that can be compared, each made when it is first asked for.
 *
 * <p>Not for several threads at once; closing it closes what was opened.
 */
final class ServiceSides implements AutoCloseable {

  private final ServiceContext context;
  private final String command;
  private final List<ScratchSide> open = new ArrayList<>();
  private @Nullable ScratchSides sides;
  private @Nullable ScratchSide files;
  private @Nullable Side filesRead;
  private @Nullable TargetCatalog target;
  private @Nullable ScratchSide databaseSide;

  /**
   * Sides of a service.
   *
   * @param command repeats the comparison, without "limbeck"
   */
  ServiceSides(ServiceContext context, String command) {
    this.context = context;
    this.command = command;
  }

  /** What is compared of a side. */
  CompareScope scope() {
    var rules = context.config().compare();
    return new CompareScope(
        inspection(),
        rules.include(),
        rules.exclude(),
        new DiffSettings(rules.privileges(), scratch().majorVersion()));
  }

  private InspectionScope inspection() {
    var config = context.config();
    var rules = config.compare();
    var ignored = new ArrayList<QualifiedName>();
    ignored.add(config.versionTable());
    config.historyTable().ifPresent(ignored::add);
    ignored.add(QualifiedName.local(config.versionTable().name()));
    ignored.add(QualifiedName.local(ServiceConfig.USUAL_HISTORY));
    var schemas = rules.schemas().isEmpty() ? List.of(config.schema()) : rules.schemas();
    return new InspectionScope(
        config.schema(), schemas.contains("*") ? List.of() : schemas, ignored);
  }

  /** What is compared, and how. */
  ComparedService service() {
    return new ComparedService(scratch().sql(), scratch().options(), scope());
  }

  /** The scratch databases; their server is started by the first call. */
  ScratchSides scratch() {
    if (sides == null) {
      sides = context.scratchSides(command);
    }
    return sides;
  }

  /** The files' heads, replayed. */
  ScratchSide files() {
    if (files == null) {
      files = opened(scratch().head());
    }
    return files;
  }

  /** Remembers a side, to be closed with this. */
  ScratchSide opened(ScratchSide side) {
    open.add(side);
    return side;
  }

  /** A side as it was read. */
  Side read(ScratchSide side) {
    if (side != files) {
      return read(side, scope());
    }
    if (filesRead == null) {
      filesRead = read(side, scope());
    }
    return filesRead;
  }

  /** The same in another scope. */
  Side read(ScratchSide side, CompareScope scope) {
    return side.read(service().with(scope));
  }

  /** The database, as its own server writes it. */
  TargetCatalog target() {
    if (target == null) {
      target = new TargetCatalog(context, inspection());
    }
    return target;
  }

  /** The database, rebuilt on scratch so that one server has written both sides. */
  ScratchSide database() {
    if (databaseSide == null) {
      databaseSide = opened(scratch().rebuilt(target().read(), scope().settings()));
    }
    return databaseSide;
  }

  /** Whether a side is the files' heads. */
  boolean isFiles(ScratchSide side) {
    return side.equals(files);
  }

  /** Whether a side is the database, rebuilt. */
  boolean isDatabase(ScratchSide side) {
    return side.equals(databaseSide);
  }

  /** A state that was named; what is no model can say everything. */
  Models operand(DiffOperand operand) {
    return switch (operand) {
      case DiffOperand.Database unused -> Models.everythingOf(database());
      case DiffOperand.Model unused -> models();
      case DiffOperand.Revision revision ->
          Models.everythingOf(opened(scratch().at(known(revision.target()))));
      case DiffOperand.Other other -> made(List.of(context.model(other.model())));
    };
  }

  /** What no file has is told with proposals for this command. */
  private Target known(Target target) {
    Listing.meant("diff", target, context.scripts().graph(), List.of());
    return target;
  }

  /** Whether a state is what models say. */
  static boolean isModel(DiffOperand operand) {
    return operand instanceof DiffOperand.Model || operand instanceof DiffOperand.Other;
  }

  /** What the models say, and in which words they could. */
  Models models() {
    var sources = context.models();
    if (sources.isEmpty()) {
      throw Problem.of(AutogenerateCode.NO_MODEL, "%s has no model".formatted(context.name()))
          .because("limbeck.toml does not say  model, the schema that is desired.")
          .fix("model = \"schema.sql\"")
          .fix("model = \"jpa:com.example\"")
          .exception();
    }
    return made(sources);
  }

  private Models made(List<ModelSource> sources) {
    var desired = sources.stream().map(ModelSource::read).map(this::here).toList();
    var vocabularies = desired.stream().map(DesiredSchema::vocabulary).toList();
    return new Models(
        opened(scratch().desired(desired, scope().settings())),
        Vocabulary.of(vocabularies),
        desired.stream().flatMap(ServiceSides::hints).toList());
  }

  /** A model of another database as operations, which can be made on scratch. */
  private DesiredSchema here(DesiredSchema model) {
    return switch (model) {
      case DesiredSchema.Elsewhere elsewhere ->
          new DesiredSchema.Read(
              new ServiceModels(context).read(elsewhere, inspection()),
              elsewhere.vocabulary(),
              elsewhere.content());
      case DesiredSchema.Statements written -> written;
      case DesiredSchema.Recorded recorded -> recorded;
      case DesiredSchema.Read read -> read;
    };
  }

  private static Stream<RenameHint> hints(DesiredSchema model) {
    return model instanceof DesiredSchema.Statements written
        ? written.renames().stream()
        : Stream.empty();
  }

  /**
   * The desired side.
   *
   * @param side on scratch
   * @param vocabulary what the models could say
   * @param hints what they say was called otherwise before
   */
  record Models(ScratchSide side, Vocabulary vocabulary, List<RenameHint> hints) {

    /** Copies the list. */
    Models {
      hints = List.copyOf(hints);
    }

    /** A side that is no model. */
    private static Models everythingOf(ScratchSide side) {
      return new Models(side, Vocabulary.everything(), List.of());
    }
  }

  /**
   * The current side of a revision: the files' heads, or the database where that is wished or a
   * revision cannot be replayed.
   */
  ScratchSide current(boolean fromDatabase) {
    if (fromDatabase) {
      return database();
    }
    try {
      files().database();
      return files();
    } catch (ProblemException stopped) {
      var first = stopped.problems().getFirst();
      if (first.code() != ScratchCode.NOT_REPLAYED || !context.hasDatabase()) {
        throw stopped;
      }
      context.note(
          "the files cannot be replayed, so the database is compared: %s: %s"
              .formatted(first.code().code(), first.what()));
      return database();
    }
  }

  @Override
  public void close() {
    open.reversed().forEach(ScratchSide::close);
    open.clear();
  }
}
