import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { declaredCharset } from "../src/intake/charset/declared-charset.ts";
import { decodeText } from "../src/intake/charset/decode-text.ts";
import { readHtml } from "../src/intake/html/read-html.ts";
import { LAYOUTS, type MadePage, makePages } from "../test/pages/make-pages.ts";
import { tokenAgreement } from "../test/pages/token-agreement.ts";

const PAGES = 500;
const SEED = 20_250_918;

interface Read {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

/** How well pages are read, beside readability alone: `npm run bench -- pages [COUNT] [SEED] [LAYOUT]`. */
export function run(args: readonly string[]): void {
  const [count = PAGES, seed = SEED] = args.slice(0, 2).map(Number);
  const layouts = LAYOUTS.filter(({ name }) => args[2] === undefined || args[2] === name);
  const pages = [...makePages(count, seed, layouts)];
  for (const page of pages.slice(0, 20)) [read(page), readAlone(page)];
  const [own, alone] = [new Tally(), new Tally()];
  for (const page of pages) {
    own.add(page, read);
    alone.add(page, readAlone);
  }
  const kilobytes = Math.round(pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / pages.length / 1024);
  console.log(`${pages.length} pages of ${kilobytes} KB in ${layouts.length} layouts, seed ${seed}\n`);
  console.log("layout        |  recall  prec.  title   date outlet author |  readability alone: recall  prec.  title   date");
  for (const { name } of layouts) console.log(line(name, own, alone));
  console.log(line("all", own, alone));
  console.log(`\npages a second: ${own.speed()}, readability alone: ${alone.speed()}`);
}

function read({ bytes }: MadePage): Read {
  try {
    return readHtml(bytes).record;
  } catch {
    return { text: "", title: null, published: null, outlet: null, author: null };
  }
}

function readAlone({ bytes }: MadePage): Read {
  const { document } = parseHTML(decodeText(bytes, declaredCharset(bytes)).text);
  try {
    const article = new Readability(document).parse();
    const { textContent = "", title = null, publishedTime = null, byline = null, siteName = null } = article ?? {};
    return { text: textContent ?? "", title, published: publishedTime?.slice(0, 10) ?? null, outlet: siteName, author: byline };
  } catch {
    return { text: "", title: null, published: null, outlet: null, author: null };
  }
}

type Measure = "recall" | "precision" | "title" | "published" | "outlet" | "author";

class Tally {
  readonly #sums = new Map<string, { sum: number; count: number }>();
  #milliseconds = 0;
  #pages = 0;

  add(page: MadePage, reader: (page: MadePage) => Read): void {
    const start = performance.now();
    const found = reader(page);
    this.#milliseconds += performance.now() - start;
    this.#pages++;
    const { expected } = page;
    const { recall, precision } = tokenAgreement(expected.body, found.text);
    this.#count(page, "recall", recall);
    this.#count(page, "precision", precision);
    for (const field of ["title", "published", "outlet", "author"] as const)
      if (expected[field] !== null) this.#count(page, field, expected[field] === found[field] ? 1 : 0);
  }

  #count(page: MadePage, measure: Measure, value: number): void {
    for (const key of [`${page.layout} ${measure}`, `all ${measure}`]) {
      const held = this.#sums.get(key) ?? { sum: 0, count: 0 };
      this.#sums.set(key, { sum: held.sum + value, count: held.count + 1 });
    }
  }

  mean(layout: string, measure: Measure): string {
    const held = this.#sums.get(`${layout} ${measure}`);
    return (held === undefined ? "-" : (held.sum / held.count).toFixed(3)).padStart(6);
  }

  speed(): string {
    return ((1000 * this.#pages) / this.#milliseconds).toFixed(0);
  }
}

function line(name: string, own: Tally, alone: Tally): string {
  const measures = ["recall", "precision", "title", "published", "outlet", "author"] as const;
  const cells = (tally: Tally, fields: readonly Measure[]): string => fields.map((field) => tally.mean(name, field)).join(" ");
  return `${name.padEnd(13)} |  ${cells(own, measures)} |                     ${cells(alone, measures.slice(0, 4))}`;
}
