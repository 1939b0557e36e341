/**
 * Ids are derived from content (text/ids.ts), never counted, so that the same items give the same ids in whatever
 * order they came. A template type keeps one kind of id from standing in for another.
 */
export type DocumentId = `doc_${string}`;
export type ReportId = `rep_${string}`;
export type EngagementId = `eng_${string}`;
export type PartyId = `par_${string}`;
export type OccasionId = `occ_${string}`;
export type StatementId = `sta_${string}`;
export type StoryId = `sto_${string}`;
export type UndertakingId = `und_${string}`;
export type CorrectionId = `cor_${string}`;

/** A way in which documents tell a person: names, state and office. Persons are groups of these (link/persons.ts). */
export type PersonFormId = `frm_${string}`;
/** A way in which documents tell an occasion: series, year, edition, host. Occasions are groups of these. */
export type OccasionFormId = `ofm_${string}`;
