import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { DocumentId, ReportId } from "../types/ids.ts";
import type { Groups, Judged } from "./partition.ts";

export interface EngagementContext extends Judged {
  readonly names: Names;
  /** Leader of the document's copy group (link/copies.ts); the document itself where it has no copies. */
  readonly leaderOf: (document: DocumentId) => DocumentId;
}

export interface AttachContext extends EngagementContext {
  /** All reports of a document: what it tells as distinct. */
  readonly reportsOf: (document: DocumentId) => readonly ReportFacts[];
}

/**
 * A core has narrow bounds and two specific parties (or, of a visit and other containers, one and a state that is not its own).
 * Only cores are linked with each other; everything else is a border.
 */
export function isCore(_report: ReportFacts): boolean {
  throw new Error("not written yet");
}

/** Keys of a report that connect cores; none for a border. Depends on the report alone: write it once. */
export function connectingKeys(_report: ReportFacts, _names: Names): readonly string[] {
  throw new Error("not written yet");
}

/**
 * Further connecting keys of a report, core or border, whose document stands in a copy group of two or more:
 * to be written anew when the document's leader changes.
 */
export function copyKeys(_report: ReportFacts, _leader: DocumentId, _names: Names): readonly string[] {
  throw new Error("not written yet");
}

/** Keys by which borders look for cores: cores carry them to be found, borders to look up. They never connect. */
export function borderKeys(_report: ReportFacts, _names: Names): readonly string[] {
  throw new Error("not written yet");
}

/**
 * Groups of a set of reports closed under `connectingKeys`, `copyKeys` and `must`. Borders are joined only with
 * copies of themselves; a group without a core is then to be attached (`attach`).
 */
export function group(_reports: readonly ReportFacts[], _context: EngagementContext): Groups<ReportId> {
  throw new Error("not written yet");
}

/**
 * The one group that a group without a core belongs to, or null: it stays alone.
 * @param border all members of one group of `group` that holds no core
 * @param cores groups that hold a core and share a border key with a member of `border`: all their members, by group id
 */
export function attach(
  _border: readonly ReportFacts[],
  _cores: ReadonlyMap<ReportId, readonly ReportFacts[]>,
  _context: AttachContext,
): ReportId | null {
  throw new Error("not written yet");
}
