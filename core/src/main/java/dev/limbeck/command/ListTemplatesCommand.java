package dev.limbeck.command;

/** Lists what {@code init --template} takes by name. */
public record ListTemplatesCommand() {

  /** The built-in templates. */
  public CommandReport run() {
    return CommandReport.of(
        "list_templates",
        new Detail.Templates(
            InitTemplate.BuiltIn.all().stream()
                .map(template -> new Detail.Template(template.word(), template.summary()))
                .toList()));
  }
}
