import { toldBy } from "../../contacts/told-by.ts";
import { lately } from "../../store/lately.ts";
import type { EngagementId, OccasionId, PartyId, StoryId } from "../../types/ids.ts";
import type { EngagementRecord, RegisterRecords } from "../../types/record.ts";
import type { Subject } from "../../types/subject.ts";
import { type EngagementFilters, findEngagements } from "../list-engagements.ts";
import { type Chosen, closePart, type Links } from "./close-part.ts";
import { findThing } from "./find-thing.ts";
import { type Acquaintance, isAbout } from "./is-about.ts";
import { PartRecords } from "./part-records.ts";
import { SelectionError } from "./selection-error.ts";
import { isSide, type Thing } from "./thing.ts";
import type { WholeRegister } from "./whole-register.ts";

/** What is asked of a register: what about (ids, codes, names), and conditions that every engagement must meet. */
export interface Selection {
  readonly of: readonly string[];
  readonly filters: EngagementFilters;
}

/** A part of a register, and what it is a part about. */
export interface Selected {
  readonly records: RegisterRecords;
  readonly subject: Subject;
}

/** Things that stand or fall with their parts. */
const WITH_PARTS: ReadonlySet<Thing["kind"]> = new Set<Thing["kind"]>(["engagement", "story", "occasion"]);

/** Whether nothing is asked for that would leave anything out. */
export function isWhole({ of, filters }: Selection): boolean {
  return of.length === 0 && Object.keys(filters).length === 0;
}

/**
 * The engagements that are about the things and meet the conditions, what they are parts of, and everything that they speak of.
 * @throws SelectionError where nothing is, or a name may mean several
 */
export function selectPart(register: WholeRegister, { of, filters }: Selection): Selected {
  const things = of.map((term) => findThing(term, register));
  if (things.length > 1) insistOnPair(things);
  const engagements = chosenEngagements(register, things, filters);
  const stories = new Set(things.flatMap((thing): StoryId[] => (thing.kind === "story" ? [thing.id] : [])));
  if (engagements.size === 0 && stories.size === 0) throw new SelectionError(nothing(things, filters));
  const chosen: Chosen = { engagements, stories, parties: partiesOf(things), occasions: occasionsOf(things) };
  const records = new PartRecords(register.records, closePart(register.records, linksOf(register), chosen));
  return { records, subject: subjectOf(things, filters) };
}

function linksOf({ view, survey, merged }: WholeRegister): Links {
  return {
    documentOf: (report) => view.reportFacts(report)?.document,
    belonging: (id) => ({ copyOf: merged.copyOf(id), story: survey.storyOf.get(id) ?? merged.story(id) }),
  };
}

function chosenEngagements(register: WholeRegister, things: readonly Thing[], filters: EngagementFilters): Set<EngagementId> {
  const { merged, reader, merging, survey, records } = register;
  const known: Acquaintance = {
    holder: (id) => survey.parties.record(id, [], merging.parties),
    toldBy: lately(2, (id) => toldBy(id, records.statements(), records.reports())),
  };
  const fitting = findEngagements(merged, reader, merging, filters);
  const about = fitting.filter((record) => things.every((thing) => isAbout(record, thing, known)));
  const withParts = things.some(({ kind }) => WITH_PARTS.has(kind));
  const fits = new Set(fitting.map(({ id }) => id));
  const parts = (record: EngagementRecord) => (withParts ? merged.tree.within(record.id).filter((id) => fits.has(id)) : [record.id]);
  return new Set(about.flatMap((record) => [...parts(record), ...register.ancestors(record.id).filter((id) => fits.has(id))]));
}

function insistOnPair(things: readonly Thing[]): void {
  if (things.length === 2 && things.every(isSide)) return;
  const others = things.filter((thing) => !isSide(thing)).map(({ name }) => name);
  throw new SelectionError(
    others.length > 0
      ? `only two states or parties make a pair, and ${others.join(" and ")} is neither: ask for it alone, and narrow it with --state, --person, --from, …`
      : "a pair has two sides: ask for two states or parties, and narrow that with --state, --person, …",
  );
}

function subjectOf(things: readonly Thing[], filters: EngagementFilters): Subject {
  const [thing, other] = things;
  const narrowed = filtersText(filters);
  if (thing === undefined) return { kind: "register", ids: [], name: narrowed === "" ? "The register" : `The register, ${narrowed}` };
  const kind = other !== undefined ? "pair" : thing.kind === "state" ? "party" : thing.kind;
  const name = things.map((own) => own.name).join(" and ");
  return { kind, ids: things.flatMap(idsOf), name: narrowed === "" ? name : `${name}, ${narrowed}` };
}

function idsOf(thing: Thing): readonly string[] {
  if (thing.kind === "state") return [thing.code];
  return thing.kind === "occasion" ? thing.ids : [thing.id];
}

function partiesOf(things: readonly Thing[]): Set<PartyId> {
  return new Set(things.flatMap((thing) => (thing.kind === "party" ? [thing.id, ...thing.record.undecided] : [])));
}

function occasionsOf(things: readonly Thing[]): Set<OccasionId> {
  return new Set(things.flatMap((thing) => (thing.kind === "occasion" ? thing.ids : [])));
}

/** The conditions as people would say them: `from 2025, states MA and TR`. */
function filtersText({
  from,
  to,
  states,
  parties,
  person,
  kind,
  status,
  topic,
  where,
  occasion,
  disagreed,
  undecided,
  only,
}: EngagementFilters): string {
  const said: readonly (readonly [string, string | undefined])[] = [
    ["from", from],
    ["to", to],
    ["states", states?.join(" and ")],
    ["with", person ?? parties?.join(" and ")],
    ["kind", kind],
    ["status", status],
    ["topic", topic],
    ["at", where],
    ["occasion", occasion],
    ["where accounts differ", disagreed ? "" : undefined],
    ["where it is open who somebody is", undecided ? "" : undefined],
    ["only", only === undefined ? undefined : `${only.size} engagements`],
  ];
  return said.flatMap(([word, value]) => (value === undefined ? [] : [`${word} ${value}`.trim()])).join(", ");
}

function nothing(things: readonly Thing[], filters: EngagementFilters): string {
  const about = things.map(({ name }) => name).join(" and ");
  const narrowed = filtersText(filters);
  if (about === "") return `no engagement fits (${narrowed}); ask for less, dragoman list shows what there is`;
  return `no engagement of the register is about ${about}${narrowed === "" ? "" : ` (${narrowed})`}; dragoman list shows what there is`;
}
