import { STRATA, type StratumNumber } from "../store/strata.ts";

const STRATUM_OF_PREFIX: Readonly<Record<string, StratumNumber>> = {
  doc: STRATA.copies,
  rep: STRATA.engagements,
  frm: STRATA.persons,
  ofm: STRATA.occasions,
};

/** In which stratum a node is joined first: its id says what it is. */
export function stratumOf(node: string): StratumNumber {
  const stratum = STRATUM_OF_PREFIX[node.slice(0, node.indexOf("_"))];
  if (stratum === undefined) throw new RangeError(`${node} is not the id of anything that linking joins`);
  return stratum;
}

/** Marks a node whose group is to be decided again; no key begins with this sign. */
export function nodeMark(node: string): string {
  return `=${node}`;
}

/** Marks a node that is new or changed: what it may be joined with is to be found first. */
export function freshMark(node: string): string {
  return `+${node}`;
}

/** The node that a mark means; undefined for a key. */
export function markedNode(mark: string): string | undefined {
  return mark.startsWith("=") || isFresh(mark) ? mark.slice(1) : undefined;
}

export function isFresh(mark: string): boolean {
  return mark.startsWith("+");
}

/** What an id that people see stands for, and the other way round: an engagement answers to the ids of all its reports. */
const NODE_PREFIX: Readonly<Record<string, string>> = { eng: "rep", par: "frm", occ: "ofm" };

/** The node after which an engagement, a person or an occasion is called; undefined for other ids. */
export function nodeOfId(id: string): string | undefined {
  const [prefix = "", rest] = id.split("_", 2);
  const nodePrefix = NODE_PREFIX[prefix];
  return nodePrefix === undefined || !rest ? undefined : `${nodePrefix}_${rest}`;
}

export function idOfNode<P extends "eng" | "par" | "occ" | "sto">(prefix: P, node: string): `${P}_${string}` {
  return `${prefix}_${node.slice(node.indexOf("_") + 1)}`;
}
