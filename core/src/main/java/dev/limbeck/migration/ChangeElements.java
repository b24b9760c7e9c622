package dev.limbeck.migration;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ConstraintChange;
import dev.limbeck.operation.CountingChange;
import dev.limbeck.operation.IndexChange;
import dev.limbeck.operation.ParameterChange;
import dev.limbeck.operation.SequenceChange;
import dev.limbeck.operation.TableChange;
import dev.limbeck.schema.ColumnName;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.Value;
import java.util.Optional;

/** What becomes of what is there already: {@code op.alterColumn("users", "email", toNotNull())}. */
abstract class ChangeElements extends TypeElements {

  ChangeElements() {}

  /** The column gets another type; say {@code from(...)} what it was to undo it. */
  public static ColumnChange.ToType toType(DataType type) {
    return ColumnChange.ToType.of(type);
  }

  /** The column must have a value. */
  public static ColumnChange.ToNotNull toNotNull() {
    return new ColumnChange.ToNotNull();
  }

  /** The column may be null. */
  public static ColumnChange.ToNullable toNullable() {
    return new ColumnChange.ToNullable();
  }

  /** The column gets a default: a literal or {@code sql(...)}. */
  public static ColumnChange.ToDefault toDefault(Object value) {
    return new ColumnChange.ToDefault(Value.of(value), Optional.empty());
  }

  /** The column has no default any more; say {@code from(...)} what it was to undo it. */
  public static ColumnChange.ToNoDefault toNoDefault() {
    return new ColumnChange.ToNoDefault(Optional.empty());
  }

  /** The values of the column are counted; a writer may say another one. */
  public static ColumnChange.ToIdentity toIdentity() {
    return new ColumnChange.ToIdentity(Identity.BY_DEFAULT);
  }

  /** The values of the column are counted in this way; a writer may say another one. */
  public static ColumnChange.ToIdentity toIdentity(SequenceOptions options) {
    return new ColumnChange.ToIdentity(Identity.BY_DEFAULT.with(options));
  }

  /** The values of the column are always counted. */
  public static ColumnChange.ToIdentity toAlwaysIdentity() {
    return new ColumnChange.ToIdentity(Identity.ALWAYS);
  }

  /** The values of the column are always counted in this way. */
  public static ColumnChange.ToIdentity toAlwaysIdentity(SequenceOptions options) {
    return new ColumnChange.ToIdentity(Identity.ALWAYS.with(options));
  }

  /**
   * The values of the column are not counted any more; say {@code from(toIdentity())} to undo it.
   */
  public static ColumnChange.ToNoIdentity toNoIdentity() {
    return new ColumnChange.ToNoIdentity(false, Optional.empty());
  }

  /** The values of the column are not counted any more, if they were. */
  public static ColumnChange toNoIdentityIfExists() {
    return new ColumnChange.ToNoIdentity(true, Optional.empty());
  }

  /** A writer of the identity column may say no value of its own any more. */
  public static ColumnChange toGeneratedAlways() {
    return new ColumnChange.ToGeneratedAlways();
  }

  /** A writer of the identity column may say a value of its own. */
  public static ColumnChange toGeneratedByDefault() {
    return new ColumnChange.ToGeneratedByDefault();
  }

  /**
   * A sequence, or that of an identity column, counts otherwise; say {@code from(...)} to undo it.
   */
  public static CountingChange.ToCounting toCounting(SequenceOptions options) {
    return new CountingChange.ToCounting(options, Optional.empty());
  }

  /** A sequence, or that of an identity column, begins anew. */
  public static CountingChange restart() {
    return new CountingChange.Restart(Optional.empty());
  }

  /** A sequence, or that of an identity column, goes on with this value. */
  public static CountingChange restartWith(long value) {
    return new CountingChange.Restart(Optional.of(value));
  }

  /** The values of the generated column are computed otherwise; PostgreSQL 17. */
  public static ColumnChange.ToExpression toExpression(String expression) {
    return new ColumnChange.ToExpression(expression, Optional.empty());
  }

  /** The values of the generated column are not computed any more, and stay as they are. */
  public static ColumnChange toNoExpression() {
    return new ColumnChange.ToNoExpression(false);
  }

  /** The values of the column are not computed any more, if they were. */
  public static ColumnChange toNoExpressionIfExists() {
    return new ColumnChange.ToNoExpression(true);
  }

  /** Where the long values of the column are kept: {@code plain external extended main}. */
  public static ColumnChange.ToStorage toStorage(String kind) {
    return new ColumnChange.ToStorage(kind, Optional.empty());
  }

  /** How the long values of the column are compressed: {@code pglz lz4 default}. */
  public static ColumnChange.ToCompression toCompression(String method) {
    return new ColumnChange.ToCompression(method, Optional.empty());
  }

  /** How many values of the column ANALYZE remembers; {@code -1} is the server's default. */
  public static ColumnChange.ToStatistics toStatistics(int target) {
    return new ColumnChange.ToStatistics(target, Optional.empty());
  }

  /** What the column is for. */
  public static ColumnChange.ToComment toComment(String text) {
    return new ColumnChange.ToComment(text, Optional.empty());
  }

  /** The column has no comment any more; say {@code from(...)} what it was to undo it. */
  public static ColumnChange.ToNoComment toNoComment() {
    return new ColumnChange.ToNoComment(Optional.empty());
  }

  /** A parameter of a table, a column or an index: {@code toParameter("fillfactor", "70")}. */
  public static ParameterChange.ToParameter toParameter(String name, String value) {
    return new ParameterChange.ToParameter(name, value, Optional.empty());
  }

  /** A parameter is as the server has it; say {@code from(...)} what it was to undo it. */
  public static ParameterChange.ToNoParameter toNoParameter(String name) {
    return new ParameterChange.ToNoParameter(name, Optional.empty());
  }

  /** The changes of the table are logged, and it survives a crash. */
  public static TableChange.ToLogged toLogged() {
    return new TableChange.ToLogged();
  }

  /** The changes of the table are not logged: faster, and empty after a crash. */
  public static TableChange.ToUnlogged toUnlogged() {
    return new TableChange.ToUnlogged();
  }

  /** A table or an index lies elsewhere. */
  public static TableChange.ToTablespace toTablespace(String name) {
    return new TableChange.ToTablespace(name, Optional.empty());
  }

  /** The rows of the table are kept otherwise; PostgreSQL 15. */
  public static TableChange.ToAccessMethod toAccessMethod(String name) {
    return new TableChange.ToAccessMethod(name, Optional.empty());
  }

  /** Logical replication tells the rows of the table apart by its primary key. */
  public static TableChange.ToReplicaIdentity toReplicaIdentityDefault() {
    return new TableChange.ToReplicaIdentity(new ReplicaIdentity.ByPrimaryKey(), Optional.empty());
  }

  /** Logical replication tells the rows of the table apart by all its columns. */
  public static TableChange.ToReplicaIdentity toReplicaIdentityFull() {
    return new TableChange.ToReplicaIdentity(new ReplicaIdentity.Full(), Optional.empty());
  }

  /**
   * Logical replication tells the rows of the table apart by nothing, so that rows cannot be
   * updated or deleted there.
   */
  public static TableChange.ToReplicaIdentity toReplicaIdentityNothing() {
    return new TableChange.ToReplicaIdentity(new ReplicaIdentity.Nothing(), Optional.empty());
  }

  /** Logical replication tells the rows of the table apart by a unique index. */
  public static TableChange.ToReplicaIdentity toReplicaIdentity(String index) {
    return new TableChange.ToReplicaIdentity(new ReplicaIdentity.ByIndex(index), Optional.empty());
  }

  /** CLUSTER sorts the table by this index from then on. */
  public static TableChange.ToClusterOn toClusterOn(String index) {
    return new TableChange.ToClusterOn(index, Optional.empty());
  }

  /** CLUSTER does not know any more by which index to sort the table. */
  public static TableChange.ToNoCluster toNoCluster() {
    return new TableChange.ToNoCluster(Optional.empty());
  }

  /** The rows of the table are another table's rows too. */
  public static TableChange toInherit(String table) {
    return new TableChange.ToInherit(QualifiedName.parse(table));
  }

  /** The rows of the table are not another table's rows any more. */
  public static TableChange toNoInherit(String table) {
    return new TableChange.ToNoInherit(QualifiedName.parse(table));
  }

  /** How many values of an expression in an index ANALYZE remembers; keys count from 1. */
  public static IndexChange.ToKeyStatistics toKeyStatistics(int key, int target) {
    return new IndexChange.ToKeyStatistics(key, target, Optional.empty());
  }

  /** A foreign key is checked at each statement, and no transaction may put that off. */
  public static ConstraintChange.ToDeferral toNotDeferrable() {
    return new ConstraintChange.ToDeferral(Deferral.NOT_DEFERRABLE, Optional.empty());
  }

  /** A transaction may put off the check of a foreign key. */
  public static ConstraintChange.ToDeferral toDeferrable() {
    return new ConstraintChange.ToDeferral(Deferral.INITIALLY_IMMEDIATE, Optional.empty());
  }

  /** A foreign key is checked at the end of a transaction. */
  public static ConstraintChange.ToDeferral toInitiallyDeferred() {
    return new ConstraintChange.ToDeferral(Deferral.INITIALLY_DEFERRED, Optional.empty());
  }

  /** The rows of a foreign key are looked at from then on; PostgreSQL 18. */
  public static ConstraintChange toEnforced() {
    return new ConstraintChange.ToEnforced();
  }

  /** The rows of a foreign key are not looked at any more; PostgreSQL 18. */
  public static ConstraintChange toNotEnforced() {
    return new ConstraintChange.ToNotEnforced();
  }

  /** Tables that inherit have the not-null constraint too; PostgreSQL 18. */
  public static ConstraintChange toInherited() {
    return new ConstraintChange.ToInherited();
  }

  /** Tables that inherit need not have the not-null constraint; PostgreSQL 18. */
  public static ConstraintChange toNotInherited() {
    return new ConstraintChange.ToNotInherited();
  }

  /** The values of a sequence get another type; say {@code from(...)} what it was to undo it. */
  public static SequenceChange.ToSequenceType toSequenceType(DataType type) {
    return new SequenceChange.ToSequenceType(type, Optional.empty());
  }

  /** A sequence goes when a column goes. */
  public static SequenceChange.ToOwnedBy toOwnedBy(String table, String column) {
    return new SequenceChange.ToOwnedBy(ColumnName.of(table, column), Optional.empty());
  }

  /** A sequence goes with no column any more; say {@code from(...)} with which to undo it. */
  public static SequenceChange.ToOwnedByNone toOwnedByNone() {
    return new SequenceChange.ToOwnedByNone(Optional.empty());
  }
}
