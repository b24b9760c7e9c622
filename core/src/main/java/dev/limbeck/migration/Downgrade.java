package dev.limbeck.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says where the downgrade of a revision comes from that has no method for it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Downgrade {

  /** {@link Elements#AUTOMATIC}: the upgrade's operations are reversed, the last one first. */
  String value();
}
