import type { Part } from "../../brief/part.ts";
import { languageName } from "../../text/region-names.ts";
import { spoken } from "../../text/wording.ts";
import type { DisagreementRecord } from "../../types/record.ts";
import { callDocument, type Page, type PageEngagement } from "../page/page-of.ts";
import { ruleText } from "../page/rules.ts";
import type { PageValue } from "../page/values-of.ts";
import { anchor, item, linked, named, plain, quoted, section } from "./prose.ts";
import { departureItems, machineItems, voiceItems } from "./telling.ts";

/** One engagement: its values in a list, under each the words that say it. */
export function engagementSection({ record, title, values, documents, telling, synthetic }: PageEngagement, page: Page): string {
  const { part } = page;
  const languages = [...new Set(documents.flatMap(({ language }) => language ?? []))].sort().map(languageName);
  const within =
    record.parent !== null && part.engagements.has(record.parent)
      ? `, part of ${linked(`the ${part.engagements.get(record.parent)?.kind ?? ""}`, record.parent)}`
      : "";
  const head = `**${spoken(record.kind)}, ${record.status}**${synthetic ? " (invented)" : ""}${within}: told by ${documents.length} ${documents.length === 1 ? "text" : "texts"} of ${record.origins} independent ${record.origins === 1 ? "origin" : "origins"}, in ${languages.join(", ")}. \`${record.id}\``;
  const own =
    page.telling === null
      ? [
          section(4, "Who says so", voiceItems(telling, part)),
          section(
            4,
            "Where a text departs from what can be established",
            [departureItems([...telling.lost, ...telling.departures], part), machineItems(telling.machineOnly, part)]
              .filter(Boolean)
              .join("\n"),
          ),
        ]
      : [];
  return `\n${anchor(record.id)}\n\n### ${plain(title)}\n\n${head}\n\n${values.map((value) => valueItem(value, part)).join("\n")}\n${own.join("")}`;
}

/** An office stands under whoever holds it. */
function valueItem({ label, text, note, words, under, disagreement }: PageValue, part: Part): string {
  const line = `${under ? "in office" : label}: **${named(text)}**${note === "" ? "" : ` (${note})`}`;
  const lines = item(line, [
    ...words.map((own) => item(quoted(own, part))),
    ...(disagreement === null ? [] : [differing(disagreement, part)]),
  ]);
  return under ? lines.replaceAll(/^/gm, "  ") : lines;
}

function differing({ rule, readings }: DisagreementRecord, part: Part): string {
  const lines = readings.map(({ value, reports, origins, chosen }) => {
    const documents = [...new Set(reports.flatMap((id) => part.reports.get(id)?.document ?? []))];
    const name = [...part.parties.values(), ...part.occasions.values()].find(({ id }) => id === value)?.name ?? value;
    const by = documents.map((id) => linked(callDocument(id, part), id)).join(", ");
    return item(`${named(name)}${chosen ? " **stands**" : ""}, ${origins} ${origins === 1 ? "origin" : "origins"}: ${by}`);
  });
  return item(`**Accounts differ** (${ruleText(rule)})`, lines);
}
