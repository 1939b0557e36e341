import type { Part } from "../../brief/part.ts";
import { languageName, stateName } from "../../text/region-names.ts";
import { spoken } from "../../text/wording.ts";
import type { DepartureRecord, DocumentRecord } from "../../types/record.ts";
import type { Medium, StateCode } from "../../types/vocabulary.ts";
import { citedWords } from "../page/cited-words.ts";
import { stateOrNobody } from "../page/page-of.ts";
import { causeText } from "../page/rules.ts";
import { labelOf, type MachineValue, type SideOfStory, type Telling, type TextOfStory, type Voice } from "../page/telling.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { bareQuote, bdi, documentLink, inventedMark, quoteOf } from "./words.ts";

const MEDIA: Readonly<Record<Medium, string>> = {
  communique: "Communiqué",
  post: "Post",
  speech: "Speech",
  interview: "Interview",
  agency: "Agency",
  outlet: "Outlet",
};

/** Who says so: the communiqué first, the other side's words beside it, and which side says nothing itself. */
export function voicesSection({ sides, silent }: Telling, part: Part): Markup {
  const nobody = html`<p>No text names who issued it: each outlet speaks for itself.</p>`;
  return html`
<section aria-labelledby="voices">
<h2 id="voices">Who says so</h2>
${sides.length === 0 ? nobody : html`<div class="sides">${sides.map((side) => sideCard(side, part))}</div>`}${silentLine(silent)}
</section>`;
}

function sideCard({ state, voices }: SideOfStory, part: Part): Markup {
  return html`
<section class="side"><h3>${stateOrNobody(state)}</h3>${voices.map((voice) => voiceOf(voice, part))}</section>`;
}

function silentLine(silent: readonly StateCode[]): Content {
  if (silent.length === 0) return null;
  return html`<p class="silent">No statement in these texts is known to be of ${between(
    silent.map((state) => html`<strong>${stateName(state)}</strong>`),
    " or ",
  )} itself.</p>`;
}

function voiceOf({ name, medium, words }: Voice, part: Part): Markup {
  const by = name === null ? "nobody named" : bdi(name);
  return html`<div class="voice"><p><span class="label">${MEDIA[medium]} of</span> <strong>${by}</strong></p>${words.map((own) => quoteOf(own, part))}</div>`;
}

/** Who copied whom, and who dropped the credit. */
export function copiesSection({ texts }: Telling, part: Part): Markup {
  return html`
<section aria-labelledby="copies">
<h2 id="copies">Who tells it themselves, and who copied</h2>
<ul class="texts">${texts.map((text) => textItem(text, part))}</ul>
</section>`;
}

function textItem({ document, copies, lost }: TextOfStory, part: Part): Markup {
  const below = copies.map(
    (copy) =>
      html`<li>${textLine(copy, part)}${lostLine(copy.departures.find(({ cause }) => cause === "attribution-lost") ?? null, copy, part)}</li>`,
  );
  return html`
<li>${textLine(document, part)}${lostLine(lost, document, part)}${below.length === 0 ? null : html`<ul>${below}</ul>`}</li>`;
}

/** A text by its name, with its date and what it derives from. */
export function textLine(document: DocumentRecord, part: Part): Markup {
  const { id, published, synthetic } = document;
  return html`<strong>${documentLink(id, part)}</strong> <span class="soft">${published ?? "undated"}</span> ${derivation(document)}${inventedMark(synthetic)}`;
}

/** Whether people wrote it, and whether it is a copy or a translation. */
export function derivation({ copyOf, translated }: DocumentRecord): Content {
  const from = translated?.from ? ` from ${languageName(translated.from)}` : "";
  return [
    copyOf === null || (copyOf.relation === "translation" && translated !== null)
      ? null
      : html`<span class="tag">${spoken(copyOf.relation)}</span> `,
    translated === null
      ? null
      : html`<span class="tag${translated.machine ? " bad" : ""}">${translated.machine ? `machine translation${from}` : `translation${from}`}</span>`,
  ];
}

function lostLine(departure: DepartureRecord | null, { id }: DocumentRecord, part: Part): Content {
  if (departure === null) return null;
  const { exact, expected } = departure;
  return html`<p><span class="tag bad">drops who said it</span> <span class="soft">the text that it copies names ${expected === null ? "its source" : bdi(expected)}; this one says</span> ${bareQuote(citedWords({ ...departure, document: id, exact }, part))}</p>`;
}

/** What no text of people says. */
export function machineSection({ machineOnly, departures }: Telling, part: Part): Content {
  const found = [
    ...machineOnly.map((value) => machineFinding(value, part)),
    ...departures
      .filter(({ document }) => document.translated?.machine)
      .map(({ document, departure }) => departureFinding(document, departure, part)),
  ];
  if (found.length === 0) return null;
  return html`
<section aria-labelledby="machine">
<h2 id="machine">What only a machine translation says</h2>
<div>${found}</div>
</section>`;
}

function machineFinding({ label, value, words }: MachineValue, part: Part): Markup {
  return html`
<div class="finding"><p><span class="label">${label}</span><br><strong><bdi>${value}</bdi></strong><br><span class="soft">told by no text that people wrote</span></p><div class="words">${words.map((own) => quoteOf(own, part))}</div></div>`;
}

/** Where texts of people depart from what can be established, with the cause. */
export function departuresSection({ departures }: Telling, part: Part): Content {
  const own = departures.filter(({ document }) => !document.translated?.machine);
  if (own.length === 0) return null;
  return html`
<section aria-labelledby="departures">
<h2 id="departures">Where a text departs from what can be established</h2>
<div>${own.map(({ document, departure }) => departureFinding(document, departure, part))}</div>
</section>`;
}

/** Words of a text that depart from what can be established, and what stands elsewhere. */
export function departureFinding(document: DocumentRecord, departure: DepartureRecord, part: Part): Markup {
  const { field, cause, expected } = departure;
  const instead = expected === null ? null : html`<br><span class="soft">elsewhere:</span> <bdi>${expected}</bdi>`;
  return html`
<div class="finding"><p><span class="label">${labelOf(field, part)}</span><br><span class="cause">${causeText(cause)}</span>${instead}</p><div class="words">${quoteOf(citedWords({ ...departure, document: document.id }, part), part)}</div></div>`;
}

/** The same in few lines, for one engagement among others. */
export function tellingSummary({ sides, lost, departures, machineOnly }: Telling, part: Part, id: string): Content {
  const voices = sides.flatMap(({ state, voices: own }) =>
    own.map((voice) => html`<div><p class="soft">${stateOrNobody(state)}</p>${voiceOf(voice, part)}</div>`),
  );
  const found = [
    ...lost.map(({ document, departure }) => departureFinding(document, departure, part)),
    ...machineOnly.map((value) => machineFinding(value, part)),
    ...departures.map(({ document, departure }) => departureFinding(document, departure, part)),
  ];
  return [
    voices.length === 0 ? null : html`<h4 id="${id}.voices">Who says so</h4><div class="sides">${voices}</div>`,
    found.length === 0 ? null : html`<h4>Where a text departs from what can be established</h4>${found}`,
  ];
}
