import { stateName } from "../../text/region-names.ts";
import { dateText, placeText, spoken } from "../../text/wording.ts";
import type { Announced, Brief, BriefWords, Changed, Contact, Interlocutor } from "../brief/brief.ts";
import { citedWords } from "../page/cited-words.ts";
import type { Part } from "../page/part.ts";
import { item, linked, named, quoted, section, table } from "./prose.ts";

/** The state of a relation, at the head of its page. */
export function briefSections(brief: Brief, part: Part): string {
  const { last, changed, holders, subjects, ahead, passed, calledOff, undertakings, sayers, on } = brief;
  const cited = (words: readonly BriefWords[]): string => words.map((own) => quoted(citedWords(own, part), part)).join("; ");
  const announced = (own: readonly Announced[]): string => own.map((each) => announcedItem(each, part, cited(each.words))).join("\n");
  return [
    section(2, "Last contacts", last.map((own) => contactItem(own, part, cited(own.words))).join("\n")),
    changed === null ? "" : section(2, "What changed between the last two", changes(changed, brief, part)),
    section(
      2,
      "Offices, as last seen",
      table(
        ["Office", "Who", "Seen", "Words"],
        holders.map(({ office, state, name, seen, engagement, others, words }) => [
          `${named(office.label)}${state === null ? "" : `, ${stateName(state)}`}`,
          [named(name), ...others.map((own) => `also told in it: ${named(own.name)}${own.seen === null ? "" : ` (${own.seen})`}`)].join(
            "; ",
          ),
          linked(seen ?? "undated", engagement),
          cited(words.slice(0, 1)),
        ]),
      ),
    ),
    section(
      2,
      "Subjects through the years",
      subjects
        .map(({ year, contacts, topics }) =>
          item(
            `**${year ?? "undated"}**, ${contacts} ${contacts === 1 ? "contact" : "contacts"}`,
            topics.map((topic) =>
              item(
                `${linked(topic.label, topic.engagements[0] ?? "")}: ${topic.contacts} (${Object.keys(topic.bases).join(", ")}), ${cited(topic.words.slice(0, 1))}`,
              ),
            ),
          ),
        )
        .join("\n"),
    ),
    section(2, `Announced, and still to come${on === null ? "" : ` on ${on}, the date of the last text`}`, announced(ahead)),
    section(2, "Announced for a day that has passed, and told only so", announced(passed)),
    section(2, "Called off, put off or denied", announced(calledOff)),
    section(
      2,
      "Promised, and open",
      undertakings
        .map(({ due, by, words, synthetic }) =>
          item(`${due ?? "no day named"}: ${by.map(({ name }) => named(name)).join(", ")}${invented(synthetic)}; ${cited(words)}`),
        )
        .join("\n"),
    ),
    section(
      2,
      "Who says so",
      sayers
        .map(({ issuer, side, medium, documents, engagements, words }) =>
          item(
            `**${issuer === null ? (side === null ? "nobody named" : stateName(side)) : named(issuer.name)}**${side === null ? "" : `, ${stateName(side)}`}: ${medium === "communique" ? "communiqué" : medium}, ${documents.length} ${documents.length === 1 ? "text" : "texts"} of ${engagements.length} ${engagements.length === 1 ? "engagement" : "engagements"}; ${cited(words.slice(0, 1))}`,
          ),
        )
        .join("\n"),
    ),
  ].join("");
}

function contactItem(
  { engagement, when, kind, status, where, interlocutors, occasion, topics, origins, levels, synthetic }: Contact,
  part: Part,
  cited: string,
): string {
  const place = where === null ? "" : `, ${placeText(where)}`;
  const head = `${linked(when === null ? "undated" : dateText(when), engagement)}: **${spoken(kind)}, ${status}**${place}${occasion === null ? "" : `, ${named(occasion.name)}`}, ${origins} independent ${origins === 1 ? "origin" : "origins"}${invented(synthetic)}`;
  const about = topics.map((code) => part.topicLabel(code)).join(", ");
  return item(head, [
    ...interlocutors.map((own) => item(who(own))),
    ...levels.map(({ state, level }) => item(`${stateName(state)}: ${spoken(level ?? "")} delegation`)),
    ...(about === "" ? [] : [item(`about ${about}`)]),
    ...(cited === "" ? [] : [item(cited)]),
  ]);
}

function who({ name, state, office }: Interlocutor): string {
  const country = state === null || stateName(state) === name ? "" : `, ${stateName(state)}`;
  return `${named(name)}${country}${office === null ? "" : `, ${named(office.label)}`}`;
}

function announcedItem({ name, when, kind, what, status, namedIn, heldInstead, synthetic }: Announced, part: Part, cited: string): string {
  const [first] = namedIn;
  const held = heldInstead.map((id) => linked(part.engagements.get(id)?.kind ?? id, id)).join(", ");
  const told = `${what === "occasion" ? spoken(kind) : (status ?? "")}${held === "" ? "" : `; held in these days: ${held}`}`;
  return item(
    `${when === null ? "no day named" : dateText(when)}: ${first === undefined ? named(name) : linked(name, first)}, ${told}${invented(synthetic)}`,
    cited === "" ? [] : [item(cited)],
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
