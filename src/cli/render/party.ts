import type { OpenQuestion } from "../../app/open-question.ts";
import type { Shown } from "../../app/show-record.ts";
import { languageName, stateName } from "../../text/region-names.ts";
import type { HeldOfficeRecord, NameRecord } from "../../types/record.ts";
import type { Output } from "../terminal/output.ts";
import { isolated, plain } from "../terminal/quoted.ts";
import { displayWidth, pad, wrap } from "../terminal/width.ts";
import { counted } from "./counted.ts";
import { engagementTable } from "./engagement-table.ts";
import { inventedLine } from "./invented.ts";
import { section } from "./section.ts";
import { dateText, placeText } from "./wording.ts";

/** Cells in which most names find room. */
const NAME = 30;

const BASES = {
  own: "as they or their own service write it",
  origins: "as most independent origins write it",
  single: "as the only origin writes it",
  machine: "put into Latin letters by the program, or by a translating machine",
} as const;

/** A person, an organisation, a state or an office: names, offices, and what they took part in. */
export function partyLines(shown: Extract<Shown, { readonly is: "party" }>, output: Output): string[] {
  const { record, engagements, questions, names, documents } = shown;
  const { name, nameBasis, type, country, offices, parent } = record;
  const spellings = record.names.flatMap((own) => nameLines(own, output));
  const held = offices.map(
    (office) =>
      `  ${output.paint("bold", plain(office.label))}${seenText(office)}  ${output.paint("dim", `«${isolated(office.original)}»`)}`,
  );
  return [
    `${output.paint(["bold", "green"], plain(name))}  ${output.paint("dim", record.id)}`,
    [
      type,
      ...(country === null || type === "state" ? [] : [stateName(country)]),
      ...(parent === null ? [] : [`of ${plain(names[parent] ?? parent)}`]),
    ].join(", "),
    ...inventedLine(Object.values(documents), output),
    ...(type === "person" ? [output.paint("dim", `the name is written ${BASES[nameBasis]}`)] : []),
    ...section(counted(record.names.length, "spelling"), spellings, output),
    ...section("Offices", held, output),
    ...section(
      "May be the same: dragoman same A B, or different A B",
      questions.flatMap((question) => questionLines(question, output)),
      output,
    ),
    ...section(counted(engagements.length, "engagement"), engagementTable(engagements, output), output),
  ];
}

/** What has no room behind the spelling stands under it. */
function nameLines({ text, language, documents, because }: NameRecord, output: Output): string[] {
  const told = `${languageName(language)}, ${counted(documents.length, "document")}`;
  const width = Math.max(NAME, displayWidth(text));
  const line = (note: string): string => `  ${pad(isolated(text), width)}  ${output.paint("dim", note)}`;
  const note = because === "" ? told : `${told}; ${because}`;
  if (displayWidth(note) <= output.width - width - 4) return [line(note)];
  return [line(told), ...dimmed(because, output)];
}

/** Somebody who may be the same: what he is known by, and what the names have in common. */
function questionLines({ id, name, country, offices, because }: OpenQuestion, output: Output): string[] {
  const known = [
    ...(country === null ? [] : [stateName(country)]),
    ...offices.map((office) => `${plain(office.label)}${seenText(office)}`),
  ];
  return [
    `  ${plain(name)}  ${output.paint("dim", id)}`,
    ...(known.length === 0 ? [] : wrap(known.join("; "), output.width - 6).map((part) => `      ${part}`)),
    ...dimmed(because.join("; "), output),
  ];
}

function dimmed(text: string, output: Output): string[] {
  return wrap(text, output.width - 6).map((part) => `      ${output.paint("dim", part)}`);
}

function seenText({ seen }: HeldOfficeRecord): string {
  const [start, end = null] = [...seen];
  return start === undefined ? "" : `  ${dateText({ start, end })}`;
}

/** A fair, an assembly: its names, and the engagements for which or on whose margins people met. */
export function occasionLines({ record, engagements, documents }: Extract<Shown, { readonly is: "occasion" }>, output: Output): string[] {
  const { name, kind, year, edition, when, where, hosts } = record;
  const facts = [
    kind,
    edition === null ? null : `edition ${edition}`,
    when === null ? year : dateText(when),
    where === null ? hosts.map(stateName).join(", ") : placeText(where),
  ];
  const names = record.names.map(({ text, language }) => `  ${pad(isolated(text), NAME)}  ${output.paint("dim", languageName(language))}`);
  return [
    `${output.paint(["bold", "green"], plain(name))}  ${output.paint("dim", record.id)}`,
    facts.filter(Boolean).join(", "),
    ...inventedLine(Object.values(documents), output),
    ...section("Names", names, output),
    ...section(counted(engagements.length, "engagement"), engagementTable(engagements, output), output),
  ];
}
