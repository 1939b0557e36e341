import * as copies from "../link/copies.ts";
import { type Dated, daysTold } from "../link/days-told.ts";
import * as engagements from "../link/engagements.ts";
import * as occasions from "../link/occasions.ts";
import { createSeats } from "../link/office-seats.ts";
import type { Groups, Judged, Pair } from "../link/partition.ts";
import * as persons from "../link/persons.ts";
import { ReportScores } from "../link/report-scores.ts";
import { settledPairs } from "../link/settled-pairs.ts";
import type { Names } from "../names/names.ts";
import type { Labels } from "../packs/types.ts";
import type { DayBounds } from "../types/date.ts";
import type { DocumentFacts, OccasionForm, PersonForm, ReportFacts } from "../types/facts.ts";
import type { DocumentId, OccasionFormId, PersonFormId, ReportId } from "../types/ids.ts";

export interface EngagementSurroundings extends Judged {
  /** Leader of the document's copy group; the document itself where it has no copies. */
  readonly leaderOf: (document: DocumentId) => DocumentId;
}

export interface BorderSurroundings extends EngagementSurroundings {
  readonly reportsOf: (document: DocumentId) => readonly ReportFacts[];
}

export interface PersonSurroundings extends Judged {
  readonly distinct: readonly Pair[];
  readonly settled: readonly Pair[];
  /** Days between the first and the last on which documents tell a form. */
  readonly seen: (form: PersonFormId) => DayBounds | null;
}

/**
 * The strata of linking as whoever settles a register needs them: pure functions over neighbourhoods. What each key
 * and group means stands with the functions of link/ that these are. `linked`: whether two nodes that share a key would
 * be one group if there were no others; only along such pairs can a larger group come about (besides `must`, `settled`).
 */
export interface Linking {
  readonly copies: {
    readonly keys: (document: DocumentFacts) => readonly string[];
    readonly linked: (a: DocumentFacts, b: DocumentFacts) => boolean;
    readonly group: (documents: readonly DocumentFacts[]) => Groups<DocumentId>;
    readonly relation: (document: DocumentFacts, leader: DocumentFacts) => string;
  };
  readonly engagements: {
    readonly isCore: (report: ReportFacts) => boolean;
    readonly keys: (report: ReportFacts) => readonly string[];
    readonly copyKeys: (report: ReportFacts, leader: DocumentId) => readonly string[];
    readonly borderKeys: (report: ReportFacts) => readonly string[];
    readonly linked: (a: ReportFacts, b: ReportFacts, surroundings: Pick<EngagementSurroundings, "leaderOf">) => boolean;
    readonly group: (reports: readonly ReportFacts[], surroundings: EngagementSurroundings) => Groups<ReportId>;
    readonly attach: (
      border: readonly ReportFacts[],
      cores: ReadonlyMap<ReportId, readonly ReportFacts[]>,
      surroundings: BorderSurroundings,
    ) => Groups<ReportId>;
    readonly settledPairs: (reports: readonly ReportFacts[]) => readonly Pair[];
  };
  readonly persons: {
    readonly keys: (form: PersonForm) => readonly string[];
    readonly linked: (a: PersonForm, b: PersonForm) => boolean;
    /** From the first to the last day on which documents tell a form. */
    readonly daysTold: (form: PersonFormId, documents: readonly Dated[]) => DayBounds | null;
    readonly group: (forms: readonly PersonForm[], surroundings: PersonSurroundings) => Groups<PersonFormId>;
    /** Whether it is open that two forms are one person; what documents tell and judgements say decides it. */
    readonly undecided: (a: PersonForm, b: PersonForm, surroundings: Omit<PersonSurroundings, "seen">) => boolean;
  };
  readonly occasions: {
    readonly keys: (form: OccasionForm) => readonly string[];
    readonly linked: (a: OccasionForm, b: OccasionForm) => boolean;
    readonly group: (forms: readonly OccasionForm[], surroundings: Judged) => Groups<OccasionFormId>;
  };
}

/** @param labels of the data, looked at when they are first needed */
export function createLinking(names: Names, labels: () => Pick<Labels, "of">): Linking {
  const scores = new ReportScores();
  const seatOf = createSeats(labels);
  const nothing = { must: [], mustNot: [] };
  return {
    copies: {
      keys: copies.connectingKeys,
      linked: copies.linked,
      group: copies.group,
      relation: copies.relationToLeader,
    },
    engagements: {
      isCore: engagements.isCore,
      keys: (report) => engagements.connectingKeys(report, names),
      copyKeys: (report, leader) => engagements.copyKeys(report, leader, names),
      borderKeys: (report) => engagements.borderKeys(report, names),
      linked: (a, b, { leaderOf }) => engagements.linked(a, b, { ...nothing, leaderOf, names, scores }),
      group: (reports, surroundings) => engagements.group(reports, { ...surroundings, names, scores }),
      attach: (border, cores, surroundings) => engagements.attachGroup(border, cores, { ...surroundings, names }),
      settledPairs: (reports) => settledPairs(reports, names, seatOf),
    },
    persons: {
      keys: (form) => persons.connectingKeys(form, names),
      linked: (a, b) => persons.linked(a, b, names),
      daysTold,
      group: (forms, surroundings) => persons.group(forms, { ...surroundings, names, seatOf }),
      undecided: (a, b, surroundings) => {
        const apart = new Map([a, b].map(({ id }) => [id, id]));
        return persons.undecided([a, b], apart, { ...surroundings, names, seatOf, seen: () => null }).length > 0;
      },
    },
    occasions: { keys: occasions.connectingKeys, linked: (a, b) => together(occasions.group([a, b], nothing)), group: occasions.group },
  };
}

function together(groups: Groups): boolean {
  return new Set(groups.values()).size === 1;
}
