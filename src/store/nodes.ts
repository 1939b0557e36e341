import type { DocumentId } from "../types/ids.ts";
import { setAlike, setEdges } from "./edges.ts";
import type { Register } from "./register.ts";
import { STRATA, type StratumNumber } from "./strata.ts";

/** What linking joins: a document, a report, a form of a person or of an occasion. Its id is made of what it is. */
export interface Node {
  readonly id: string;
}

/** Keeps a node as told by a document; says whether it was new. */
export function tellNode(register: Register, node: Node, document: DocumentId): boolean {
  const isNew = register.get("SELECT 1 FROM node WHERE id = ?", node.id) === undefined;
  // Another program may tell the same node with other facts; it tells all of its documents anew.
  register.run("INSERT INTO node VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET facts = excluded.facts", node.id, JSON.stringify(node));
  register.run("INSERT OR IGNORE INTO told VALUES (?, ?)", node.id, document);
  return isNew;
}

/** Takes a document's word for its nodes away; returns the ids of all that it told. */
export function untellNodes(register: Register, document: DocumentId): string[] {
  const nodes = nodesToldBy(register, document);
  register.run("DELETE FROM told WHERE document = ?", document);
  return nodes;
}

export function isTold(register: Register, node: string): boolean {
  return register.get("SELECT 1 FROM told WHERE node = ? LIMIT 1", node) !== undefined;
}

/** Named one by one: an index of memberships begins with the stratum. */
const ALL_STRATA = Object.values(STRATA).join(", ");

export function removeNode(register: Register, stratum: StratumNumber, node: string): void {
  setEdges(register, stratum, node, []);
  setAlike(register, node, []);
  register.run("DELETE FROM node_key WHERE node = ?", node);
  register.run(`DELETE FROM membership WHERE stratum IN (${ALL_STRATA}) AND node = ?`, node);
  register.run("DELETE FROM node WHERE id = ?", node);
}

/** The facts of a node, as they were told; undefined when no document tells it any more. */
export function getNode<N extends Node>(register: Register, id: string): N | undefined {
  const row = register.get<{ facts: string }>("SELECT facts FROM node WHERE id = ?", id);
  return row === undefined ? undefined : (JSON.parse(row.facts) as N);
}

export function documentsTelling(register: Register, node: string): DocumentId[] {
  return register
    .all<{ document: DocumentId }>("SELECT document FROM told WHERE node = ? ORDER BY document", node)
    .map((row) => row.document);
}

export function addKey(register: Register, stratum: StratumNumber, key: string, node: string): void {
  register.run("INSERT OR IGNORE INTO node_key VALUES (?, ?, ?)", stratum, key, node);
}

export function removeKey(register: Register, stratum: StratumNumber, key: string, node: string): void {
  register.run("DELETE FROM node_key WHERE stratum = ? AND key = ? AND node = ?", stratum, key, node);
}

export function keysOf(register: Register, stratum: StratumNumber, node: string): string[] {
  return register
    .all<{ key: string }>("SELECT key FROM node_key WHERE node = ? AND stratum = ? ORDER BY key", node, stratum)
    .map((row) => row.key);
}

export function nodesWith(register: Register, stratum: StratumNumber, key: string): string[] {
  return register
    .all<{ node: string }>("SELECT node FROM node_key WHERE stratum = ? AND key = ? ORDER BY node", stratum, key)
    .map((row) => row.node);
}

/** Ids of all nodes that a document tells, sorted. */
export function nodesToldBy(register: Register, document: DocumentId): string[] {
  return register.all<{ node: string }>("SELECT node FROM told WHERE document = ? ORDER BY node", document).map((row) => row.node);
}

/** Whether some document tells both. */
export function areToldTogether(register: Register, a: string, b: string): boolean {
  const sql = "SELECT 1 FROM told AS one JOIN told AS other USING (document) WHERE one.node = ? AND other.node = ? LIMIT 1";
  return register.get(sql, a, b) !== undefined;
}
