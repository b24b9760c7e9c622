package dev.limbeck.autogenerate;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.run.RunOptions;

/**
 * What of a service matters to a comparison.
 *
 * @param sql how its SQL is written, without the role and the timeouts of a run
 * @param options how its revisions run on a scratch database
 * @param scope what is compared
 */
public record ComparedService(ServiceSql sql, RunOptions options, CompareScope scope) {

  /** The same with another scope. */
  public ComparedService with(CompareScope other) {
    return new ComparedService(sql, options, other);
  }
}
