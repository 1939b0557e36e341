/** The look of a page: calm, in the fonts of the reader's system, on screens of every width, in the dark, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #16181b);
  --card: light-dark(#ffffff, #1d2024);
  --ink: light-dark(#22262b, #e6e3dc);
  --soft: light-dark(#5a6069, #a8acb3);
  --line: light-dark(#e2ded3, #33373d);
  --accent: light-dark(#14595f, #86c9cb);
  --mark: light-dark(#fff1bf, #4b3f12);
  --warn: light-dark(#7d4e00, #e5b567);
  --bad: light-dark(#97281f, #f0938a);
  --good: light-dark(#2b6138, #92c79c);
  --serif: "Iowan Old Style", Charter, "Sitka Text", "Noto Serif", Cambria, Georgia, var(--arabic);
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Ubuntu, Cantarell, "Helvetica Neue", Arial, "Noto Sans Arabic", "Geeza Pro", Tahoma, sans-serif;
  --arabic: "Noto Naskh Arabic", Amiri, "Scheherazade New", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", "Times New Roman", serif;
}
* { box-sizing: border-box; }
html { background: var(--paper); scroll-behavior: smooth; scroll-padding-block-start: 1.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 68rem; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem; color: var(--ink); font: 1rem/1.55 var(--sans); }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: .06em; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
a:hover { text-decoration-color: currentColor; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; background: var(--card); padding: .5rem 1rem; }
.skip:focus { inset-block-start: 1rem; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2vw, 2.6rem); margin: .35rem 0 .75rem; letter-spacing: -.01em; }
h1.long { font-size: clamp(1.4rem, 1.1rem + 1.2vw, 1.8rem); }
h2 { font-size: 1.5rem; margin: 3.5rem 0 1rem; padding-block-end: .35rem; border-block-end: 1px solid var(--line); }
h3 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
h4 { font: 600 .8rem/1.4 var(--sans); margin: 1.5rem 0 .5rem; color: var(--soft); }
p, ul, ol, dl, dd { margin: 0; }
ul, ol { padding: 0; list-style: none; }
.eyebrow, dt, th, .label { font-size: .8rem; color: var(--soft); font-weight: 500; }
.masthead { border-block-start: 4px solid var(--accent); padding-block-start: 1.1rem; }
.lede { font-family: var(--serif); font-size: 1.15rem; max-width: 46rem; }
.claim, .soft, .meta { color: var(--soft); }
.claim { margin-block-start: .6rem; font-size: .9rem; }
.meta, .soft { font-size: .85rem; }
.id { font: .78em ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; color: var(--soft); overflow-wrap: anywhere; }
.invented { display: inline-block; color: var(--warn); font-size: .78rem; font-weight: 600; border: 1px solid currentColor; border-radius: 3px; padding: 0 .4em; line-height: 1.5; }
.notice { margin-block-start: 1.2rem; padding: .6rem .9rem; border-inline-start: 4px solid var(--warn); background: color-mix(in srgb, var(--warn) 9%, var(--paper)); font-size: .92rem; max-width: 46rem; }
.contents { margin-block-start: 2rem; font-size: .92rem; }
.contents ol { columns: 2 20rem; column-gap: 2.5rem; }
.contents li { break-inside: avoid; padding: .15rem 0; }
.contents .day { color: var(--soft); font-variant-numeric: tabular-nums; margin-inline-end: .35em; }
.contents .sub { padding-inline-start: 1.2rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.status { font-size: .78rem; font-weight: 600; border-radius: 3px; padding: 0 .45em; border: 1px solid currentColor; line-height: 1.5; display: inline-block; }
.status-held, .status-ongoing { color: var(--good); }
.status-planned { color: var(--warn); }
.status-cancelled, .status-postponed, .status-denied { color: var(--bad); }
.engagement { margin-block-start: 2.5rem; padding: 1.4rem clamp(1rem, 2.5vw, 1.8rem) 1.6rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.engagement.part { margin-inline-start: clamp(0rem, 2.5vw, 2rem); margin-block-start: 1.2rem; }
.engagement h3 { margin: .3rem 0; font-size: 1.3rem; }
.row { display: grid; grid-template-columns: 6.5rem minmax(0, 5fr) minmax(0, 6fr); gap: .1rem 1.4rem; padding: .6rem 0; border-block-start: 1px solid var(--line); }
.row.same { border-block-start: 0; padding-block-start: 0; }
.row.under .value { padding-inline-start: 1rem; }
dt { padding-block-start: .12rem; }
.value a { color: inherit; font-weight: 600; text-decoration-style: dotted; }
.under .value a { font-weight: 400; }
.note { color: var(--soft); font-size: .88rem; }
.words { display: grid; gap: .5rem; align-content: start; }
.w { border-inline-start: 2px solid var(--line); padding-inline-start: .7rem; }
.w q { display: block; font-family: var(--serif); overflow-wrap: anywhere; }
.w.short q { display: inline; }
.w.rtl { border-inline-start: 0; padding-inline-start: 0; }
.w.rtl q { border-inline-start: 2px solid var(--line); padding-inline-start: .7rem; }
q[dir="rtl"], .name[dir="rtl"] { font-family: var(--arabic); font-size: 1.14em; line-height: 1.7; }
.src { font-size: .8rem; color: var(--soft); }
.w.rtl .src { display: block; text-align: end; }
.src a { color: inherit; }
:target { background: var(--mark); }
.engagement:target { background: var(--card); border-color: var(--accent); outline: 2px solid var(--accent); }
details { font-size: .9rem; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
details > :not(summary) { margin-block-start: .5rem; }
.differ { margin-block-start: .5rem; padding: .5rem .7rem; border-inline-start: 3px solid var(--warn); background: color-mix(in srgb, var(--warn) 7%, var(--card)); font-size: .88rem; }
.differ strong { color: var(--warn); }
.differ li { padding-block: .1rem; }
.stands { font-weight: 600; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
.side { background: var(--card); border: 1px solid var(--line); border-block-start: 3px solid var(--accent); border-radius: 6px; padding: 1rem 1.2rem 1.2rem; }
.silent { margin-block-start: .9rem; color: var(--soft); max-width: 46rem; }
.silent strong { color: var(--ink); font-weight: 600; }
.side h3 { margin: 0 0 .6rem; font-size: 1.1rem; }
.engagement header { margin-block-end: 1rem; }
.contacts td:nth-child(2) { width: 48%; }
td.quotes { width: 42%; }
.voice + .voice { margin-block-start: 1.1rem; }
.voice .w { margin-block: .35rem; }
.texts > li { padding: .8rem 0; border-block-start: 1px solid var(--line); }
.texts ul { margin: .4rem 0 0 .3rem; padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--line); }
.texts ul li { padding: .2rem 0; }
h2 + .texts > li:first-child, h2 + div > .finding:first-child { border-block-start: 0; padding-block-start: 0; }
.texts q { font-family: var(--serif); }
.name { font-weight: 600; }
.tag { font-size: .8rem; color: var(--soft); border: 1px solid var(--line); border-radius: 3px; padding: 0 .4em; white-space: nowrap; }
.tag.bad { color: var(--bad); border-color: currentColor; }
.finding { padding: .7rem 0; border-block-start: 1px solid var(--line); display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: .3rem 1.4rem; }
.finding .cause { color: var(--bad); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; border-block-start: 1px solid var(--line); }
thead th { border-block-start: 0; }
tbody th { font-size: inherit; color: inherit; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; padding-inline-end: 1.2rem; width: 4.5rem; }
td .w { font-size: .95em; }
td .w + .w { margin-block-start: .35rem; }
td br + .w, td .soft + .w { margin-block-start: .35rem; }
time, .day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.changes { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.4rem; }
.changes dt { padding-block-start: .12rem; }
footer.colophon { margin-block-start: 4rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
footer.colophon p + p { margin-block-start: .4rem; }
@media (max-width: 46rem) {
  body { padding-block-start: 1.5rem; }
  .row { grid-template-columns: minmax(0, 1fr); gap: .25rem; }
  .row.same dt { display: none; }
  .row.under .value { padding-inline-start: 0; }
  .finding { grid-template-columns: minmax(0, 1fr); }
  .changes { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .changes dd { margin-block-end: .5rem; }
  .engagement { margin-inline: -.5rem; }
  .engagement.part { margin-inline-start: 0; }
  td, th { padding-inline-end: .7rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { margin: 17mm 16mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #666; } }
  :root { color-scheme: light; --paper: #fff; --card: #fff; --line: #cfcabd; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; }
  h1 { font-size: 20pt; }
  h1.long { font-size: 15pt; }
  .skip, .contents { display: none; }
  h2 { margin-block-start: 1.6rem; }
  h2, h3, h4, .engagement header, thead { break-after: avoid; }
  .engagement header, .row, .voice, .finding, .texts > li, .differ, tr, .w { break-inside: avoid; }
  .engagement { border: 0; border-block-start: 2px solid var(--line); border-radius: 0; padding: .6rem 0 0; margin-block-start: 1.4rem; }
  .engagement.part { margin-inline-start: 0; }
  .row { grid-template-columns: 5rem minmax(0, 5fr) minmax(0, 6fr); padding: .35rem 0; }
  a { color: inherit; text-decoration: none; }
  a[href^="http"]:not(.address)::after { content: " <" attr(href) ">"; font-size: .85em; color: var(--soft); overflow-wrap: anywhere; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { display: none; }
  :target, .engagement:target { background: none; outline: 0; }
}
`;
