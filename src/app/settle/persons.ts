import type { Linking } from "../../pipeline/linking.ts";
import { addMark, removeMark } from "../../store/marks.ts";
import { membersOf, setMembership } from "../../store/memberships.ts";
import { documentsTelling } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import { setSettled, settledBy, settledWith } from "../../store/settled.ts";
import { STRATA } from "../../store/strata.ts";
import type { PersonForm, ReportFacts } from "../../types/facts.ts";
import type { DocumentId } from "../../types/ids.ts";
import { nodeMark } from "../node-kinds.ts";
import { daysSeen } from "./days-seen.ts";
import { factsOfNodes } from "./facts-of-nodes.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { settleNeighbourhoods } from "./settle-neighbourhoods.ts";

type Pair = readonly [string, string];

/** Which forms the changed engagements settle to be one person. The marks are ids of engagements' groups. */
export function settlePairs(register: Register, linking: Linking, marks: readonly string[]): void {
  for (const engagement of marks) {
    removeMark(register, STRATA.settled, engagement);
    const reports = factsOfNodes<ReportFacts>(register, membersOf(register, STRATA.borders, engagement));
    const before = settledBy(register, engagement);
    const after = linking.engagements.settledPairs(reports);
    for (const form of formsIn(before, after)) addMark(register, STRATA.persons, nodeMark(form));
    setSettled(register, engagement, after);
  }
}

/** Which forms are of one person. */
export function settlePersons(register: Register, linking: Linking, marks: readonly string[]): void {
  const seen = daysSeen(register, linking);
  const settle = (nodes: readonly string[]): void => {
    const forms = factsOfNodes<PersonForm>(register, nodes);
    const surroundings = {
      ...judgedPairs(register, nodes),
      distinct: distinctPairs(register, nodes),
      settled: pairsWithin(register, nodes),
      seen,
    };
    const groups = linking.persons.group(forms, surroundings);
    for (const { id } of forms) setMembership(register, STRATA.persons, id, groups.get(id) ?? id, null);
  };
  settleNeighbourhoods(register, linking, STRATA.persons, marks, settle, (form) => settledWith(register, form));
}

/** Forms of the pairs that stand in only one of the lists. */
function formsIn(before: readonly Pair[], after: readonly Pair[]): Set<string> {
  const [old, now] = [new Map(before.map((pair) => [pair.join(), pair])), new Map(after.map((pair) => [pair.join(), pair]))];
  const changed = [...old, ...now].filter(([key]) => old.has(key) !== now.has(key));
  return new Set(changed.flatMap(([, pair]) => pair));
}

function pairsWithin(register: Register, nodes: readonly string[]): Pair[] {
  const within = new Set(nodes);
  return nodes.flatMap((form) =>
    settledWith(register, form).flatMap((other): Pair[] => (form < other && within.has(other) ? [[form, other]] : [])),
  );
}

/** Pairs of forms that one document tells as two persons. */
function distinctPairs(register: Register, forms: readonly string[]): Pair[] {
  const told = new Map<DocumentId, string[]>();
  for (const form of forms) {
    for (const document of documentsTelling(register, form)) {
      const others = told.get(document);
      if (others === undefined) told.set(document, [form]);
      else others.push(form);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const together of told.values()) {
    for (const [place, a] of together.entries()) for (const b of together.slice(place + 1)) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()];
}
