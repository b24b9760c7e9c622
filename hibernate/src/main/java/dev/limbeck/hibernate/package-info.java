/**
 * Models of JPA entities, {@code jpa:com.example.users}: what Hibernate itself would create.
 *
 * <p>Nothing here knows Hibernate's classes. They are the project's own, of the project's version;
 * {@link dev.limbeck.hibernate.ProjectLoader} makes them visible to the package {@code bridge},
 * which is loaded anew beside them.
 */
@NullMarked
package dev.limbeck.hibernate;

import org.jspecify.annotations.NullMarked;
