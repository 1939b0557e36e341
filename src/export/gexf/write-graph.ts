import { isoOfDay } from "../../text/calendar.ts";
import { byCodeUnits } from "../../text/order.ts";
import { stateName } from "../../text/region-names.ts";
import type { PartyId } from "../../types/ids.ts";
import type { Graph, KnownNode } from "./graph.ts";
import { merged, type Spell } from "./spells.ts";
import type { Tie } from "./tie.ts";
import { element, open } from "./xml.ts";

type Type = "string" | "integer" | "boolean";

/** Columns of the data laboratory, in order; a value's `for` is its place here. */
export const NODE_ATTRIBUTES: readonly (readonly [title: string, type: Type])[] = [
  ["level", "string"],
  ["type", "string"],
  ["country", "string"],
  ["office", "string"],
  ["names", "string"],
  ["engagements", "integer"],
  ["partners", "integer"],
  ["first", "string"],
  ["last", "string"],
  ["synthetic", "boolean"],
];
/** The same of edges. */
export const EDGE_ATTRIBUTES: readonly (readonly [title: string, type: Type])[] = [
  ["level", "string"],
  ["origins", "integer"],
  ["leading", "integer"],
  ["visits to source", "integer"],
  ["visits to target", "integer"],
  ["kinds", "string"],
  ["topics", "string"],
  ["first", "string"],
  ["last", "string"],
  ["undated", "integer"],
  ["synthetic", "boolean"],
  ["ids", "string"],
];

/** Several values in one: a bar, at which Gephi and people can split. */
const SEPARATOR = " | ";

/** The inside of the element `graph`, piece by piece: declared attributes, nodes that have a tie, edges. */
export function* writeGraph({ ties, parties }: Graph): Generator<string> {
  yield element("attributes", { class: "node" }, declared(NODE_ATTRIBUTES));
  yield `\n${element("attributes", { class: "edge" }, declared(EDGE_ATTRIBUTES))}`;
  const ends = byEnd(ties);
  yield `\n${open("nodes", { count: ends.size })}`;
  for (const [id, own] of [...ends].sort(([a], [b]) => byCodeUnits(a, b))) yield `\n${node(id, own, parties)}`;
  yield `\n</nodes>\n${open("edges", { count: ties.length })}`;
  for (const tie of ties) yield `\n${edge(tie)}`;
  yield "\n</edges>";
}

const declared = (attributes: typeof NODE_ATTRIBUTES): string[] =>
  attributes.map(([title, type], id) => `\n${element("attribute", { id, title, type })}`);

/** Ties by each of their ends. */
function byEnd(ties: readonly Tie[]): Map<string, Tie[]> {
  const ends = new Map<string, Tie[]>();
  for (const tie of ties) {
    for (const end of [tie.source, tie.target]) {
      const own = ends.get(end);
      if (own === undefined) ends.set(end, [tie]);
      else own.push(tie);
    }
  }
  return ends;
}

function node(id: string, ties: readonly Tie[], parties: Graph["parties"]): string {
  const known = parties.get(id as PartyId) ?? stateNode(id);
  const spells = merged(ties.flatMap((tie) => tie.spells));
  const engagements = new Set(ties.flatMap((tie) => tie.ids)).size;
  const values = [
    ties[0]?.level ?? null,
    known.type,
    known.country,
    known.office,
    known.names.join(SEPARATOR),
    engagements,
    ties.length,
    ...ends(spells),
    `${ties.some((tie) => tie.synthetic)}`,
  ];
  return element("node", { id, label: marked(known, ties) }, [...valued(values), ...spelled(spells)]);
}

function stateNode(code: string): KnownNode {
  return { type: "state", label: stateName(code), country: code, office: null, names: [stateName(code)] };
}

function edge(tie: Tie): string {
  const spells = merged(tie.spells);
  const values = [
    tie.level,
    tie.origins,
    tie.leading,
    tie.visitsToSource,
    tie.visitsToTarget,
    counted(tie.kinds),
    counted(tie.topics),
    ...ends(spells),
    tie.engagements - tie.spells.length,
    `${tie.synthetic}`,
    tie.ids.join(SEPARATOR),
  ];
  const { source, target, engagements: weight } = tie;
  return element("edge", { id: `${source} ${target}`, source, target, weight }, [...valued(values), ...spelled(spells)]);
}

/** Said in the label of those whom only invented documents name; a state is none of them. */
const marked = ({ label, type }: KnownNode, ties: readonly Tie[]): string =>
  type !== "state" && ties.every(({ synthetic }) => synthetic) ? `${label} [synthetic]` : label;

/** `visit 3 | talks 1`: the most frequent first. */
function counted(counts: ReadonlyMap<string, number>): string | null {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b));
  return sorted.length === 0 ? null : sorted.map(([key, count]) => `${key} ${count}`).join(SEPARATOR);
}

function ends(spells: readonly Spell[]): [string | null, string | null] {
  const [first, last] = [spells[0]?.[0], spells.at(-1)?.[1]];
  return [first === undefined ? null : isoOfDay(first), last === undefined ? null : isoOfDay(last)];
}

function valued(values: readonly (string | number | null)[]): string[] {
  const written = values.flatMap((value, at) => (value === null ? [] : [element("attvalue", { for: at, value })]));
  return [element("attvalues", {}, written)];
}

function spelled(spells: readonly Spell[]): string[] {
  if (spells.length === 0) return [];
  return [
    element(
      "spells",
      {},
      spells.map(([first, last]) => element("spell", { start: isoOfDay(first), end: isoOfDay(last) })),
    ),
  ];
}
