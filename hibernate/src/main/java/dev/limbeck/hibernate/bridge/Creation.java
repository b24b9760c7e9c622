package dev.limbeck.hibernate.bridge;

import java.util.EnumSet;
import java.util.Map;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.internal.ExceptionHandlerHaltImpl;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * How Hibernate's exporter runs: from the mappings alone into a list of statements; the first
 * failure ends it. Names are not qualified, no schema is made, no script of data is read.
 *
 * @param output where the statements go
 */
record Creation(ScriptTargetOutput output)
    implements ExecutionOptions, SourceDescriptor, TargetDescriptor {

  @Override
  public Map<String, Object> getConfigurationValues() {
    return Map.of(
        "hibernate.hbm2ddl.delimiter", "", "hibernate.hbm2ddl.skip_default_import_file", "true");
  }

  @Override
  public boolean shouldManageNamespaces() {
    return false;
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return ExceptionHandlerHaltImpl.INSTANCE;
  }

  @Override
  public SourceType getSourceType() {
    return SourceType.METADATA;
  }

  @Override
  public @Nullable ScriptSourceInput getScriptSourceInput() {
    return null;
  }

  @Override
  public EnumSet<TargetType> getTargetTypes() {
    return EnumSet.of(TargetType.SCRIPT);
  }

  @Override
  public ScriptTargetOutput getScriptTargetOutput() {
    return output;
  }
}
