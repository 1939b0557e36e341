import type { BriefWords, CitedBrief, Contact, Holder, Interlocutor } from "../../app/brief/brief-about.ts";
import { stateName } from "../../text/region-names.ts";
import { isolated } from "../terminal/quoted.ts";
import { counted } from "./counted.ts";
import { documentName } from "./document-name.ts";
import type { ShownValue, ShownWords } from "./value-lines.ts";
import { dateNote, placeText, spoken } from "./wording.ts";

/** Office-holders who are listed; the others are counted. */
const LISTED = 12;

/** Words with the documents that they stand in. */
export function cited(words: readonly BriefWords[], { documents }: CitedBrief): ShownWords[] {
  return words.map(({ exact, document }) => ({ exact, source: documentName(documents[document], document) }));
}

/** A contact: what, where, when; below it who took part and what it was about. */
export function contactValues(contact: Contact, brief: CitedBrief): ShownValue[] {
  const { kind, status, when, where, occasion, engagement, origins, topics, words, synthetic, levels } = contact;
  const place = where === null ? "" : ` in ${isolated(placeText(where))}`;
  const days = when === null || when.end === null || when.end === when.start ? "" : `, until ${when.end}`;
  const fair = occasion === null ? "" : `, ${isolated(occasion.name)}`;
  const notes = [when === null ? "" : dateNote(when), counted(origins, "origin"), synthetic ? "invented" : "", engagement];
  return [
    {
      label: when?.start ?? "undated",
      value: `${spoken(kind)}, ${status}${place}${fair}${days}`,
      note: notes.filter(Boolean).join("; "),
      words: cited(words, brief),
    },
    ...contact.interlocutors.map((own) => ({ label: when?.start ?? "undated", value: whoText(own), words: [], under: true as const })),
    ...levels.map(({ state, level }) => ({
      label: when?.start ?? "undated",
      value: `${stateName(state)}: delegation ${spoken(level ?? "")}`,
      words: [],
      under: true as const,
    })),
    ...(topics.length === 0
      ? []
      : [{ label: when?.start ?? "undated", value: `about ${topics.map(spoken).join(", ")}`, words: [], under: true as const }]),
  ];
}

/** `Abdellatif Hammouchi, Morocco (Director General of National Security; visitor)`. */
export function whoText({ name, state, office, capacities }: Interlocutor): string {
  const country = state === null ? "" : stateName(state);
  const notes = [office === null ? "" : isolated(office.label), capacities.map(spoken).join(", ")].filter(Boolean).join("; ");
  return `${isolated(name)}${country === "" || country === name ? "" : `, ${country}`}${notes === "" ? "" : ` (${notes})`}`;
}

/** Who was last told in an office, and who before. */
export function holderValues(brief: CitedBrief): ShownValue[] {
  const listed = brief.holders.slice(0, LISTED).map((holder) => holderValue(holder, brief));
  const left = brief.holders.length - listed.length;
  return left > 0 ? [...listed, { label: "", value: `and ${left} more`, words: [] }] : listed;
}

function holderValue({ name, state, office, seen, engagement, others, words }: Holder, brief: CitedBrief): ShownValue {
  const country = state === null ? "" : `, ${stateName(state)}`;
  const also = others.map((other) => `${isolated(other.name)}${other.seen === null ? "" : ` (${other.seen})`}`).join(", ");
  return {
    label: seen ?? "undated",
    value: `${isolated(name)}: ${isolated(office.label)}${country}`,
    note: [also === "" ? "" : `also told in it: ${also}`, engagement].filter(Boolean).join("; "),
    words: cited(words, brief),
  };
}

/** A year, and each topic with the contacts that were about it and why it is counted. */
export function subjectValues(brief: CitedBrief): ShownValue[] {
  return brief.subjects.flatMap(({ year, contacts, topics }) => [
    { label: year ?? "undated", value: counted(contacts, "contact"), words: [] },
    ...topics.map(({ label, contacts: about, bases, engagements, words }) => ({
      label: year ?? "undated",
      value: `${label}: ${about}`,
      note: [basesText(bases), engagements.slice(0, 2).join(" "), engagements.length > 2 ? `and ${engagements.length - 2} more` : ""]
        .filter(Boolean)
        .join("; "),
      words: cited(words.slice(0, 1), brief),
      under: true as const,
    })),
  ]);
}

function basesText(bases: Readonly<Record<string, number>>): string {
  const all = Object.entries(bases);
  return all.map(([basis, count]) => (all.length === 1 ? basis : `${basis} ${count}`)).join(", ");
}

/** Issuers and what they issued, with the number of texts and engagements. */
export function sayerValues(brief: CitedBrief): ShownValue[] {
  return brief.sayers.map(({ issuer, side, medium, documents, engagements, words }) => {
    const name = issuer === null ? (side === null ? "nobody named" : stateName(side)) : isolated(issuer.name);
    const state = issuer === null || side === null || issuer.name === stateName(side) ? "" : `, ${stateName(side)}`;
    return {
      label: medium,
      value: `${name}${state}: ${counted(documents.length, "text")}`,
      note: [counted(engagements.length, "engagement"), issuer?.party].filter(Boolean).join("; "),
      words: cited(words.slice(0, 1), brief),
    };
  });
}

/** Outlets with the number of their texts, the first of which is named by its id. */
export function outletValues({ outlets }: CitedBrief): ShownValue[] {
  return outlets.map(({ outlet, documents }) => ({
    label: "outlet",
    value: `${isolated(outlet)}: ${counted(documents.length, "text")}`,
    note: documents.slice(0, 1).join(""),
    words: [],
  }));
}
