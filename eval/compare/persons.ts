import type { ReportRecord } from "../../src/types/record.ts";
import type { Findings } from "../findings.ts";
import type { GoldDocument } from "../gold.ts";
import type { IndexedRegister } from "../indexed-register.ts";
import { fold, isPerson } from "../same-name.ts";

interface Written {
  readonly person: string;
  readonly document: string;
  readonly party: string;
}

/** One person, however he is written, is one party; two persons are two. Pairs of places where they are named are counted. */
export function comparePersons(
  read: readonly { readonly gold: GoldDocument; readonly report: ReportRecord }[],
  register: IndexedRegister,
  findings: Findings,
): void {
  const written = read.flatMap(({ gold, report }) => writtenIn(gold, report, register));
  for (const [at, one] of written.entries()) {
    for (const other of written.slice(at + 1)) {
      const [right, own] = [one.person === other.person, one.party === other.party];
      if (!right && !own) continue;
      const pair = right ? `${one.person}: ${one.document} ${other.document}` : `${one.person} and ${other.person}`;
      const place = { document: null, language: null, story: "" };
      findings.add(place, "same person", right ? (own ? "hit" : "missed") : "unexpected", right ? pair : "", own ? pair : "");
    }
  }
}

function writtenIn({ id, engagement }: GoldDocument, report: ReportRecord, register: IndexedRegister): Written[] {
  const persons = register.persons(report);
  return (engagement?.people ?? []).flatMap((person) => {
    const party = persons.find((own) => isPerson(person, own));
    return party ? [{ person: fold(person.name), document: id, party: party.id }] : [];
  });
}
