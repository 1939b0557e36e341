import type { Part } from "../../brief/part.ts";
import { languageName } from "../../text/region-names.ts";
import { spoken } from "../../text/wording.ts";
import type { DisagreementRecord, EngagementRecord } from "../../types/record.ts";
import { callDocument, type Page, type PageEngagement } from "../page/page-of.ts";
import { ruleText } from "../page/rules.ts";
import type { PageValue } from "../page/values-of.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { tellingSummary } from "./telling.ts";
import { bdi, inventedMark, quotesOf } from "./words.ts";

/** One engagement: what is told on one side, the words that say it in their own script on the other. */
export function engagementArticle(engagement: PageEngagement, page: Page): Markup {
  const { record, title, values, telling } = engagement;
  const isPart = record.parent !== null && page.part.engagements.has(record.parent);
  return html`
<article class="engagement${isPart ? " part" : ""}" id="${record.id}" aria-labelledby="${record.id}.title">
<header>
<p class="eyebrow"><span class="status status-${record.status}">${record.status}</span> ${spoken(record.kind)}${isPart ? ", a part" : null}${inventedMark(engagement.synthetic)}</p>
<h3 id="${record.id}.title">${bdi(title === page.title ? "As all the texts together tell it" : title)}</h3>
<p class="meta">${metaOf(engagement, page)}</p>
</header>
<dl>${values.map((value, at) => rowOf(value, values[at - 1]?.label, record, page.part))}
</dl>${page.telling === null ? tellingSummary(telling, page.part, record.id) : null}
</article>`;
}

function metaOf({ record, documents }: PageEngagement, { part }: Page): Content {
  const languages = [...new Set(documents.flatMap(({ language }) => language ?? []))].sort();
  const link = (id: EngagementRecord["id"]): Markup => html`<a href="#${id}">${part.engagements.get(id)?.kind ?? id}</a>`;
  const parts = record.parts.filter((id) => part.engagements.has(id));
  return between(
    [
      html`told by ${documents.length} ${documents.length === 1 ? "text" : "texts"} of ${record.origins} independent ${record.origins === 1 ? "origin" : "origins"}, in ${languages.map(languageName).join(", ")}`,
      ...(record.parent !== null && part.engagements.has(record.parent) ? [html`part of the ${link(record.parent)}`] : []),
      ...(parts.length > 0 ? [html`parts: ${between(parts.map(link), ", ")}`] : []),
      html`<span class="id">${record.id}</span>`,
    ],
    " · ",
  );
}

/** A value beside its words. A label is said once for values that follow each other. */
function rowOf(value: PageValue, before: string | undefined, record: EngagementRecord, part: Part): Markup {
  const { field, label, text, note, words, under, disagreement } = value;
  const anchor = `${record.id}.${field.replaceAll("/", ".")}`;
  const shown = words.length === 0 ? html`<bdi>${text}</bdi>` : html`<a href="#${anchor}.1"><bdi>${text}</bdi></a>`;
  const quiet = note === "" ? null : html` <span class="note">${note}</span>`;
  return html`
<div class="row${label === before ? " same" : ""}${under ? " under" : ""}"><dt>${label === before ? html`<span hidden>${label}</span>` : label}</dt><dd class="value">${shown}${quiet}${disagreement && differing(disagreement, part)}</dd><dd class="words">${quotesOf(words, part, anchor)}</dd></div>`;
}

/** The readings of a value on which sources differ, the one that stands first, by which rule, and who tells each. */
function differing({ rule, readings }: DisagreementRecord, part: Part): Markup {
  const lines = readings.map(({ value, reports, origins, chosen }) => {
    const documents = [...new Set(reports.flatMap((id) => part.reports.get(id)?.document ?? []))];
    const links = between(
      documents.map((id) => html`<a href="#${id}"><bdi>${callDocument(id, part)}</bdi></a>`),
      ", ",
    );
    const name = readingText(value, part);
    return html`<li>${chosen ? html`<span class="stands"><bdi>${name}</bdi> stands</span>` : bdi(name)}, ${origins} ${origins === 1 ? "origin" : "origins"}: ${links}</li>`;
  });
  return html`<div class="differ"><strong>Accounts differ</strong> <span class="soft">(${ruleText(rule)})</span><ul>${lines}</ul></div>`;
}

function readingText(value: string, { parties, occasions }: Part): string {
  return [...parties.values(), ...occasions.values()].find(({ id }) => id === value)?.name ?? value;
}
