package dev.limbeck.command;

import dev.limbeck.autogenerate.Comparison;
import dev.limbeck.autogenerate.DetectedText;
import dev.limbeck.autogenerate.ExtensionPath;
import dev.limbeck.autogenerate.RevisionPart;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.diff.SchemaDiff;
import dev.limbeck.render.JavaMethods;
import dev.limbeck.render.SqlSection;
import dev.limbeck.schema.Catalog;
import java.util.List;
import java.util.Optional;

/**
 * Tells what two states of a schema differ in; changes nothing.
 *
 * @param from the one: {@code database}, {@code model}, a revision, a SQL file, a URL
 * @param to the other
 * @param form how what leads from one to the other is shown; empty for what differs
 */
public record DiffCommand(DiffOperand from, DiffOperand to, Optional<SourceForm> form)
    implements ServiceCommand {

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public Reach reach() {
    return from.isOfEachService() && to.isOfEachService() ? Reach.ALL : Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    try (var comparing = new ServiceComparing(context, "diff %s %s".formatted(from, to))) {
      var comparison = compared(comparing);
      comparing.tell(ComparisonReport.of(comparison));
      var settings = comparison.scope().settings();
      var current = comparison.current().catalog();
      var desired = comparison.desired().catalog();
      var part =
          new RevisionPart(
              way(context, current, desired, settings), way(context, desired, current, settings));
      return Listing.report(context, List.of())
          .listing(List.of(), lines(context, comparison, part))
          .comparing(List.of(ComparisonReport.of(comparison).leading(List.of(part))));
    }
  }

  private static List<PlannedOperation> way(
      ServiceContext context, Catalog from, Catalog to, DiffSettings settings) {
    return ExtensionPath.completed(
        SchemaDiff.between(from, to, settings).operations(), from, to, context.sql().session());
  }

  /** What models cannot say is left alone on whichever side they stand. */
  private Comparison compared(ServiceComparing comparing) {
    var current = comparing.sides().operand(from);
    var desired = comparing.sides().operand(to);
    return ServiceSides.isModel(from) && !ServiceSides.isModel(to)
        ? comparing.compare(desired.side(), current).reversed()
        : comparing.compare(current.side(), desired);
  }

  private List<String> lines(ServiceContext context, Comparison comparison, RevisionPart part) {
    if (comparison.isSame()) {
      return List.of("No differences detected.");
    }
    var compiler = context.sql().ddl();
    return form.map(wanted ->
            switch (wanted) {
              case SQL ->
                  List.of(new SqlSection(compiler).render(RevisionPart.source(part.upgrade())));
              case JAVA ->
                  List.of(
                      new JavaMethods(compiler)
                          .render(
                              RevisionPart.source(part.upgrade()),
                              RevisionPart.source(part.downgrade()))
                          .substring(1)
                          .stripTrailing());
            })
        .orElseGet(() -> comparison.differences().stream().map(DetectedText::line).toList());
  }
}
