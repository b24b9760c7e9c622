package dev.limbeck.hibernate.bridge;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** Those of some classes that Hibernate must know; the order is theirs. */
final class MappedClasses {

  private static final String PACKAGE = ".package-info";

  private static final List<Class<? extends Annotation>> MARKS =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  private final List<Class<?>> classes = new ArrayList<>();
  private final List<String> packages = new ArrayList<>();

  MappedClasses(List<String> names, ClassLoader project) {
    for (var name : names) {
      if (name.endsWith(PACKAGE)) {
        packages.add(name.substring(0, name.length() - PACKAGE.length()));
      } else {
        add(load(name, project));
      }
    }
  }

  /** The classes. */
  List<Class<?>> classes() {
    return classes;
  }

  /** The packages that say something themselves. */
  List<String> packages() {
    return packages;
  }

  private void add(Class<?> type) {
    if (MARKS.stream().anyMatch(type::isAnnotationPresent)) {
      classes.add(type);
    }
  }

  private static Class<?> load(String name, ClassLoader project) {
    try {
      return Class.forName(name, false, project);
    } catch (ClassNotFoundException gone) {
      throw new NoClassDefFoundError(name);
    }
  }
}
