import type { CitedBrief } from "../../app/brief/brief-about.ts";
import { languageName } from "../../text/region-names.ts";
import type { Output } from "../terminal/output.ts";
import { plain } from "../terminal/quoted.ts";
import { wrap } from "../terminal/width.ts";
import { announcedValues, undertakingValues } from "./brief-announced.ts";
import { changedValues } from "./brief-changed.ts";
import { contactValues, holderValues, outletValues, sayerValues, subjectValues } from "./brief-values.ts";
import { counted } from "./counted.ts";
import { section } from "./section.ts";
import { type ShownValue, valueLines } from "./value-lines.ts";

/** The state of a relation, each line with an id and with words. */
export function briefLines(brief: CitedBrief, output: Output): string[] {
  const part = (title: string, values: readonly ShownValue[]): string[] => section(title, valueLines(values, output), output);
  const { last, counts, on } = brief;
  const left = counts.contacts - last.length;
  return [
    `${output.paint(["bold", "green"], plain(brief.subject.name))}  ${output.paint("dim", brief.subject.ids.join(" "))}`,
    ...headLines(brief, output),
    ...part(
      left > 0 ? `Last contacts, of ${counts.contacts}` : "Last contacts",
      last.flatMap((own) => contactValues(own, brief)),
    ),
    ...part("What changed between the last two", changedValues(brief)),
    ...part("Offices, as last seen", holderValues(brief)),
    ...part("Subjects through the years", subjectValues(brief)),
    ...part(`Announced, and still to come on ${on ?? "no day"}`, announcedValues(brief.ahead, brief)),
    ...part("Announced for a day that has passed, and told only so", announcedValues(brief.passed, brief)),
    ...part("Called off, put off or denied", announcedValues(brief.calledOff, brief)),
    ...part("Promised, and open", undertakingValues(brief)),
    ...part("Who says so", [...sayerValues(brief), ...outletValues(brief)]),
  ];
}

function headLines({ counts, synthetic }: CitedBrief, output: Output): string[] {
  const { contacts, corroborated, documents, copies, machineTranslations, languages } = counts;
  const origins = contacts === 0 ? "" : `, ${corroborated} told by two independent origins or more`;
  const also = [
    copies > 0 && counted(copies, "copy", "copies"),
    machineTranslations > 0 && counted(machineTranslations, "machine translation"),
  ];
  const among = also.filter((one) => one !== false).join(", ");
  const texts = `${counted(documents, "document")} in ${languages.map(languageName).join(", ")}${among === "" ? "" : `; among them ${among}`}`;
  return [
    ...wrap(`${counted(contacts, "contact")} held${origins}`, output.width),
    ...wrap(texts, output.width),
    ...(synthetic ? [output.paint("yellow", "rests on invented texts too: lines that do are marked invented")] : []),
  ];
}
