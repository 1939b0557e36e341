import type {
  Announced,
  Brief,
  BriefWords,
  Changed,
  Contact,
  Holder,
  Interlocutor,
  OpenUndertaking,
  Sayer,
  YearOfSubjects,
} from "../../brief/brief.ts";
import type { Part } from "../../brief/part.ts";
import { stateName } from "../../text/region-names.ts";
import { dateText, placeText, spoken } from "../../text/wording.ts";
import { citedWords } from "../page/cited-words.ts";
import { item, linked, named, quoted, section, table } from "./prose.ts";

/** The state of a relation, at the head of its page. */
export function briefSections(brief: Brief, part: Part): string {
  const { last, changed, holders, subjects, ahead, passed, calledOff, undertakings, sayers, on } = brief;
  const announced = (own: readonly Announced[]): string => own.map((each) => announcedItem(each, part)).join("\n");
  return [
    section(2, "Last contacts", last.map((own) => contactItem(own, part)).join("\n")),
    changed === null ? "" : section(2, "What changed between the last two", changes(changed, brief, part)),
    section(
      2,
      "Offices, as last seen",
      table(
        ["Office", "Who", "Seen", "Words"],
        holders.map((own) => holderRow(own, part)),
      ),
    ),
    section(2, "Subjects through the years", subjects.map((own) => yearItem(own, part)).join("\n")),
    section(2, `Announced, and still to come${on === null ? "" : ` on ${on}, the date of the last text`}`, announced(ahead)),
    section(2, "Announced for a day that has passed, and told only so", announced(passed)),
    section(2, "Called off, put off or denied", announced(calledOff)),
    section(2, "Promised, and open", undertakings.map((own) => undertakingItem(own, part)).join("\n")),
    section(2, "Who says so", sayers.map((own) => sayerItem(own, part)).join("\n")),
  ].join("");
}

function cited(words: readonly BriefWords[], part: Part): string {
  return words.map((own) => quoted(citedWords(own, part), part)).join("; ");
}

function withWords(line: string, words: readonly BriefWords[], part: Part): string {
  return words.length === 0 ? line : `${line}; ${cited(words, part)}`;
}

function holderRow({ office, state, name, seen, engagement, others, words }: Holder, part: Part): string[] {
  const also = others.map((own) => `also told in it: ${named(own.name)}${own.seen === null ? "" : ` (${own.seen})`}`);
  return [
    `${named(office.label)}${state === null ? "" : `, ${stateName(state)}`}`,
    [named(name), ...also].join("; "),
    linked(seen ?? "undated", engagement),
    cited(words.slice(0, 1), part),
  ];
}

function yearItem({ year, contacts, topics }: YearOfSubjects, part: Part): string {
  const lines = topics.map(({ label, engagements, contacts: about, bases, words }) => {
    const topic = linked(label, engagements[0] ?? "");
    return item(withWords(`${topic}: ${about} (${Object.keys(bases).join(", ")})`, words.slice(0, 1), part));
  });
  return item(`**${year ?? "undated"}**, ${contacts} ${contacts === 1 ? "contact" : "contacts"}`, lines);
}

function undertakingItem({ due, by, words, synthetic }: OpenUndertaking, part: Part): string {
  const whom = by.map(({ name }) => named(name)).join(", ");
  return item(withWords(`${due ?? "no day named"}: ${whom}${invented(synthetic)}`, words, part));
}

function sayerItem({ issuer, side, medium, documents, engagements, words }: Sayer, part: Part): string {
  const name = issuer === null ? (side === null ? "nobody named" : stateName(side)) : named(issuer.name);
  const texts = `${documents.length} ${documents.length === 1 ? "text" : "texts"}`;
  const told = `${engagements.length} ${engagements.length === 1 ? "engagement" : "engagements"}`;
  const as = medium === "communique" ? "communiqué" : medium;
  return item(withWords(`**${name}**${side === null ? "" : `, ${stateName(side)}`}: ${as}, ${texts} on ${told}`, words.slice(0, 1), part));
}

function contactItem(
  { engagement, when, kind, status, where, interlocutors, occasion, topics, origins, levels, synthetic, words }: Contact,
  part: Part,
): string {
  const place = where === null ? "" : `, ${placeText(where)}`;
  const head = `${linked(when === null ? "undated" : dateText(when), engagement)}: **${spoken(kind)}, ${status}**${place}${occasion === null ? "" : `, ${named(occasion.name)}`}, ${origins} independent ${origins === 1 ? "origin" : "origins"}${invented(synthetic)}`;
  const about = topics.map((code) => part.topicLabel(code)).join(", ");
  return item(head, [
    ...interlocutors.map((own) => item(who(own))),
    ...levels.map(({ state, level }) => item(`${stateName(state)}: ${spoken(level ?? "")} delegation`)),
    ...(about === "" ? [] : [item(`about ${about}`)]),
    ...(words.length === 0 ? [] : [item(cited(words, part))]),
  ]);
}

function who({ name, state, office }: Interlocutor): string {
  const country = state === null || stateName(state) === name ? "" : `, ${stateName(state)}`;
  return `${named(name)}${country}${office === null ? "" : `, ${named(office.label)}`}`;
}

function announcedItem({ name, when, kind, what, status, namedIn, heldInstead, synthetic, words }: Announced, part: Part): string {
  const [first] = namedIn;
  const held = heldInstead.map((id) => linked(part.engagements.get(id)?.kind ?? id, id)).join(", ");
  const told = `${what === "occasion" ? spoken(kind) : (status ?? "")}${held === "" ? "" : `; held in these days: ${held}`}`;
  return item(
    `${when === null ? "no day named" : dateText(when)}: ${first === undefined ? named(name) : linked(name, first)}, ${told}${invented(synthetic)}`,
    words.length === 0 ? [] : [item(cited(words, part))],
  );
}

function changes(changed: Changed, { last: [after, before] }: Brief, part: Part): string {
  const arrow = (was: string | null, is: string | null): string => `${was ? named(was) : "not told"} → ${is ? named(is) : "not told"}`;
  const labels = (codes: readonly string[]): string => codes.map((code) => part.topicLabel(code)).join(", ");
  const people = (own: readonly Interlocutor[]): string => own.map(who).join("; ");
  const { kind, where, levels, offices, came, gone, newTopics, droppedTopics } = changed;
  return [
    `between ${linked(before?.when?.start ?? "undated", changed.before)} and ${linked(after?.when?.start ?? "undated", changed.after)}`,
    ...(kind === null ? [] : [`what: ${arrow(spoken(kind[0]), spoken(kind[1]))}`]),
    ...(where === null ? [] : [`where: ${arrow(where[0], where[1])}`]),
    ...levels.map((own) => `level, ${stateName(own.state)}: ${arrow(own.before && spoken(own.before), own.after && spoken(own.after))}`),
    ...offices.map((own) => `offices, ${stateName(own.state)}: ${arrow(own.before.join("; "), own.after.join("; "))}`),
    ...(came.length === 0 ? [] : [`new: ${people(came)}`]),
    ...(gone.length === 0 ? [] : [`no longer: ${people(gone)}`]),
    ...(newTopics.length === 0 ? [] : [`new subjects: ${labels(newTopics)}`]),
    ...(droppedTopics.length === 0 ? [] : [`dropped: ${labels(droppedTopics)}`]),
  ]
    .map((line) => item(line))
    .join("\n");
}

function invented(synthetic: boolean): string {
  return synthetic ? " (invented)" : "";
}
