import type { Linking } from "../../pipeline/linking.ts";
import { alikeWith, edgesOf, setAlike, setEdges } from "../../store/edges.ts";
import { getNode, keysOf, nodesWith } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import { STRATA, type StratumNumber } from "../../store/strata.ts";
import type { DocumentFacts, OccasionForm, PersonForm, ReportFacts } from "../../types/facts.ts";
import { leaders } from "./leaders.ts";

type Facts = DocumentFacts | ReportFacts | PersonForm | OccasionForm;

/** Whether two nodes of a stratum are linked. */
type Linked = (a: Facts, b: Facts) => boolean;

/**
 * Returns what finds the nodes that a node may be joined with, of those that share a key with it, and writes them down.
 * Its answer is the nodes that it no longer may be joined with.
 */
export function connector(register: Register, linking: Linking, stratum: StratumNumber): (node: string) => readonly string[] {
  const linked = linkedIn(register, linking, stratum);
  const factsOf = rememberedFacts(register);
  const connected = new Set<string>();
  /** Of nodes, those for which it holds; of a pair one of which was connected before it is written down already. */
  const those = (own: Facts, nodes: readonly Facts[], written: readonly string[], holds: Linked): string[] => {
    const known = new Set(written);
    return nodes.filter((other) => (connected.has(other.id) ? known.has(other.id) : holds(own, other))).map(({ id }) => id);
  };
  return (node) => {
    const own = factsOf(node);
    if (own === undefined) return [];
    const found = candidates(register, stratum, node).flatMap((other) => factsOf(other) ?? []);
    if (stratum === STRATA.persons) setAlike(register, node, those(own, found, alikeWith(register, node), mayBeOne(linking)));
    const lost = setEdges(register, stratum, node, those(own, found, edgesOf(register, stratum, node), linked));
    connected.add(node);
    return lost;
  };
}

function rememberedFacts(register: Register): (node: string) => Facts | undefined {
  const known = new Map<string, Facts | undefined>();
  return (node) => {
    if (!known.has(node)) known.set(node, getNode<Facts>(register, node));
    return known.get(node);
  };
}

function linkedIn(register: Register, { copies, engagements, persons, occasions }: Linking, stratum: StratumNumber): Linked {
  const leaderOf = leaders(register);
  const of: Partial<Record<StratumNumber, Linked>> = {
    [STRATA.copies]: (a, b) => copies.linked(a as DocumentFacts, b as DocumentFacts),
    [STRATA.engagements]: (a, b) => engagements.linked(a as ReportFacts, b as ReportFacts, { leaderOf }),
    [STRATA.persons]: (a, b) => persons.linked(a as PersonForm, b as PersonForm),
    [STRATA.occasions]: (a, b) => occasions.linked(a as OccasionForm, b as OccasionForm),
  };
  return of[stratum] ?? (() => false);
}

function candidates(register: Register, stratum: StratumNumber, node: string): string[] {
  const holders = new Set(keysOf(register, stratum, node).flatMap((key) => nodesWith(register, stratum, key)));
  holders.delete(node);
  return [...holders];
}

/** By their names and offices alone: what documents tell is looked at when somebody asks. */
function mayBeOne({ persons }: Linking): Linked {
  return (a, b) => persons.undecided(a as PersonForm, b as PersonForm, { must: [], mustNot: [], distinct: [], settled: [] });
}
