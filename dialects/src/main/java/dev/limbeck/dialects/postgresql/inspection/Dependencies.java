package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Unlisted;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What depends on what, between the objects that are listed. */
final class Dependencies implements CatalogQuery {

  /** Chains such as array type, row type, table are short; one that is longer is a circle. */
  private static final int LONGEST_CHAIN = 8;

  private static final Set<Long> PARTS =
      Set.of(Address.DEFAULTS, Address.CONSTRAINTS, Address.TRIGGERS);

  private final Findings findings;
  private final Comments comments;
  private final UnlistedKinds unlisted;
  private final List<Link> links = new ArrayList<>();
  private final Map<Address, Address> owners = new LinkedHashMap<>();

  private record Link(Address dependent, Address on, char kind) {}

  Dependencies(Findings findings, Comments comments, UnlistedKinds unlisted) {
    this.findings = findings;
    this.comments = comments;
    this.unlisted = unlisted;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
    FROM pg_depend WHERE objid >= 16384 AND refobjid >= 16384 AND deptype <> 'x'
    """;
  }

  @Override
  public void read(Row row) throws SQLException {
    var found =
        new Link(
            new Address(row.oid("classid"), row.oid("objid"), row.number("objsubid")),
            new Address(row.oid("refclassid"), row.oid("refobjid"), row.number("refobjsubid")),
            row.sign("deptype"));
    if (found.kind() == 'i' || found.kind() == 'e' || isOnForeignTable(found)) {
      owners.put(found.dependent(), found.on());
    }
    if (found.kind() != 'e') {
      links.add(found);
    }
  }

  /** A default, a constraint or a trigger of a table that is not listed. */
  private boolean isOnForeignTable(Link link) {
    return link.kind() == 'a'
        && PARTS.contains(link.dependent().table())
        && unlisted.at(link.on()).isPresent();
  }

  /** Comments on parts of what is listed: on the index of a key, the sequence of an identity. */
  @Override
  public void finish() {
    for (var address : comments.others()) {
      listed(address)
          .filter(whole -> owners.containsKey(address))
          .filter(whole -> !(whole instanceof ObjectReference.OfDatabase))
          .ifPresent(whole ->
              findings.omit(
                  "a comment on a part of %s '%s'".formatted(whole.word(), whole.lastName()),
                  "only what is made by itself has a comment that is modelled"));
    }
  }

  /** Sorted, each once, none of an object on itself. */
  List<Dependency> sorted() {
    var dependencies = new LinkedHashMap<List<ObjectReference>, Dependency>();
    for (var link : links) {
      var dependent = listed(link.dependent());
      var on = listed(link.on());
      if (dependent.isPresent() && on.isPresent() && !dependent.equals(on)) {
        dependencies.merge(
            List.of(dependent.get(), on.get()),
            new Dependency(dependent.get(), on.get(), kind(link.kind())),
            (one, other) -> one.kind().compareTo(other.kind()) >= 0 ? one : other);
      }
    }
    var texts = new TreeMap<String, Dependency>();
    dependencies
        .values()
        .forEach(one -> texts.put(one.dependent().toString() + '\n' + one.on(), one));
    return List.copyOf(texts.values());
  }

  /** What is not listed, sorted, and what of that which is has to do with it. */
  List<Unlisted> unlisted() {
    var neededBy = new TreeMap<String, Map<String, ObjectReference>>();
    var needs = new TreeMap<String, Map<String, ObjectReference>>();
    for (var link : links) {
      var dependent = listed(link.dependent());
      var on = listed(link.on());
      if (dependent.isPresent() && on.isEmpty()) {
        unlisted(link.on()).ifPresent(what -> put(neededBy, what, dependent.get()));
      } else if (dependent.isEmpty() && on.isPresent()) {
        unlisted(link.dependent()).ifPresent(what -> put(needs, what, on.get()));
      }
    }
    return new TreeSet<>(unlisted.all())
        .stream().map(what -> new Unlisted(what, all(neededBy, what), all(needs, what))).toList();
  }

  private static void put(
      Map<String, Map<String, ObjectReference>> all, String what, ObjectReference object) {
    all.computeIfAbsent(what, unused -> new TreeMap<>()).put(object.toString(), object);
  }

  private static List<ObjectReference> all(
      Map<String, Map<String, ObjectReference>> all, String what) {
    return List.copyOf(all.getOrDefault(what, Map.of()).values());
  }

  private Optional<String> unlisted(Address address) {
    return first(address, unlisted::at);
  }

  /**
   * The object at an address; else that of which it is a part: the type of a table's rows, the
   * index of a constraint, an array type; else the extension that brought it.
   */
  private Optional<ObjectReference> listed(Address address) {
    return first(address, findings::reference);
  }

  /** What is known of an address, else of what it is a part of. */
  private <T> Optional<T> first(Address address, Function<Address, Optional<T>> known) {
    var at = Optional.of(address);
    for (int i = 0; i < LONGEST_CHAIN && at.isPresent(); i++) {
      var found = known.apply(at.get());
      if (found.isPresent()) {
        return found;
      }
      at =
          at.get().part() == 0
              ? Optional.ofNullable(owners.get(at.get()))
              : Optional.of(at.get().whole());
    }
    return Optional.empty();
  }

  private static Dependency.Kind kind(char sign) {
    return switch (sign) {
      case 'n' -> Dependency.Kind.NORMAL;
      case 'i' -> Dependency.Kind.INTERNAL;
      default -> Dependency.Kind.AUTOMATIC;
    };
  }
}
