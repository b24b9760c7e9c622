package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All revisions of a service and how they follow each other; immutable, and sound once it exists.
 *
 * <p>A <em>head</em> is a revision that nothing revises, a <em>real head</em> one that nothing
 * revises or depends on either. Lists of headers are newest first, in one order for the whole
 * graph, unless something else is said; sets of ids are ordered by text.
 */
public final class RevisionGraph {

  private final List<RevisionHeader> headers;
  private final Edges edges;
  private final RevisionNames names;
  private final int[] positions;
  private final List<NavigableSet<String>> labels;
  private final int files;

  private RevisionGraph(List<RevisionHeader> headers, int files, GraphReading.Result reading) {
    this.headers = headers;
    this.files = files;
    this.edges = reading.edges();
    this.names = reading.names();
    this.positions = positions();
    this.labels = BranchLabels.shown(headers, edges);
  }

  /**
   * Links the headers, whose order breaks ties wherever revisions are listed.
   *
   * @throws dev.limbeck.problem.ProblemException with every duplicate id, missing revision,
   *     ambiguous dependency, circle and label given twice
   */
  public static RevisionGraph of(List<RevisionHeader> headers) {
    var all = List.copyOf(headers);
    return new RevisionGraph(all, all.size(), GraphReading.read(all));
  }

  /**
   * All that {@link #of} would find wrong with headers, where other revisions could not be read.
   *
   * @param elsewhere whether one of those may be the revision of a name
   */
  public static List<Problem> problems(List<RevisionHeader> headers, Predicate<String> elsewhere) {
    return GraphReading.problems(headers, elsewhere);
  }

  /**
   * This graph and revisions that no file has, as the history of a database tells of them.
   *
   * <p>They take part in the algebra like any other, but heads are the files' alone: what nothing
   * of the files revises is a head, whatever the database has above it.
   *
   * @param recorded each revises and depends on revisions of the files or of this list
   */
  public RevisionGraph with(List<RevisionHeader> recorded) {
    var all = new ArrayList<>(headers);
    all.addAll(recorded);
    return new RevisionGraph(List.copyOf(all), headers.size(), GraphReading.read(all));
  }

  /** Whether a file has it, and not only the history of the database. */
  public boolean isInFiles(RevisionId id) {
    return index(id) < files;
  }

  /** All revisions in the order in which they were loaded. */
  public List<RevisionHeader> headers() {
    return headers;
  }

  /** The revision with this id, if there is one. */
  public Optional<RevisionHeader> find(RevisionId id) {
    var found = names.exact(id.value()).stream().mapToObj(headers::get).findFirst();
    return found.filter(header -> header.id().equals(id));
  }

  /**
   * The revision with this id.
   *
   * @throws dev.limbeck.problem.ProblemException REV-201 where there is none
   */
  public RevisionHeader header(RevisionId id) {
    return find(id)
        .orElseThrow(() -> new GraphProblems(this, Asked.NOTHING).unknown(id.value()).exception());
  }

  /** The revisions that nothing revises, in load order. */
  public List<RevisionHeader> heads() {
    return loaded(headSet());
  }

  /** The revisions that nothing revises or depends on, in load order. */
  public List<RevisionHeader> realHeads() {
    return loaded(realHeadSet());
  }

  /** The revisions that revise nothing, in load order. */
  public List<RevisionHeader> bases() {
    return loaded(baseSet());
  }

  /** The revisions given and all below them, by down revisions and dependencies. */
  public NavigableSet<RevisionId> ancestors(Collection<RevisionId> of) {
    return ids(edges.ancestors(set(of)));
  }

  /** The revisions given and all above them, by down revisions and dependencies. */
  public NavigableSet<RevisionId> descendants(Collection<RevisionId> of) {
    return ids(edges.descendants(set(of)));
  }

  /** A revision and all that it revises or that revise it, directly or not; no dependencies. */
  public NavigableSet<RevisionId> lineage(RevisionId of) {
    return ids(edges.lineage(index(of)));
  }

  /** Those of a set that nothing else of the set is above; what a version table's rows are. */
  public NavigableSet<RevisionId> maximal(Collection<RevisionId> of) {
    return ids(edges.maximal(set(of)));
  }

  /** The same revisions, newest first. */
  public List<RevisionHeader> ordered(Collection<RevisionId> revisions) {
    return listed(set(revisions));
  }

  /** The revisions that revise this one, in load order. */
  public List<RevisionHeader> revisedBy(RevisionId id) {
    return IntStream.of(edges.revisedBy(index(id))).mapToObj(headers::get).toList();
  }

  /** The revisions that it depends on, as ids whatever the file names them by. */
  public NavigableSet<RevisionId> dependenciesOf(RevisionId id) {
    var revision = index(id);
    var down =
        IntStream.of(edges.down(revision)).boxed().collect(Collectors.toCollection(TreeSet::new));
    var dependencies = new BitSet();
    IntStream.of(edges.below(revision)).filter(i -> !down.contains(i)).forEach(dependencies::set);
    return ids(dependencies);
  }

  /**
   * What {@code current} lists for these rows: every applied revision that no applied one revises.
   *
   * <p>More than the rows where a row depends on the end of another branch.
   */
  public List<RevisionHeader> current(Collection<RevisionId> rows) {
    return listed(currentSet(Rows.of(this, rows).applied()));
  }

  /** Whether nothing revises it. */
  public boolean isHead(RevisionId id) {
    return isTop(index(id), edges::revisedBy);
  }

  /** Whether nothing revises it or depends on it. */
  public boolean isRealHead(RevisionId id) {
    return isTop(index(id), edges::above);
  }

  /** Whether several revisions revise it. */
  public boolean isBranchPoint(RevisionId id) {
    return edges.revisedBy(index(id)).length > 1;
  }

  /** Whether it revises several. */
  public boolean isMergePoint(RevisionId id) {
    return edges.down(index(id)).length > 1;
  }

  /** The labels of the branches that it is on, as {@code history} shows them, ordered by text. */
  public NavigableSet<String> labelsOf(RevisionId id) {
    return Collections.unmodifiableNavigableSet(labels.get(index(id)));
  }

  Edges edges() {
    return edges;
  }

  RevisionNames names() {
    return names;
  }

  int index(RevisionId id) {
    var found = names.exact(id.value());
    return found.isPresent() && id(found.getAsInt()).equals(id) ? found.getAsInt() : noSuch(id);
  }

  private int noSuch(RevisionId id) {
    throw new GraphProblems(this, Asked.NOTHING).unknown(id.value()).exception();
  }

  RevisionId id(int revision) {
    return headers.get(revision).id();
  }

  BitSet set(Collection<RevisionId> revisions) {
    var set = new BitSet(headers.size());
    revisions.forEach(id -> set.set(index(id)));
    return set;
  }

  NavigableSet<RevisionId> ids(BitSet set) {
    var ids = set.stream().mapToObj(this::id).collect(Collectors.toCollection(TreeSet::new));
    return Collections.unmodifiableNavigableSet(ids);
  }

  List<RevisionHeader> listed(BitSet set) {
    return newestFirst(set).stream().map(headers::get).toList();
  }

  /** A part of the graph, newest first, as it is listed from these heads. */
  List<Integer> newestFirst(BitSet set, BitSet heads) {
    return GraphOrder.newestFirst(edges, set, heads);
  }

  private List<RevisionHeader> loaded(BitSet set) {
    return set.stream().mapToObj(headers::get).toList();
  }

  private int[] positions() {
    var order = newestFirst(those(i -> true), topSet());
    var positions = new int[order.size()];
    IntStream.range(0, positions.length).forEach(i -> positions[order.get(i)] = i);
    return positions;
  }

  List<Integer> newestFirst(BitSet set) {
    var revisions = new ArrayList<>(set.stream().boxed().toList());
    revisions.sort(Comparator.comparingInt(i -> positions[i]));
    return revisions;
  }

  BitSet currentSet(BitSet applied) {
    var current = Edges.copy(applied);
    applied.stream().forEach(i -> IntStream.of(edges.down(i)).forEach(current::clear));
    return current;
  }

  BitSet headSet() {
    return those(i -> isTop(i, edges::revisedBy));
  }

  BitSet realHeadSet() {
    return those(i -> isTop(i, edges::above));
  }

  /** The revisions that nothing at all is above, be it in the files or not. */
  BitSet topSet() {
    return those(i -> edges.above(i).length == 0);
  }

  /** Whether it is one of the files' and nothing of the files follows it. */
  private boolean isTop(int revision, IntFunction<int[]> next) {
    return revision < files && IntStream.of(next.apply(revision)).allMatch(i -> i >= files);
  }

  BitSet baseSet() {
    return those(i -> edges.down(i).length == 0);
  }

  private BitSet those(IntPredicate wanted) {
    var set = new BitSet(headers.size());
    IntStream.range(0, headers.size()).filter(wanted).forEach(set::set);
    return set;
  }
}
