package dev.limbeck.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The nearest workspace above a folder, whether it knows the folder or not.
 *
 * @param root its folder
 * @param pattern the member that stands for the folder; empty where none does
 */
public record WorkspaceAbove(Path root, Optional<String> pattern) {

  /** The workspace above a service's folder, if there is one. */
  public static Optional<WorkspaceAbove> of(Path service) {
    var start = service.toAbsolutePath().normalize();
    var options = ConfigOptions.of(Map.of());
    for (var folder = start.getParent(); folder != null; folder = folder.getParent()) {
      var toml = folder.resolve(Discovery.FILE);
      if (Files.isRegularFile(toml)) {
        var file = ConfigReader.read(toml, options.show(toml));
        if (file.isWorkspace()) {
          var root = folder;
          return Optional.of(
              new WorkspaceAbove(
                  root,
                  file.members().stream()
                      .filter(member -> member.matches(root, start))
                      .map(MemberPattern::text)
                      .findFirst()));
        }
      }
    }
    return Optional.empty();
  }
}
