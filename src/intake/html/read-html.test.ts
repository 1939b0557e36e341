import { describe, expect, it } from "vitest";
import type { SourceRecord } from "../../types/document.ts";
import { Unreadable } from "../unreadable.ts";
import { readHtml } from "./read-html.ts";

const ONE = "The director of the harbour authority received a delegation of the coast guard in Rabat on Monday, the authority said.";
const TWO = "Both sides agreed to meet again before the end of the year, and to widen the training of their officers.";
const THREE = "The visitors also toured the training institute, where they saw several demonstrations and spoke with its staff.";
const TITLE = "Harbour authority receives coast guard";
const MENU = `<ul>${["Home", "Politics", "Business", "Sports", "Culture"].map((word) => `<li><a href="/${word}">${word}</a></li>`).join("")}</ul>`;

function read(html: string): SourceRecord {
  return readHtml(Buffer.from(html)).record;
}

function refused(html: string): string {
  try {
    return `read: ${read(html).text}`;
  } catch (error) {
    if (error instanceof Unreadable) return error.why;
    throw error;
  }
}

/** A page with a title, a menu and a footer around a body. */
function page(body: string, head = ""): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${TITLE} - The Harbour Gazette</title>${head}</head><body><div class="x1">${MENU}</div>
    <div class="x2"><h1>${TITLE}</h1>${body}</div><div class="x9">${MENU}<p>All rights reserved by the publisher of this site.</p></div></body></html>`;
}

const text = (html: string): string => read(html).text;

describe("the body", () => {
  it("is the paragraphs, without the headline and what stands around", () => {
    const record = read(page(`<div><p>${ONE}</p><p>${TWO}</p></div>`));
    expect(record.text).toBe(`${ONE}\n\n${TWO}`);
    expect(record.title).toBe(TITLE);
    expect(record.outlet).toBe("The Harbour Gazette");
  });

  it("has items and cells as lines", () => {
    const table = "<table><tr><td>Rabat</td><td>12</td></tr><tr><td>Doha</td><td>3</td></tr></table>";
    const html = page(`<div><p>${ONE}</p><ul><li>border security</li><li>training</li></ul><p>${TWO}</p>${table}<p>${THREE}</p></div>`);
    expect(text(html)).toBe(`${ONE}\n\nborder security\ntraining\n\n${TWO}\n\nRabat\n12\nDoha\n3\n\n${THREE}`);
  });

  it("is found between breaks in a table, with single breaks as lines", () => {
    const html = `<html><head><title>The Gazette: ${TITLE}</title></head><body><table><tr><td>${MENU}</td><td><b>${TITLE}</b><br>20 May 2025<br><br>${ONE}<br>
      ${TWO}<br><br><br>${THREE}</td></tr></table></body></html>`;
    const record = read(html);
    expect(record.text).toBe(`${ONE}\n${TWO}\n\n${THREE}`);
    expect([record.title, record.published, record.bases.published]).toEqual([TITLE, "2025-05-20", "visible"]);
  });

  it("is kept where wrong nesting tears it", () => {
    const html = page(`<div><p><b>${ONE}<p>${TWO}</b><div></p>${THREE}</span></div>`);
    expect(text(html)).toBe(`${ONE}\n\n${TWO}\n\n${THREE}`);
  });

  it("leaves out captions, read-also lines, boxes with fields, tags", () => {
    const html =
      page(`<div><div><img src="a.jpg"><div>The meeting room, file photo</div></div><p>${ONE}</p><p>Read also: <a href="/1">Olive harvest better than last year</a></p>
      <p>${TWO}</p><h3>See also</h3><ul><li><a href="/2">Heavy rain expected at the weekend</a></li></ul><div><p>Receive the most important stories every morning.</p><input type="email"></div>
      <p>${THREE}</p><p>Tags: <a href="/t">security</a>, <a href="/u">harbour</a></p></div>`);
    expect(text(html)).toBe(`${ONE}\n\n${TWO}\n\n${THREE}`);
  });

  it("keeps the paragraph that a picture begins, and links in a sentence", () => {
    const html = page(
      `<div><p><img src="a.jpg">${ONE}</p><p>The <a href="/x">coast guard</a> of the neighbouring state agreed. ${TWO}</p></div>`,
    );
    expect(text(html)).toBe(`${ONE}\n\nThe coast guard of the neighbouring state agreed. ${TWO}`);
  });

  it("shows what a reader sees: no soft hyphens, no marks of direction, plain spaces", () => {
    const html = page(
      `<div><p>The har&shy;bour&nbsp;authority\u200b received \u200fguests &amp; friends.\u200e ${ONE}</p><p>${TWO}</p></div>`,
    );
    expect(text(html)).toBe(`The harbour authority received guests & friends. ${ONE}\n\n${TWO}`);
  });

  it("takes a lead above it, and says nothing twice", () => {
    const html = page(
      `<p class="standfirst">${ONE}</p><div class="meta-line">By Ann Oakhurst</div><div class="text"><p>${TWO}</p><p>${THREE}</p></div>`,
    );
    expect(text(html)).toBe(`${ONE}\n\n${TWO}\n\n${THREE}`);
  });

  it("goes on behind an advertisement that divides it", () => {
    const html = page(
      `<div class="part"><p>${ONE}</p></div><div class="ad-slot"><a href="/buy">Buy</a></div><div class="part"><p>${TWO}</p><p>${THREE}</p></div>`,
    );
    expect(text(html)).toBe(`${ONE}\n\n${TWO}\n\n${THREE}`);
  });

  it("is the first of several articles on one page, the one that the headline stands in", () => {
    const other = `<article><h2>Another story altogether</h2><p>${THREE} ${THREE}</p><p>${TWO} ${THREE}</p></article>`;
    const html = `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${ONE}</p><p>${TWO}</p></article>${other}${other}</body></html>`;
    expect(text(html)).toBe(`${ONE}\n\n${TWO}`);
  });

  it("is the first of several that only their like classes tell apart", () => {
    const other = `<div class="story"><div><h1>Another story of the harbour town</h1></div><div><p>${THREE} ${THREE}</p><p>${TWO} ${THREE}</p></div></div>`;
    const html = `<html><head><title>${TITLE}</title></head><body><div class="story"><div><h1>${TITLE}</h1></div><div><p>${ONE}</p><p>${TWO}</p></div></div>${other}${other}</body></html>`;
    expect(text(html)).toBe(`${ONE}\n\n${TWO}`);
  });

  it("is kept where every paragraph has its picture", () => {
    const html = page(`<div>${[ONE, TWO, THREE].map((each) => `<div class="shot"><img src="a.jpg"><p>${each}</p></div>`).join("")}</div>`);
    expect(text(html)).toBe(`${ONE}\n\n${TWO}\n\n${THREE}`);
  });

  it("has no readers' comments, whatever they are called", () => {
    const comments = Array.from(
      { length: 9 },
      (_, place) => `<div class="k1"><b>Reader ${place}</b><div>${THREE} I say so for the ${place}th time.</div></div>`,
    );
    const html = page(`<div class="k2"><p>${ONE}</p><p>${TWO}</p></div><h3>Comments</h3><div>${comments.join("")}</div>`);
    expect(text(html)).toBe(`${ONE}\n\n${TWO}`);
  });

  it("has every update of a running report", () => {
    const updates = [ONE, TWO, THREE].map(
      (each, place) => `<div class="u"><span>1${place}:05</span><div><h3>Update ${place}</h3><p>${each}</p></div></div>`,
    );
    expect(text(page(`<p class="lead">${THREE} More follows.</p><div class="feed">${updates.join("")}</div>`))).toBe(
      `${THREE} More follows.\n\nUpdate 0\n\n${ONE}\n\nUpdate 1\n\n${TWO}\n\nUpdate 2\n\n${THREE}`,
    );
  });

  it("is not what stands above the headline, be it longer than the article", () => {
    const plea = `<div class="z1"><p>${THREE} We use cookies.</p><p>${THREE} ${THREE}</p></div>`;
    const html = `<html><head><title>${TITLE}</title></head><body>${plea}<div class="z2"><h1>${TITLE}</h1><div><p>${ONE}</p><p>${TWO}</p></div></div></body></html>`;
    expect(text(html)).toBe(`${ONE}\n\n${TWO}`);
  });

  it("keeps the lines and paragraphs of text that is set line by line", () => {
    expect(text(page(`<pre>${ONE}\n${TWO}\n\n${THREE}</pre>`))).toBe(`${ONE}\n${TWO}\n\n${THREE}`);
  });

  it("is a fragment's text", () => {
    expect(text(`<p>${ONE}</p><p>${TWO}</p>`)).toBe(`${ONE}\n\n${TWO}`);
    expect(text("A visit <b>took place</b> in Rabat.")).toBe("A visit took place in Rabat.");
  });

  it("stands in a form where the whole page is one", () => {
    const html = `<html><head><title>${TITLE}</title></head><body><form action="x.aspx"><input type="text"><h2>${TITLE}</h2><div id="ctl"><div>${ONE}</div><div>${TWO}</div></div></form></body></html>`;
    expect(text(html)).toBe(`${ONE}\n\n${TWO}`);
  });

  it("comes through thousands of elements in one another, and a megabyte of script", () => {
    const deep = `${"<div>".repeat(5000)}<p>${ONE}</p><p>${TWO}</p>${"</div>".repeat(5000)}`;
    expect(text(page(`${deep}<script>${"if(a<b){c()}".repeat(90_000)}</script>`))).toBe(`${ONE}\n\n${TWO}`);
  });
});

describe("JSON-LD", () => {
  const told = (more: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: TITLE, ...more })}</script>`;

  it("chooses among what the page shows", () => {
    const plea = "Our readers keep this paper alive, and every one of them counts, so please think of us this month.";
    const html = page(`<div><p>${ONE}</p><p>${plea}</p><p>${TWO}</p></div>`, told({ articleBody: `${ONE} ${TWO}` }));
    expect(text(html)).toBe(`${ONE}\n\n${TWO}`);
  });

  it("supplies the body of a shell that scripts would fill", () => {
    const html = `<html><head>${told({ articleBody: `<p>${ONE}</p><p>${TWO}</p>` })}</head><body><div id="root"></div><script src="app.js"></script></body></html>`;
    expect(text(html)).toBe(`${ONE}\n\n${TWO}`);
  });

  it("does not cut a page short when it tells only the beginning", () => {
    const html = page(
      `<div><p>${ONE} ${TWO}</p><p>${THREE}</p><p>${TWO} ${ONE}</p></div>`,
      told({ articleBody: `${ONE} ${TWO}`.slice(0, 180) }),
    );
    expect(text(html)).toBe(`${ONE} ${TWO}\n\n${THREE}\n\n${TWO} ${ONE}`);
  });

  it("says publisher, author and day in any shape", () => {
    const graph = {
      "@graph": [
        { "@type": "WebSite", "@id": "#s", name: "Gazette Online" },
        {
          "@type": ["Article", "NewsArticle"],
          headline: TITLE,
          author: [{ name: "Ann Oakhurst" }, { "@id": "#b" }],
          publisher: { "@id": "#p" },
          datePublished: "2025-05-20T23:30:00-05:00",
          dateModified: "2025-06-01",
          inLanguage: "en-GB",
        },
        { "@type": "Person", "@id": "#b", name: "Bo Lindqvist" },
        { "@type": "NewsMediaOrganization", "@id": "#p", name: "The Harbour Gazette" },
      ],
    };
    const html = page(`<div><p>${ONE}</p><p>${TWO}</p></div>`, `<script type="application/ld+json">${JSON.stringify(graph)}</script>`);
    expect(read(html)).toMatchObject({
      title: TITLE,
      outlet: "The Harbour Gazette",
      author: "Ann Oakhurst, Bo Lindqvist",
      published: "2025-05-20",
      bases: { title: "json-ld", outlet: "json-ld", author: "json-ld", published: "json-ld", language: "markup" },
    });
  });

  it("is read where it is broken", () => {
    const broken = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${TITLE}", "description": "a
      line", "datePublished": "2025-05-20", "keywords": ["a", "b",],}</script>`;
    const lost = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${TITLE}", "datePublished": "2025-05-21" "x"</script>`;
    const body = `<div><p>${ONE}</p><p>${TWO}</p></div>`;
    expect(read(page(body, broken)).published).toBe("2025-05-20");
    expect(read(page(body, lost)).published).toBe("2025-05-21");
  });
});

describe("the day of publication", () => {
  const body = `<div><p>${ONE}</p><p>${TWO}</p></div>`;
  const dated = (head: string, above = "", html = body): readonly unknown[] => {
    const { published, bases } = read(page(`${above}${html}`, head));
    return [published, bases.published];
  };

  it("is looked for where sites put it", () => {
    expect(
      dated(
        '<meta property="article:published_time" content="2025-05-20T08:00:00Z"><meta property="article:modified_time" content="2025-05-22">',
      ),
    ).toEqual(["2025-05-20", "open-graph"]);
    expect(dated('<meta name="DC.date.issued" content="20 May 2025">')).toEqual(["2025-05-20", "meta"]);
    expect(dated("", '<time datetime="2025-05-20T10:00">yesterday</time>')).toEqual(["2025-05-20", "markup"]);
    expect(dated("", '<p><span itemprop="datePublished" content="2025-05-20">20/05</span></p>')).toEqual(["2025-05-20", "markup"]);
    expect(dated("", "<div>Tuesday, May 20th, 2025 | updated 21 May 2025</div>")).toEqual(["2025-05-20", "visible"]);
    expect(dated('<link rel="canonical" href="https://gazette.example/2025/05/20/harbour.html">')).toEqual(["2025-05-20", "address"]);
    expect(dated("", "", `<div><p>RABAT, 20 May 2025 – ${ONE}</p><p>${TWO}</p></div>`)).toEqual(["2025-05-20", "visible"]);
  });

  it("is in the months and figures that readers use", () => {
    const shown = (date: string): unknown => dated("", `<div>${date}</div>`)[0];
    for (const date of [
      "20 mai 2025",
      "20 Mayıs 2025, Salı",
      "martes, 20 de mayo de 2025",
      "الثلاثاء 20 ماي 2025",
      "20 أيار/مايو 2025",
      "٢٠ مايو ٢٠٢٥",
    ])
      expect(shown(date), date).toBe("2025-05-20");
    for (const date of ["20/05/2025 - 14:32", "20.05.2025", "2025-05-20", "Publié le 20 mai 2025, mis à jour le 21 mai 2025"])
      expect(shown(date), date).toBe("2025-05-20");
    expect(["1er août 2024", "5 غشت 2024", "19 آب 2024", "21 جوان 2024"].map(shown)).toEqual([
      "2024-08-01",
      "2024-08-05",
      "2024-08-19",
      "2024-06-21",
    ]);
  });

  it("is not the day on which the page was opened, nor that of another article", () => {
    expect(
      read(`<html><body><div class="top">Friday 21 November 2025</div><div><h1>${TITLE}</h1><div>${body}</div></div></body></html>`)
        .published,
    ).toBeNull();
    const other = '<div><div><time datetime="2024-01-01">1 Jan</time><a href="/x">Another story of the harbour town</a></div></div>';
    expect(read(page(body).replace("</body>", `${other}</body>`)).published).toBeNull();
  });

  it("is not a day that the text speaks of", () => {
    expect(dated("", "", `<div><p>${ONE} It was founded on 3 March 1998.</p><p>${TWO}</p></div>`)).toEqual([null, undefined]);
  });
});

describe("the address", () => {
  const body = `<div><p>${ONE}</p><p>${TWO}</p></div>`;

  it("is the canonical one, or the one that a browser saved with the page", () => {
    expect(read(page(body, '<link rel="canonical" href="https://gazette.example/a">')).url).toBe("https://gazette.example/a");
    const saved = `<!-- saved from url=(0028)https://gazette.example/b/ -->${page(body, '<link rel="canonical" href="https://gazette.example/">')}`;
    expect(read(saved)).toMatchObject({ url: "https://gazette.example/b/", bases: { url: "address" } });
  });
});

describe("the language", () => {
  it("is not believed against the script of the text", () => {
    const arabic = "استقبل المدير العام أمس في الرباط وفدا رفيع المستوى من خفر السواحل، حسب بلاغ للمديرية.";
    expect(read(`<html lang="en-US"><body><p>${arabic}</p></body></html>`).language).toBeNull();
    expect(read(`<html lang="ar-MA"><body><p>${arabic}</p></body></html>`).language).toBe("ar-MA");
  });
});

describe("a page without an article", () => {
  const headlines = Array.from(
    { length: 12 },
    (_, place) =>
      `<div class="card"><h3><a href="/${place}">A headline that leads to story number ${place}</a></h3><p>What it is about, in a sentence of a few words.</p></div>`,
  );

  it("is refused with the reason", () => {
    expect(
      refused(
        `<html><head><title>The Gazette</title></head><body>${MENU}<h1>Latest news of the day</h1>${headlines.join("")}</body></html>`,
      ),
    ).toMatch(/list of headlines/);
    expect(refused('<html><body><div id="root"></div><script src="app.js"></script></body></html>')).toMatch(/scripts/);
    expect(
      refused(
        '<html><body><h1>Members of the club</h1><form><p>Log in to read on, or ask for an account.</p><input name="u"><input type="password"></form></body></html>',
      ),
    ).toMatch(/password/);
    expect(refused(`<html><head><title>x</title></head><body>${MENU}</body></html>`)).toMatch(/no running text/);
    expect(refused("<html><body></body></html>")).toMatch(/no text/);
  });
});

it("remarks that an article goes on elsewhere, is for subscribers, or was encoded twice", () => {
  const html = page(
    `<div><p>${ONE}</p><p>${TWO}</p><p>Le pr\u00c3\u00a9sident a re\u00c3\u00a7u les d\u00c3\u00a9l\u00c3\u00a9gu\u00c3\u00a9s.</p></div>`,
    '<link rel="next" href="?page=2"><script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"False"}</script>',
  );
  expect(readHtml(Buffer.from(html)).remarks.map(({ what }) => what)).toEqual(["encoding", "subscription", "continued"]);
});
