import type { Contact } from "../../../contacts/contacts.ts";
import type { Side } from "../../../contacts/side.ts";
import { stateName } from "../../../text/region-names.ts";
import type { DocumentId } from "../../../types/ids.ts";
import type { EvidenceRecord, ParticipantRecord } from "../../../types/record.ts";
import { type Cell, type Cited, type Column, evidenceOf, joined, type Told } from "../column.ts";
import type { Known, KnownParty } from "../known.ts";
import { describe } from "../participant.ts";

type Which = "visitor" | "host";

/** The columns of one side, who leads it first. */
export function sideColumns(which: Which): Column[] {
  const of = (told: Told): Side => told.contact[which];
  return [...principalColumns(which, of), ...stateColumns(which, of), ...restColumns(which, of), ...spellingColumns(which, of)];
}

type Of = (told: Told) => Side;

function principalColumns(which: Which, of: Of): Column[] {
  const office = ({ contact }: Told) => contact[which].participants[0]?.office ?? null;
  const party = (told: Told) => partyOf(of(told), told.known);
  const person = (told: Told): KnownParty | null => (party(told)?.type === "person" ? party(told) : null);
  return [
    {
      name: `${which}_name`,
      meaning: `Who leads the ${which}'s side, in Latin script: as the person or the own service writes it, else as most independent origins do.`,
      values: "text",
      empty: "no words name the person: see the office, the body or the state",
      width: 28,
      cell: (told) => person(told)?.name ?? null,
      words: (contact, known) => namedBy(contact, contact[which], known),
    },
    {
      name: `${which}_office`,
      meaning: "The office in which that person takes part, in English where the language data know it, else as written.",
      values: "text",
      empty: "no words say it",
      width: 34,
      cell: (told) => office(told)?.label ?? (party(told)?.type === "office" ? (party(told)?.name ?? null) : null),
      words: (contact) => ({ evidence: evidenceOf(contact, ...fieldsOf(contact[which].participants.slice(0, 1), "/office")) }),
    },
    {
      name: `${which}_body`,
      meaning:
        "The body that takes part itself, or in which the office is held where the register knows it: a ministry, a service, Interpol.",
      values: "text",
      empty: "none is told",
      width: 24,
      cell: (told) => bodyOf(party(told), office(told)?.original ?? null),
      words: `${which}_name`,
    },
  ];
}

/** How the lead is written, and by what id the register knows it. */
function spellingColumns(which: Which, of: Of): Column[] {
  const party = (told: Told) => partyOf(of(told), told.known);
  return [
    {
      name: `${which}_name_basis`,
      meaning: "How that spelling was chosen.",
      values: "own, origins (most independent origins), single (the only one), machine (written by a machine: check it)",
      empty: "no name",
      width: 10,
      cell: (told) => (party(told)?.type === "person" ? (party(told)?.nameBasis ?? null) : null),
      words: `${which}_name`,
    },
    {
      name: `${which}_office_original`,
      meaning: "The same office as a source writes it.",
      values: "text, in the language of the source",
      empty: "no words say it",
      width: 30,
      cell: (told) => told.contact[which].participants[0]?.office?.original ?? null,
      words: `${which}_office`,
    },
    {
      name: `${which}_party`,
      meaning: "Id in the register of who leads the side; the same person has the same id in every row.",
      values: "par_…",
      empty: "only the state is told",
      width: 10,
      cell: (told) => of(told).participants[0]?.party ?? null,
      words: `${which}_name`,
    },
  ];
}

function stateColumns(which: Which, of: Of): Column[] {
  return [
    {
      name: `${which}_state`,
      meaning: "The English name of that state.",
      values: "text (Unicode CLDR)",
      empty: "as in the code",
      width: 16,
      cell: (told) => stateOf(of(told)),
      words: `${which}_state_code`,
    },
    {
      name: `${which}_state_code`,
      meaning: `The state for which the ${which}'s side stands.`,
      values: "ISO 3166-1 alpha-2",
      empty: "no words say it, or the side is an international organisation: see the body and the office",
      width: 8,
      cell: (told) => of(told).state,
      words: (contact, known) => ({ evidence: stateWords(contact, contact[which], known) }),
    },
  ];
}

function restColumns(which: Which, of: Of): Column[] {
  const delegation = ({ contact }: Told) => contact.engagement.delegations.find(({ state }) => state === contact[which].state);
  return [
    {
      name: `${which}_delegation`,
      meaning: "What is told of that state's delegation as a whole: its level, its size.",
      values: "text; delegation where nothing more is told",
      empty: "no delegation is told",
      width: 16,
      cell: (told) => {
        const told1 = delegation(told);
        if (told1 === undefined || of(told).state === null) return null;
        return joined([told1.level, told1.size === null ? null : String(told1.size)].filter((each) => each !== null)) ?? "delegation";
      },
      words: (contact) => ({ evidence: evidenceOf(contact, `delegations/${contact[which].state ?? ""}`) }),
    },
    {
      name: `${which}_others`,
      meaning: "Those who take part on the same side, with their offices.",
      values: "names, offices in brackets",
      empty: "no others are named",
      width: 30,
      cell: (told) =>
        joined(
          of(told)
            .participants.slice(1)
            .map((each) => describe(each, told.known)),
        ),
      words: (contact) => ({ evidence: evidenceOf(contact, ...fieldsOf(contact[which].participants.slice(1), "", "/office")) }),
    },
  ];
}

function partyOf({ participants: [first] }: Side, known: Known): KnownParty | null {
  return first === undefined ? null : known.party(first.party);
}

function bodyOf(party: KnownParty | null, office: string | null): Cell {
  if (party?.type === "organisation") return party.name;
  return (office === null ? undefined : party?.bodies.get(office)) ?? null;
}

function stateOf({ state }: Side): Cell {
  return state === null ? null : stateName(state);
}

/** Words that name whoever leads a side; of one known by the state alone, those that tell the delegation or the visit there. */
function namedBy(contact: Contact, side: Side, known: Known): Cited {
  const [first] = side.participants;
  if (first === undefined) return { evidence: stateWords(contact, side, known) };
  const name = known.party(first.party)?.name;
  return { evidence: evidenceOf(contact, ...fieldsOf([first], "")), ...(name === undefined ? {} : { expected: name }) };
}

/** Words that tell a delegation, and those that say the state of who leads the side: in a document of this engagement, else in another. */
function stateWords(contact: Contact, { state, participants }: Side, known: Known): EvidenceRecord[] {
  if (state === null) return [];
  const told = evidenceOf(contact, `delegations/${state}`);
  const [first] = participants;
  if (first === undefined) return told.length > 0 ? told : evidenceOf(contact, "where");
  const words = known.party(first.party)?.countryWords ?? new Map<DocumentId, EvidenceRecord>();
  const all = [...words.values()].filter(({ value }) => value === state);
  const own = known.documentsOf(contact.engagement).flatMap(({ id }) => all.filter(({ document }) => document === id));
  return [...told, ...(own.length > 0 ? own : all.slice(0, 1))];
}

function fieldsOf(participants: readonly ParticipantRecord[], ...ends: readonly string[]): string[] {
  return participants.flatMap(({ party }) => ends.map((end) => `participants/${party}${end}`));
}
