package dev.limbeck.autogenerate;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import java.util.List;
import java.util.stream.Stream;

/** What of a database is compared. */
public final class CompareScope {

  private final InspectionScope inspection;
  private final List<ComparePattern> include;
  private final List<ComparePattern> exclude;
  private final DiffSettings settings;
  private final RuntimePartitions partitions;
  private final UnwrittenExtensions extensions;

  /**
   * A scope.
   *
   * @param inspection what is read
   * @param include patterns of what counts; none means all
   * @param exclude patterns of what does not
   * @param settings what counts as a difference, and for which server
   */
  public CompareScope(
      InspectionScope inspection,
      List<String> include,
      List<String> exclude,
      DiffSettings settings) {
    this(
        inspection,
        include.stream().map(ComparePattern::parse).toList(),
        exclude.stream().map(ComparePattern::parse).toList(),
        settings,
        RuntimePartitions.NONE,
        UnwrittenExtensions.NONE);
  }

  private CompareScope(
      InspectionScope inspection,
      List<ComparePattern> include,
      List<ComparePattern> exclude,
      DiffSettings settings,
      RuntimePartitions partitions,
      UnwrittenExtensions extensions) {
    this.inspection = inspection;
    this.include = include;
    this.exclude = exclude;
    this.settings = settings;
    this.partitions = partitions;
    this.extensions = extensions;
  }

  /** The same without partitions, which are not looked at. */
  public CompareScope without(RuntimePartitions left) {
    var ignored = Stream.concat(inspection.ignored().stream(), left.names().stream()).toList();
    return new CompareScope(
        new InspectionScope(inspection.schema(), inspection.schemas(), ignored),
        include,
        exclude,
        settings,
        left,
        extensions);
  }

  /** The same without extensions, which stay as they are. */
  public CompareScope without(UnwrittenExtensions left) {
    return new CompareScope(inspection, include, exclude, settings, partitions, left);
  }

  /** What is read of a database. */
  public InspectionScope inspection() {
    return inspection;
  }

  /** What is not looked at although it lies in a schema that is read. */
  public RuntimePartitions partitions() {
    return partitions;
  }

  /** What is told of all that is not compared although it lies in a schema that is read. */
  List<Omission> omissions() {
    return Stream.concat(partitions.omissions().stream(), extensions.omissions().stream()).toList();
  }

  /** All that decides what is compared. */
  public String key() {
    return List.of(inspection, include, exclude, settings).toString();
  }

  /** What counts as a difference. */
  public DiffSettings settings() {
    return settings;
  }

  /** Whether an object is compared. */
  boolean counts(CatalogObject object) {
    return (include.isEmpty() || any(include, object))
        && !any(exclude, object)
        && !extensions.has(object.reference());
  }

  /** An index goes with its table, as all that stands on one. */
  private static boolean any(List<ComparePattern> patterns, CatalogObject object) {
    var reference = object.reference();
    return patterns.stream()
        .anyMatch(pattern ->
            pattern.matches(reference)
                || (object.definition() instanceof Index index
                    && (pattern.kind().isEmpty() || pattern.kind().get().equals("table"))
                    && pattern.matches(
                        new ObjectReference.InSchema(
                            ObjectReference.InSchema.Kind.TABLE, index.table()))));
  }
}
