import { dateText } from "../text/wording.ts";
import type { RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { Exporter } from "./exporter.ts";
import { briefSections } from "./html/brief.ts";
import { engagementArticle } from "./html/engagement.ts";
import { type Content, type Markup, html as markup } from "./html/markup.ts";
import { STYLE } from "./html/style.ts";
import { copiesSection, departuresSection, machineSection, voicesSection } from "./html/telling.ts";
import { textsSection } from "./html/texts.ts";
import { bdi } from "./html/words.ts";
import { kindOfPage, type Page, type PageEngagement, pageOf } from "./page/page-of.ts";
import { summaryOf } from "./page/summary-of.ts";

/** Letters above which a title is set smaller: one that names many sides. */
const LONG = 80;

/** A page for people in one file that asks nothing of the network and needs no script: docs/exports/pages.md. */
export const html = {
  key: "html",
  about: "a page to read and to print, in one file: each value beside its words",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords, subject: Subject): Generator<string> {
  const page = pageOf(records, subject);
  yield head(page);
  yield markup`${masthead(page)}
<main id="main">${tellingSections(page)}${page.brief === null ? null : briefSections(page.brief, page.part)}
`.text;
  yield markup`<section aria-labelledby="engagements">
<h2 id="engagements">${page.engagements.length === 1 ? "What is told" : `What is told: ${page.engagements.length} engagements`}</h2>`.text;
  for (const engagement of page.engagements) yield engagementArticle(engagement, page).text;
  yield markup`
</section>${textsSection(page)}
</main>${colophon(page)}
</body>
</html>
`.text;
}

function head({ title, subject }: Page): string {
  return markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · ${kindOfPage(subject)} · Dragoman</title>
<style>`.text.concat(STYLE, '</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the page</a>\n');
}

function masthead(page: Page): Markup {
  const { subject, title, synthetic, documents } = page;
  const invented = documents.filter((document) => document.synthetic).length;
  return markup`<header class="masthead">
<p class="eyebrow">${kindOfPage(subject)} · from a register of official engagements</p>
<h1${title.length > LONG ? markup` class="long"` : null}>${bdi(title)}</h1>
<p class="lede">${summaryOf(page)}</p>
<p class="claim">This page says what texts say, not what happened. Every value stands beside the words that say it.</p>${
    synthetic
      ? markup`
<p class="notice" role="note"><strong>Invented coverage.</strong> ${invented === documents.length ? "Every text of this page was" : `${invented} of the ${documents.length} texts of this page ${invented === 1 ? "was" : "were"}`} made up for demonstration. What rests on such a text is marked <span class="invented">invented</span>.</p>`
      : null
  }
</header>
${contents(page)}`;
}

/** Headings of long pages; engagements with their days. */
function contents({ engagements, part }: Page): Content {
  if (engagements.length < 3) return null;
  const isPart = ({ record }: PageEngagement): boolean => record.parent !== null && part.engagements.has(record.parent);
  const items = engagements.map(
    (own) =>
      markup`<li${isPart(own) ? markup` class="sub"` : null}><a href="#${own.record.id}"><span class="day">${own.record.when === null ? "undated" : dateText(own.record.when)}</span> ${bdi(own.title)}</a></li>`,
  );
  return markup`<nav class="contents" aria-label="Engagements of this page"><ol>${items}</ol></nav>`;
}

function tellingSections({ telling, part }: Page): Content {
  if (telling === null) return null;
  return [voicesSection(telling, part), copiesSection(telling, part), machineSection(telling, part), departuresSection(telling, part)];
}

function colophon({ generator, subject }: Page): Markup {
  return markup`
<footer class="colophon">
<p>Independent origins: copies and translations of one text, and whatever rests on one issuer's communiqué, count once. Quotes are letter for letter, in the script of the text.</p>
<p>Written by ${generator.program} ${generator.version} (packs ${generator.packs.slice(0, 19)})${subject.ids.length === 0 ? null : markup` · <span class="id">${subject.ids.join(" ")}</span>`}</p>
</footer>`;
}
