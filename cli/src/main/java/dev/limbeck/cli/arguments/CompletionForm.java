package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.argument;
import static dev.limbeck.cli.arguments.Options.offering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck completion SHELL}. */
final class CompletionForm implements Form {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "prints what makes a shell complete commands, services and revisions";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        offering(argument("SHELL", "bash, zsh or fish"), SHELLS.toArray(String[]::new)));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("source <(limbeck completion bash)", "in ~/.bashrc: completes in bash"),
        new Example(
            "source <(limbeck completion zsh)", "in ~/.zshrc, behind compinit: completes in zsh"),
        new Example(
            "limbeck completion fish | source",
            "in ~/.config/fish/config.fish: completes in fish"));
  }

  @Override
  public String page() {
    return "docs/completion.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var shell = argument(typed);
    if (!SHELLS.contains(shell)) {
      throw Refusals.badValue(this, "SHELL", shell, "bash, zsh or fish");
    }
    return new Request.Answer(script("/dev/limbeck/cli/completion/limbeck." + shell));
  }

  private static String script(String resource) {
    try (var script = CompletionForm.class.getResourceAsStream(resource)) {
      if (script == null) {
        throw new IllegalStateException(resource + " is not in the jar");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
