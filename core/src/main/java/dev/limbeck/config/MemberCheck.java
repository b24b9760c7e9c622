package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What services must be to each other: of different names, and without circles. */
final class MemberCheck {

  private final Map<String, Member> byName = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> done = new LinkedHashSet<>();

  private MemberCheck() {}

  static List<Problem> problems(List<Member> members, boolean inWorkspace, ConfigOptions options) {
    var check = new MemberCheck();
    members.forEach(check::addName);
    if (inWorkspace) {
      services(members).forEach(service -> check.checkSchema(service, options));
      check.checkVersionTables(services(members));
      services(members).forEach(check::checkDependencies);
      services(members).forEach(service -> check.walk(service, new LinkedHashSet<>()));
    }
    return check.problems;
  }

  private static List<ServiceConfig> services(List<Member> members) {
    return members.stream()
        .filter(ServiceConfig.class::isInstance)
        .map(ServiceConfig.class::cast)
        .toList();
  }

  private void addName(Member member) {
    var other = byName.putIfAbsent(member.name(), member);
    if (other != null) {
      problems.add(
          Problem.of(
                  ConfigCode.DUPLICATE_SERVICE, "Two services are called '" + member.name() + "'")
              .because(other.shownFolder() + " and " + member.shownFolder())
              .fix("name = \"…\" under [limbeck] of one of them"));
    }
  }

  private void checkSchema(ServiceConfig service, ConfigOptions options) {
    var overridden = !options.environment().getOrDefault("DB_SCHEMA", "").isEmpty();
    if (service.settings().find(Key.SCHEMA).isEmpty() && !overridden) {
      problems.add(
          Problem.of(ConfigCode.MISSING_KEY, service.name() + " has no 'schema'")
              .because("Services of a workspace share a database, so each says its own.")
              .at(Location.file(service.file().source().shown()))
              .fix("schema = \"…\" under [limbeck]"));
    }
  }

  /** Two services with one version table would take each other's rows for their own. */
  private void checkVersionTables(List<ServiceConfig> services) {
    var owners = new LinkedHashMap<QualifiedName, ServiceConfig>();
    for (var service : services) {
      var settings = service.settings();
      var keys = List.of(Key.SCHEMA, Key.VERSION_TABLE, Key.VERSION_TABLE_SCHEMA);
      if (settings.find(Key.SCHEMA).isEmpty() || keys.stream().anyMatch(settings::isVariable)) {
        continue;
      }
      var other = owners.putIfAbsent(service.versionTable(), service);
      if (other != null) {
        problems.add(
            Problem.of(
                    ConfigCode.SHARED_VERSION_TABLE,
                    "%s and %s have one version table, %s"
                        .formatted(other.name(), service.name(), service.versionTable()))
                .at(settings.find(Key.SCHEMA).orElseThrow().location())
                .fix("give one of them another schema or version_table"));
      }
    }
  }

  private void checkDependencies(ServiceConfig service) {
    for (var name : service.dependsOn()) {
      if (!byName.containsKey(name)) {
        var problem =
            Problem.of(
                    ConfigCode.UNKNOWN_DEPENDENCY,
                    "%s depends on '%s', which is no service of the workspace"
                        .formatted(service.name(), name))
                .at(service.settings().find(Key.DEPENDS_ON).orElseThrow().location());
        problems.add(
            Nearest.to(name, byName.keySet())
                .map(near -> problem.fix("write '" + near + "'"))
                .orElseGet(() -> problem.fix("one of " + String.join(", ", byName.keySet()))));
      }
    }
  }

  /** Goes along depends_on; a service that is met again on the way is in a circle. */
  private void walk(ServiceConfig service, Set<String> way) {
    if (done.contains(service.name())) {
      return;
    }
    if (!way.add(service.name())) {
      var names = new ArrayList<>(way);
      var circle = new ArrayList<>(names.subList(names.indexOf(service.name()), names.size()));
      circle.add(service.name());
      problems.add(
          Problem.of(
                  ConfigCode.DEPENDENCY_CYCLE,
                  "Cycle is detected in services (" + String.join(" -> ", circle) + ")")
              .at(service.settings().find(Key.DEPENDS_ON).orElseThrow().location())
              .fix("remove one of these from depends_on"));
      done.addAll(circle);
      return;
    }
    for (var name : service.dependsOn()) {
      if (byName.get(name) instanceof ServiceConfig next) {
        walk(next, way);
      }
    }
    way.remove(service.name());
    done.add(service.name());
  }
}
