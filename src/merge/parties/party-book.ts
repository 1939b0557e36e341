import type { PartyId } from "../../types/ids.ts";
import type { PartyRecord } from "../../types/record.ts";
import type { LocalParty, Statement } from "../../types/report.ts";
import type { Source } from "../source.ts";
import { PartyEntry, type PartyTables } from "./party-entry.ts";

/** What the documents of a register tell of each party: add them in the order of their ids, then ask. */
export class PartyBook {
  readonly #entries = new Map<PartyId, PartyEntry>();

  /** @param only parties to be told of, where not all are asked for */
  add(source: Source, only?: ReadonlySet<PartyId>): void {
    for (const party of source.analysis.parties) {
      const id = source.partyId(party.index);
      if (only !== undefined && !only.has(id)) continue;
      const entry = this.#entries.get(id) ?? new PartyEntry(id, party);
      this.#entries.set(id, entry);
      entry.add(party, source, ownTexts(party, source.analysis.statements));
    }
  }

  /** Sorted. */
  ids(): PartyId[] {
    return [...this.#entries.keys()].sort();
  }

  entry(id: PartyId): PartyEntry | undefined {
    return this.#entries.get(id);
  }

  /** @param undecided ids of parties that may be the same */
  record(id: PartyId, undecided: readonly PartyId[], tables: PartyTables): PartyRecord | undefined {
    return this.#entries.get(id)?.record(undecided, tables);
  }
}

/** Whether a document writes a party's names as the party itself or its own side does: its own post, its side's communiqué. */
function ownTexts(party: LocalParty, statements: readonly Statement[]): (name: string) => boolean {
  const side = party.type === "state" ? party.key : (party.state?.value ?? null);
  const ownSide = side !== null && statements.some((statement) => statement.medium === "communique" && statement.side === side);
  const posts = statements.filter(({ issuer, medium }) => issuer === party.index && medium === "post");
  return (name) => ownSide || posts.some(({ cue }) => cue.exact.includes(name));
}
