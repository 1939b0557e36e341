import { concerns } from "../../contacts/concerns.ts";
import { type Contact, contactsOf } from "../../contacts/contacts.ts";
import { isHeld } from "../../contacts/is-held.ts";
import type { Side } from "../../contacts/side.ts";
import { byCodeUnits } from "../../text/order.ts";
import type { PartyId, ReportId } from "../../types/ids.ts";
import type { RegisterRecords } from "../../types/record.ts";
import type { Subject } from "../../types/subject.ts";
import { Tie } from "./tie.ts";

/** Of a party what its node shows. */
export interface KnownNode {
  readonly type: "person" | "organisation" | "state" | "office";
  readonly label: string;
  readonly country: string | null;
  /** The office in which it was seen last. */
  readonly office: string | null;
  readonly names: readonly string[];
}

/** Who met whom: what a network is written of. Parties without a tie are known and not written. */
export interface Graph {
  /** Sorted by their ends; states before parties. */
  readonly ties: readonly Tie[];
  readonly parties: ReadonlyMap<PartyId, KnownNode>;
}

/** The ties of a register: all that is held in memory, which grows with the pairs that met and not with the documents. */
export function graphOf(records: RegisterRecords, subject: Subject): Graph {
  const parties = partiesOf(records);
  const invented = inventedReports(records);
  const ties = new Map<string, Tie>();
  const tie = (level: Tie["level"], a: string, b: string): Tie => {
    const key = [level === "states" ? 0 : 1, ...[a, b].sort(byCodeUnits)].join(" ");
    const found = ties.get(key) ?? new Tie(level, a, b);
    ties.set(key, found);
    return found;
  };
  for (const contact of contactsOf(records.engagements(), parties)) {
    if ("reason" in contact || !isHeld(contact.engagement) || !concerns(contact, subject)) continue;
    const synthetic = contact.engagement.reports.some((report) => invented.has(report));
    addStates(contact, synthetic, tie);
    addParties(contact, synthetic, parties, tie);
  }
  return { ties: [...ties].sort(([a], [b]) => byCodeUnits(a, b)).map(([, value]) => value), parties };
}

type FindTie = (level: Tie["level"], a: string, b: string) => Tie;

function addStates(contact: Contact, synthetic: boolean, tie: FindTie): void {
  const { visitor, host, scope } = contact;
  if (scope !== "bilateral" || visitor.state === null || host.state === null) return;
  tie("states", visitor.state, host.state).add(contact, visitor.state, true, synthetic);
}

/** Everybody of one side with everybody of the other; a state that takes part by its name is a node of the other level. */
function addParties(contact: Contact, synthetic: boolean, parties: Graph["parties"], tie: FindTie): void {
  const hosts = idsOf(contact.host, parties);
  for (const [at, guest] of idsOf(contact.visitor, parties).entries())
    for (const [of, host] of hosts.entries())
      if (guest !== host) tie("parties", guest, host).add(contact, guest, at === 0 && of === 0, synthetic);
}

function idsOf({ participants }: Side, parties: Graph["parties"]): PartyId[] {
  return participants.map(({ party }) => party).filter((id) => parties.get(id)?.type !== "state");
}

function partiesOf(records: RegisterRecords): Map<PartyId, KnownNode> {
  const parties = new Map<PartyId, KnownNode>();
  for (const { id, type, name, country, offices, names } of records.parties()) {
    const last = offices.toSorted((a, b) => byCodeUnits(b.seen[1] ?? "", a.seen[1] ?? ""))[0];
    const spellings = [...new Set([name, ...names.map(({ text }) => text)])];
    parties.set(id, { type, label: name, country, office: last?.label ?? null, names: spellings });
  }
  return parties;
}

function inventedReports(records: RegisterRecords): Set<ReportId> {
  const reports = new Set<ReportId>();
  for (const document of records.documents()) if (document.synthetic) for (const report of document.reports) reports.add(report);
  return reports;
}
