import type { Shown } from "../../app/show-record.ts";
import { languageName, stateName } from "../../text/region-names.ts";
import type { NameRecord } from "../../types/record.ts";
import type { Output } from "../terminal/output.ts";
import { isolated, plain } from "../terminal/quoted.ts";
import { displayWidth, pad, truncate } from "../terminal/width.ts";
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
export function partyLines({ record, engagements, names, documents }: Extract<Shown, { readonly is: "party" }>, output: Output): string[] {
  const { name, nameBasis, type, country, offices, undecided, parent } = record;
  const spellings = record.names.flatMap((own) => nameLines(own, output));
  const held = offices.map(({ label, original, seen }) => {
    const [start, end = null] = seen ?? [];
    const when = start === undefined ? "" : `  ${dateText({ start, end })}`;
    return `  ${output.paint("bold", plain(label))}${when}  ${output.paint("dim", `«${isolated(original)}»`)}`;
  });
  return [
    `${output.paint(["bold", "green"], plain(name))}  ${output.paint("dim", record.id)}`,
    [
      type,
      ...(country === null || type === "state" ? [] : [stateName(country)]),
      ...(parent === null ? [] : [`of ${plain(names[parent] ?? parent)}`]),
    ].join(", "),
    ...inventedLine(Object.values(documents), output),
    ...(type === "person" ? [output.paint("dim", `the name is written ${BASES[nameBasis]}`)] : []),
    ...section(counted(spellings.length, "spelling"), spellings, output),
    ...section("Offices", held, output),
    ...section(
      "May be the same: dragoman same A B, or different A B",
      undecided.map((id) => `  ${plain(names[id] ?? id)}  ${output.paint("dim", id)}`),
      output,
    ),
    ...section(counted(engagements.length, "engagement"), engagementTable(engagements, output), output),
  ];
}

function nameLines({ text, language, documents, because }: NameRecord, output: Output): string[] {
  const note = `${languageName(language)}, ${counted(documents.length, "document")}${because === "" ? "" : `; ${because}`}`;
  const width = Math.max(NAME, displayWidth(text));
  return [`  ${pad(isolated(text), width)}  ${output.paint("dim", truncate(note, Math.max(24, output.width - width - 4)))}`];
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
