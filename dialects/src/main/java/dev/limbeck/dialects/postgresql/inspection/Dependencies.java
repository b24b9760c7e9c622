package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Dependency;
import dev.limbeck.schema.ObjectReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What depends on what, between the objects that are listed. */
final class Dependencies implements CatalogQuery {

  /** Chains such as array type, row type, table are short; one that is longer is a circle. */
  private static final int LONGEST_CHAIN = 8;

  private final Findings findings;
  private final Comments comments;
  private final List<Link> links = new ArrayList<>();
  private final Map<Address, Address> owners = new LinkedHashMap<>();

  private record Link(Address dependent, Address on, char kind) {}

  Dependencies(Findings findings, Comments comments) {
    this.findings = findings;
    this.comments = comments;
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
    if (found.kind() == 'i' || found.kind() == 'e') {
      owners.put(found.dependent(), found.on());
    }
    if (found.kind() != 'e') {
      links.add(found);
    }
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

  /**
   * The object at an address; else that of which it is a part: the type of a table's rows, the
   * index of a constraint, an array type; else the extension that brought it.
   */
  private Optional<ObjectReference> listed(Address address) {
    var at = Optional.of(address);
    for (int i = 0; i < LONGEST_CHAIN && at.isPresent(); i++) {
      var reference = findings.reference(at.get());
      if (reference.isPresent()) {
        return reference;
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
