package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onDomain;
import static dev.limbeck.migration.ReferenceElements.onDomainConstraint;

import dev.limbeck.operation.DomainChange;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.operation.TypeOperation;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.QualifiedName;
import java.util.List;

/** Domains: types with conditions of their own. */
public interface DomainDirectives extends Directives {

  /** Makes a domain: {@code domain("email", text()).check("VALUE LIKE '%@%'")}. */
  default void createDomain(Domain domain) {
    invoke(CreateObject.of(domain));
  }

  /** Changes a domain: {@code toNotNull()}, {@code addCheck(...)} and their like. */
  default void alterDomain(String name, DomainChange... changes) {
    invoke(new TypeOperation.AlterDomain(QualifiedName.parse(name), List.of(changes)));
  }

  /** Gives a condition of a domain another name. */
  default void renameDomainConstraint(String domain, String name, String to) {
    invoke(new RenameObject(onDomainConstraint(domain, name), to));
  }

  /** Drops a domain. */
  default void dropDomain(String name) {
    invoke(DropObject.of(onDomain(name)));
  }

  /** Drops a domain and says what it was, so that the step can be undone. */
  default void dropDomain(Domain was) {
    invoke(DropObject.of(was));
  }

  /** Drops a domain if there is one. */
  default void dropDomainIfExists(String name) {
    invoke(DropObject.ifExists(onDomain(name)));
  }

  /** Drops a domain with all that depends on it, columns too. */
  default void dropDomainCascade(String name) {
    invoke(DropObject.cascade(onDomain(name)));
  }

  /** Gives a domain another name. */
  default void renameDomain(String name, String to) {
    invoke(new RenameObject(onDomain(name), to));
  }
}
