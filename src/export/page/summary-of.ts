import { languageName } from "../../text/region-names.ts";
import { dateText } from "../../text/wording.ts";
import type { Page } from "./page-of.ts";

/** A page in a sentence or two: how many tell how much, in which languages, of how many origins. */
export function summaryOf({ brief, telling, origins, tellers, engagements }: Page): string {
  const languages = [...new Set(tellers.flatMap(({ language }) => language ?? []))].sort().map(languageName);
  const texts = `${counted(tellers.length, "text")}${languages.length === 0 ? "" : ` in ${languages.join(", ")}`}`;
  if (brief !== null) {
    const { contacts, corroborated } = brief.counts;
    return `${counted(contacts, "contact")} held, ${corroborated} of them told by two independent origins or more. ${texts}.`;
  }
  const [first] = telling === null ? [] : engagements;
  const reported =
    first === undefined ? "" : `Reported ${first.record.status}${first.record.when === null ? "" : `, ${dateText(first.record.when)}`}: `;
  const told = origins === null ? counted(engagements.length, "engagement") : counted(origins, "independent origin");
  const copies = tellers.filter(({ copyOf }) => copyOf !== null && copyOf.relation !== "translation").length;
  const machines = tellers.filter(({ translated }) => translated?.machine).length;
  const translations = tellers.filter(({ copyOf, translated }) => copyOf?.relation === "translation" && !translated?.machine).length;
  const also = [
    copies > 0 && `${copies} copied`,
    translations > 0 && `${translations} translated`,
    machines > 0 && `${machines} translated by machine`,
  ]
    .filter(Boolean)
    .join(", ");
  return `${reported}${texts}, ${told}${also === "" ? "" : `; ${also}`}.`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
