package dev.limbeck.cli.arguments;

import dev.limbeck.command.ListTemplatesCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck list_templates}. */
final class ListTemplatesForm implements Form {

  @Override
  public String name() {
    return "list_templates";
  }

  @Override
  public String summary() {
    return "lists what init can lay out";
  }

  @Override
  public void declare(CommandSpec spec) {}

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck list_templates", "lists the templates by name"),
        new Example("limbeck --json list-templates", "does so for a program"));
  }

  @Override
  public String page() {
    return "docs/workspaces.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OfTemplates(new ListTemplatesCommand());
  }
}
