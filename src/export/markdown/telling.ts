import type { Part } from "../../brief/part.ts";
import { languageName, stateName } from "../../text/region-names.ts";
import { spoken } from "../../text/wording.ts";
import type { DepartureRecord, DocumentRecord } from "../../types/record.ts";
import { citedWords } from "../page/cited-words.ts";
import { callDocument, stateOrNobody } from "../page/page-of.ts";
import { causeText } from "../page/rules.ts";
import { labelOf, type MachineValue, type Telling } from "../page/telling.ts";
import { item, linked, named, quoted, section } from "./prose.ts";

type Departing = readonly { readonly document: DocumentRecord; readonly departure: DepartureRecord }[];

/** Who says so, who copied, what only a machine translation says, and where texts depart from what can be established. */
export function tellingSections(telling: Telling, part: Part): string {
  const { machineOnly, departures, lost } = telling;
  const byMachine = departures.filter(({ document }) => document.translated?.machine);
  const byPeople = departures.filter(({ document }) => !document.translated?.machine);
  return [
    section(
      2,
      "Who says so",
      [voiceItems(telling, part) || "No text names who issued it: each outlet speaks for itself.", silentLine(telling)]
        .filter(Boolean)
        .join("\n\n"),
    ),
    section(2, "Who tells it themselves, and who copied", copyItems(telling, part)),
    section(2, "Who dropped the credit", departureItems(lost, part)),
    section(
      2,
      "What only a machine translation says",
      [machineItems(machineOnly, part), departureItems(byMachine, part)].filter(Boolean).join("\n"),
    ),
    section(2, "Where a text departs from what can be established", departureItems(byPeople, part)),
  ].join("");
}

/** Items of a list: a side, the issuers that speak for it, their words. */
export function voiceItems({ sides }: Telling, part: Part): string {
  const voices = sides.flatMap(({ state, voices: own }) =>
    own.map(({ medium, name, words }) =>
      item(
        `**${stateOrNobody(state)}**: ${medium === "communique" ? "communiqué" : medium} of ${name === null ? "nobody named" : named(name)}`,
        words.map((each) => item(quoted(each, part))),
      ),
    ),
  );
  return voices.join("\n");
}

function silentLine({ sides, silent }: Telling): string {
  return sides.length === 0 || silent.length === 0
    ? ""
    : `No statement in these texts is known to be of ${silent.map(stateName).join(" or ")} itself.`;
}

function copyItems({ texts }: Telling, part: Part): string {
  return texts
    .map(({ document, copies }) =>
      item(
        textLine(document, part),
        copies.map((copy) => item(textLine(copy, part))),
      ),
    )
    .join("\n");
}

function textLine(document: DocumentRecord, part: Part): string {
  return [
    linked(callDocument(document.id, part), document.id),
    document.published ?? "undated",
    ...derivation(document),
    ...(document.synthetic ? ["invented"] : []),
  ].join(", ");
}

/** Whether people wrote it, and whether it is a copy or a translation. */
export function derivation({ copyOf, translated }: DocumentRecord): string[] {
  const from = translated?.from ? ` from ${languageName(translated.from)}` : "";
  return [
    ...(copyOf === null || (copyOf.relation === "translation" && translated !== null) ? [] : [spoken(copyOf.relation)]),
    ...(translated === null ? [] : [`${translated.machine ? "machine translation" : "translation"}${from}`]),
  ];
}

/** Items of a list: what words depart from, and the words. */
export function departureItems(departures: Departing, part: Part): string {
  return departures
    .map(({ document, departure }) => {
      const { field, cause, expected } = departure;
      const instead = expected === null ? "" : `; elsewhere: ${named(expected)}`;
      return item(`${named(labelOf(field, part))}: **${causeText(cause)}**${instead}`, [
        item(quoted(citedWords({ ...departure, document: document.id }, part), part)),
      ]);
    })
    .join("\n");
}

/** Items of a list: values that only machine translations tell, with the words. */
export function machineItems(values: readonly MachineValue[], part: Part): string {
  return values
    .map(({ label, value, words }) =>
      item(
        `${named(label)}: **${named(value)}**, told by no text that people wrote`,
        words.map((own) => item(quoted(own, part))),
      ),
    )
    .join("\n");
}
