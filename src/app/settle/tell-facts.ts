import type { Facts } from "../../pipeline/facts.ts";
import type { Linking } from "../../pipeline/linking.ts";
import { edgesOf } from "../../store/edges.ts";
import { judgementsOf } from "../../store/judgements.ts";
import { addMark } from "../../store/marks.ts";
import { getMembership } from "../../store/memberships.ts";
import { isTold, keysOf, type Node, removeNode, tellNode, untellNodes } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import { STRATA, type StratumNumber } from "../../store/strata.ts";
import type { DocumentId } from "../../types/ids.ts";
import { freshMark, nodeMark, stratumOf } from "../node-kinds.ts";
import { borderKeysOf, otherSide } from "./border-keys.ts";
import { writeKeys } from "./write-keys.ts";

/**
 * Writes what a document tells for linking, and marks all of it for settling.
 * @param again the program may have changed: the keys of what other documents tell too are written anew
 */
export function tellFacts(register: Register, linking: Linking, facts: Facts, again: boolean): void {
  const { copies, engagements, persons, occasions } = linking;
  const tell = (node: Node, stratum: StratumNumber, keys: () => readonly string[]): void => {
    const fresh = tellNode(register, node, facts.document.id) || again;
    if (fresh) writeKeys(register, stratum, node.id, keys());
    addMark(register, stratum, fresh ? freshMark(node.id) : nodeMark(node.id));
  };
  tell(facts.document, STRATA.copies, () => copies.keys(facts.document));
  for (const report of facts.reports) {
    tell(report, STRATA.engagements, () => engagements.keys(report));
    writeKeys(register, STRATA.borders, report.id, borderKeysOf(linking, report));
  }
  for (const form of facts.persons) tell(form, STRATA.persons, () => persons.keys(form));
  for (const form of facts.occasions) tell(form, STRATA.occasions, () => occasions.keys(form));
}

/** Takes all that a document told away again; what stood near it is marked, as it stood before. */
export function untellFacts(register: Register, document: DocumentId): void {
  for (const node of untellNodes(register, document)) {
    const stratum = stratumOf(node);
    // Two forms that this document told as two persons may now be one: nothing else may say so.
    if (isTold(register, node)) addMark(register, stratum, nodeMark(node));
    else forgetNode(register, stratum, node);
  }
}

function forgetNode(register: Register, stratum: StratumNumber, node: string): void {
  const others = [...edgesOf(register, stratum, node), ...judgementsOf(register, node).map(({ other }) => other)];
  for (const other of others) addMark(register, stratum, nodeMark(other));
  if (stratum === STRATA.engagements) {
    for (const key of keysOf(register, STRATA.borders, node)) addMark(register, STRATA.borders, otherSide(key));
    const engagement = getMembership(register, STRATA.borders, node);
    if (engagement !== undefined) addMark(register, STRATA.settled, engagement.group);
  }
  removeNode(register, stratum, node);
}
