import type { EngagementRow } from "../../app/list-engagements.ts";
import { stateName } from "../../text/region-names.ts";
import type { Capacity } from "../../types/vocabulary.ts";
import type { Output } from "../terminal/output.ts";
import { plain } from "../terminal/quoted.ts";
import { type Cell, type Column, tableLines } from "../terminal/table.ts";
import { counted } from "./counted.ts";
import { INVENTED } from "./invented.ts";
import { spoken } from "./wording.ts";

const COLUMNS: readonly Column[] = [
  { title: "when" },
  { title: "what" },
  { title: "who", elastic: 5 },
  { title: "where", elastic: 3 },
  { title: "told by" },
];

/** Participants who are named in a row; the others are counted. */
const NAMED = 4;

/** Engagements, each with its id, so that it can be shown. */
export function engagementTable(rows: readonly EngagementRow[], output: Output): string[] {
  return tableLines(COLUMNS, rows.map(cellsOf), output);
}

function cellsOf(row: EngagementRow): Cell[] {
  return [when(row), what(row), who(row), where(row), toldBy(row)];
}

function when({ when: date }: EngagementRow): Cell {
  if (date === null) return [{ text: "?", style: "dim" }];
  const { start, end, within } = date;
  const last = end === null || end === start ? [] : [{ text: `to ${end.slice(0, 5) === start.slice(0, 5) ? end.slice(5) : end}` }];
  return [{ text: start, style: "bold" }, ...last, ...(within && last.length > 0 ? [{ text: "a day of", style: "dim" as const }] : [])];
}

function what({ kind, status, parent, synthetic }: EngagementRow): Cell {
  const style = status === "held" ? "green" : status === "planned" || status === "ongoing" ? "yellow" : "red";
  const part = parent === null ? [] : [{ text: "(a part)", style: "dim" as const }];
  return [
    { text: spoken(kind), style: "bold" },
    { text: status, style },
    ...part,
    ...(synthetic ? [{ text: INVENTED, style: "magenta" as const }] : []),
  ];
}

/** Hosts and whoever else meets them, visitors first: who came to whom. */
function who({ participants, id }: EngagementRow): Cell {
  const ordered = participants.toSorted((a, b) => rank(a.capacities) - rank(b.capacities));
  const named = ordered.length > NAMED + 1 ? ordered.slice(0, NAMED) : ordered;
  const left = ordered.length - named.length;
  return [
    ...named.map(({ name, country }) => ({ text: country === null ? plain(name) : `${plain(name)} (${country})` })),
    ...(left > 0 ? [{ text: `and ${left} more`, style: "dim" as const }] : []),
    { text: id, style: "dim" },
  ];
}

function rank(capacities: readonly Capacity[]): number {
  if (capacities.includes("visitor")) return 0;
  return capacities.includes("host") ? 1 : 2;
}

function where({ where: place, occasion }: EngagementRow): Cell {
  const city =
    place === null ? [] : [{ text: plain(place.name === stateName(place.country) ? place.name : `${place.name} (${place.country})`) }];
  return [...city, ...(occasion === null ? [] : [{ text: plain(occasion), style: "cyan" as const }])];
}

function toldBy({ documents, origins, languages, disagreements }: EngagementRow): Cell {
  return [
    { text: counted(documents, "document") },
    { text: counted(origins, "origin") },
    { text: languages.join(" "), style: "dim" },
    ...(disagreements.length > 0 ? [{ text: "they disagree", style: "yellow" as const }] : []),
  ];
}
