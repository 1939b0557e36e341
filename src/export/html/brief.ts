import type { Announced, Brief, BriefWords, Changed, Contact, Holder, Interlocutor, Sayer, YearOfSubjects } from "../../brief/brief.ts";
import type { Part } from "../../brief/part.ts";
import { stateName } from "../../text/region-names.ts";
import { dateText, placeText, spoken } from "../../text/wording.ts";
import type { EngagementId } from "../../types/ids.ts";
import { citedWords } from "../page/cited-words.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { bdi, inventedMark, quoteOf } from "./words.ts";

/** The state of a relation, at the head of its page. */
export function briefSections(brief: Brief, part: Part): Content {
  const { ahead, passed, calledOff, on } = brief;
  return [
    section(
      "last",
      brief.counts.contacts > brief.last.length ? `The last of ${brief.counts.contacts} contacts` : "Last contacts",
      table(
        ["When", "What and where", "Who"],
        brief.last.map((own) => contactRow(own, part)),
      ),
    ),
    brief.changed === null ? null : section("changed", "What changed between the last two", changes(brief.changed, brief, part)),
    section(
      "holders",
      "Offices, as last seen",
      table(
        ["Office", "Who", "Seen", "Words"],
        brief.holders.map((own) => holderRow(own, part)),
      ),
    ),
    section("subjects", "Subjects through the years", subjectsTable(brief.subjects, part)),
    section(
      "ahead",
      `Announced, and still to come${on === null ? "" : ` on ${on}, the date of the last text`}`,
      announcedTable(ahead, part),
    ),
    section("passed", "Announced for a day that has passed, and told only so", announcedTable(passed, part)),
    section("called-off", "Called off, put off or denied", announcedTable(calledOff, part)),
    section(
      "promised",
      "Promised, and open",
      table(
        ["Due", "By", "Words"],
        brief.undertakings.map(
          (own) =>
            html`<tr><td>${own.due ?? "no day named"}</td><td>${between(
              own.by.map(({ name }) => bdi(name)),
              ", ",
            )}${inventedMark(own.synthetic)}</td><td class="quotes">${wordsOf(own.words, part)}</td></tr>`,
        ),
      ),
    ),
    section(
      "sayers",
      "Who says so",
      table(
        ["Who", "As", "Texts", "Words"],
        brief.sayers.map((own) => sayerRow(own, part)),
      ),
    ),
  ];
}

function section(id: string, title: string, content: Content): Content {
  return content === null
    ? null
    : html`
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}

function table(heads: readonly string[], rows: readonly Markup[]): Markup | null {
  if (rows.length === 0) return null;
  return html`<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function contactRow(
  { engagement, when, kind, where, interlocutors, occasion, topics, origins, words, synthetic, levels }: Contact,
  part: Part,
): Markup {
  const place = where === null ? null : html`, ${placeText(where)}`;
  const level = levels.map(({ state, level: own }) => `${stateName(state)}: ${spoken(own ?? "")} delegation`).join("; ");
  return html`
<tr><td><time>${when === null ? "undated" : dateText(when)}</time></td><td><a href="#${engagement}"><strong>${spoken(kind)}</strong></a>${place}${occasion === null ? null : html`, ${bdi(occasion.name)}`}${inventedMark(synthetic)}<br><span class="soft">${topics.map((code) => part.topicLabel(code)).join(", ")}${level === "" ? null : html`<br>${level}`}<br>${origins} independent ${origins === 1 ? "origin" : "origins"}</span>${wordsOf(words.slice(0, 1), part)}</td><td>${interlocutors.map((own) => html`<p>${who(own)}</p>`)}</td></tr>`;
}

function who({ name, state, office }: Interlocutor): Markup {
  const country = state === null || name === stateName(state) ? null : html`, ${stateName(state)}`;
  return html`<strong>${bdi(name)}</strong>${country}${office === null ? null : html`<br><span class="soft">${bdi(office.label)}</span>`}`;
}

function holderRow({ name, state, office, seen, engagement, others, words }: Holder, part: Part): Markup {
  const also = others.map((own) => html`${bdi(own.name)}${own.seen === null ? null : ` (${own.seen})`}`);
  return html`
<tr><td>${bdi(office.label)}${state === null ? null : html`, ${stateName(state)}`}</td><td><strong>${bdi(name)}</strong>${also.length === 0 ? null : html`<br><span class="soft">also told in it: ${between(also, ", ")}</span>`}</td><td><a href="#${engagement}"><time>${seen ?? "undated"}</time></a></td><td class="quotes">${wordsOf(words.slice(0, 1), part)}</td></tr>`;
}

/** Topics by years: in how many contacts, the words of one, and whether they were discussed. */
function subjectsTable(years: readonly YearOfSubjects[], part: Part): Markup | null {
  const codes = [...new Set(years.flatMap(({ topics }) => topics.map(({ code }) => code)))];
  if (codes.length === 0) return null;
  const shown = years.toReversed();
  const heads = shown.map(
    ({ year, contacts }) => html`<th scope="col" class="number">${year ?? "undated"}<br><span class="soft">${contacts}</span></th>`,
  );
  const rows = codes.map((code) => {
    const told = years.flatMap(({ topics }) => topics.filter((topic) => topic.code === code));
    const cells = shown.map(({ topics }) => {
      const topic = topics.find((own) => own.code === code);
      return html`<td class="number">${topic === undefined ? null : html`<a href="#${topic.engagements[0]}.topics.${code}.1">${topic.contacts}</a>`}</td>`;
    });
    const bases = [...new Set(told.flatMap((topic) => Object.keys(topic.bases)))].join(", ");
    return html`
<tr><th scope="row">${part.topicLabel(code)} <span class="soft">${bases}</span></th>${cells}<td class="quotes">${wordsOf(told[0]?.words.slice(0, 1) ?? [], part)}</td></tr>`;
  });
  return html`<div class="scroll"><table><thead><tr><th scope="col">Subject<br><span class="soft">contacts of the year</span></th>${heads}<th scope="col">Words</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function announcedTable(announced: readonly Announced[], part: Part): Markup | null {
  return table(
    ["When", "What", "Words"],
    announced.map(({ id, what, name, when, kind, status, namedIn, heldInstead, words, synthetic }) => {
      const link: EngagementId | undefined = what === "engagement" ? (id as EngagementId) : namedIn[0];
      return html`
<tr><td><time>${when === null ? "no day named" : dateText(when)}</time></td><td>${link === undefined ? bdi(name) : html`<a href="#${link}">${bdi(name)}</a>`}${inventedMark(synthetic)}<br><span class="soft">${what === "occasion" ? `${spoken(kind)}, named in a text of that engagement` : status}${
        heldInstead.length === 0
          ? null
          : html`; held in these days: ${between(
              heldInstead.map((own) => html`<a href="#${own}">${part.engagements.get(own)?.kind ?? own}</a>`),
              ", ",
            )}`
      }</span></td><td class="quotes">${wordsOf(words, part)}</td></tr>`;
    }),
  );
}

function sayerRow({ issuer, side, medium, documents, engagements, words }: Sayer, part: Part): Markup {
  const name = issuer === null ? (side === null ? "nobody named" : stateName(side)) : bdi(issuer.name);
  return html`
<tr><td><strong>${name}</strong>${side === null ? null : html`, ${stateName(side)}`}</td><td>${medium === "communique" ? "communiqué" : medium}</td><td>${documents.length} on ${engagements.length} ${engagements.length === 1 ? "engagement" : "engagements"}</td><td class="quotes">${wordsOf(words.slice(0, 1), part)}</td></tr>`;
}

function changes(changed: Changed, { last: [after, before] }: Brief, part: Part): Markup {
  const arrow = (was: Content, is: Content): Markup => html`${was || "not told"} → ${is || "not told"}`;
  const lines: (readonly [string, Content])[] = [
    [
      "between",
      html`<a href="#${changed.before}">${before?.when?.start ?? "undated"}</a> and <a href="#${changed.after}">${after?.when?.start ?? "undated"}</a>`,
    ],
    ...(changed.kind === null ? [] : [["what", arrow(spoken(changed.kind[0]), spoken(changed.kind[1]))] as const]),
    ...(changed.where === null ? [] : [["where", arrow(changed.where[0], changed.where[1])] as const]),
    ...changed.levels.map(
      (own) => [`level, ${stateName(own.state)}`, arrow(own.before && spoken(own.before), own.after && spoken(own.after))] as const,
    ),
    ...changed.offices.map((own) => [`offices, ${stateName(own.state)}`, arrow(own.before.join("; "), own.after.join("; "))] as const),
    ...(changed.came.length === 0 ? [] : [["new", people(changed.came)] as const]),
    ...(changed.gone.length === 0 ? [] : [["no longer", people(changed.gone)] as const]),
    ...(changed.newTopics.length === 0
      ? []
      : [["new subjects", changed.newTopics.map((code) => part.topicLabel(code)).join(", ")] as const]),
    ...(changed.droppedTopics.length === 0
      ? []
      : [["dropped", changed.droppedTopics.map((code) => part.topicLabel(code)).join(", ")] as const]),
  ];
  const rest = lines.length === 1 ? html`<dt></dt><dd class="soft">Nothing else differs in what the texts tell.</dd>` : null;
  return html`<dl class="changes">${lines.map(([label, content]) => html`<dt>${label}</dt><dd>${content}</dd>`)}${rest}</dl>`;
}

function people(who_: readonly Interlocutor[]): Content {
  return between(
    who_.map(({ name, state }) => html`${bdi(name)}${state === null ? null : html`, ${stateName(state)}`}`),
    "; ",
  );
}

function wordsOf(words: readonly BriefWords[], part: Part): Content {
  return words.map((own) => quoteOf(citedWords(own, part), part));
}
