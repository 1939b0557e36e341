import { expectedOf, type Layout } from "./layout.ts";
import { escaped, link, shell, times } from "./markup.ts";
import { type PageStory, writtenDay } from "./page-story.ts";

/** Layouts of a second and third look at what the reader had not seen. */

const few = (random: { readonly int: (below: number) => number }): number => 3 + random.int(4);
const ps = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n");
const menu = (story: PageStory): string => `<div class="top"><ul>${times(8, () => `<li>${link(story, "menu")}</li>`)}</ul></div>`;
const foot = (story: PageStory): string => `<div class="bottom"><p>${escaped(story.phrase("footer"))}</p></div>`;

/** After Blogger: the day above the title, breaks for paragraphs, a caption in a table. */
const blog: Layout = {
  name: "blog",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, author, published, phrase, paragraphs, direction } = story;
    const head = `<title>${escaped(outlet)}: ${escaped(title)}</title><meta content="blogger" name="generator">`;
    const body = `<div class="content-outer"><div class="header section" id="header"><h1 class="title"><a href="/">${escaped(outlet)}</a></h1></div><div class="main section" id="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${writtenDay(story, "words")}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">${escaped(title)}</h3>
<div class="post-body entry-content" id="post-body-1"><div dir="${direction}" style="text-align: left;" trbidi="on"><table align="center" class="tr-caption-container"><tbody><tr><td><a href="x"><img src="x"></a></td></tr><tr><td class="tr-caption">${escaped(phrase("caption"))}</td></tr></tbody></table>${paragraphs.map((text) => `<span style="font-size: large;">${escaped(text)}</span>`).join("<br /><br />")}</div><div style="clear: both;"></div></div>
<div class="post-footer"><span class="post-author vcard">${phrase("by")} <span class="fn">${escaped(author)}</span></span> <abbr class="published" title="${published}T10:00:00-07:00">10:00</abbr></div></div><div class="comments" id="comments"><h4>${phrase("comments")}</h4></div></div></div></div></div></div><div class="sidebar section">${times(9, () => `<div class="widget"><h2>${phrase("related")}</h2>${link(story, "headline")}</div>`)}</div></div>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs, { author: true }) };
  },
};

/** After SPIP: surtitle, lead and text each in a part. */
const parted: Layout = {
  name: "parted",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, author, published, phrase, paragraphs } = story;
    const [lead = "", ...text] = paragraphs;
    const head = `<title>${escaped(title)} - ${escaped(outlet)}</title><meta name="generator" content="SPIP 3.2">`;
    const body = `<div id="page"><div id="entete"><a href="/">${escaped(outlet)}</a></div>${menu(story)}<div id="conteneur"><div id="contenu"><div class="cartouche"><p class="surtitre">${phrase("menu")}</p><h1 class="titre">${escaped(title)}</h1><small><abbr class="published" title="${published}T10:00:00Z">${writtenDay(story, "words")}</abbr>, ${phrase("by")} <span class="vcard author"><a class="url fn spip_in" href="/a">${escaped(author)}</a></span></small></div>
<div class="chapo">${ps([lead])}</div><div class="texte">${ps(text)}</div></div><div id="navigation"><div class="menu rubriques">${times(8, () => link(story, "headline"))}</div></div></div><div id="pied"><p>${escaped(phrase("footer"))}</p></div></div>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs, { author: true }) };
  },
};

/** After Elementor: everything is a widget, the text too. */
const widgets: Layout = {
  name: "widgets",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, author, phrase, paragraphs } = story;
    const widget = (kind: string, inner: string): string =>
      `<div class="elementor-element elementor-widget elementor-widget-${kind}"><div class="elementor-widget-container">${inner}</div></div>`;
    const item = (kind: string, inner: string): string =>
      `<li class="elementor-icon-list-item" itemprop="${kind}"><a href="/a"><span class="elementor-icon-list-text">${inner}</span></a></li>`;
    const card = (): string =>
      `<article class="elementor-post elementor-grid-item"><h3 class="elementor-post__title">${link(story, "headline")}</h3><div class="elementor-post__excerpt"><p>${escaped(phrase("sentence"))}</p></div></article>`;
    const head = `<title>${escaped(title)} - ${escaped(outlet)}</title>`;
    const body = `<div class="elementor elementor-location-header">${widget("nav-menu", `<nav>${times(6, () => link(story, "menu"))}</nav>`)}</div><div class="elementor elementor-location-single post-5 post type-post hentry"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">
${widget("theme-post-title", `<h1 class="elementor-heading-title">${escaped(title)}</h1>`)}${widget("post-info", `<ul class="elementor-post-info">${item("author", escaped(author))}${item("datePublished", writtenDay(story, "words"))}<li><span>${phrase("comments")} (0)</span></li></ul>`)}
${widget("theme-post-content", ps(paragraphs))}${widget("share-buttons", '<div class="elementor-grid"><div><span>Facebook</span></div><div><span>X</span></div></div>')}${widget("author-box", `<h4>${escaped(author)}</h4><div>${escaped(phrase("bio"))}</div>`)}${widget("posts", times(3, card))}</div></div>
<div class="elementor-column elementor-col-33">${widget("form", `<form><p>${escaped(phrase("plea"))}</p><input type="email"></form>`)}</div></div></section></div><div class="elementor elementor-location-footer"><p>${escaped(phrase("footer"))}</p></div>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs, { author: true }) };
  },
};

/** Articles one below the other, as sites load them when a reader goes on. */
const scroll: Layout = {
  name: "scroll",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, published, phrase, paragraphs } = story;
    const article = (headline: string, text: readonly string[]): string =>
      `<div class="article-wrapper"><div class="hdr"><h1>${escaped(headline)}</h1></div><div class="bd">${ps(text)}</div></div>`;
    const others = times(3, () =>
      article(
        phrase("title"),
        Array.from({ length: 5 }, () => `${phrase("sentence")} ${phrase("sentence")}`),
      ),
    );
    const head = `<title>${escaped(title)} | ${escaped(outlet)}</title><meta property="article:published_time" content="${published}T08:00:00+01:00">`;
    const body = `${menu(story)}<div class="scroll">${article(title, paragraphs)}${others}</div>${foot(story)}`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs) };
  },
};

/** A ministry whose head says only its name: the title is a line with a class. */
const nameless: Layout = {
  name: "nameless",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, phrase, paragraphs } = story;
    const text = paragraphs.map(
      (each) => `<p style="text-align: justify;"><span style="font-size:14px;">${escaped(each)}</span></p><p>&nbsp;</p>`,
    );
    const body = `<div id="ust">${times(6, () => link(story, "menu"))}</div><div class="icerik-alani"><div class="sol-menu"><ul>${times(9, () => `<li>${link(story, "menu")}</li>`)}</ul></div><div class="haber-detay"><div class="baslik">${escaped(title)}</div><div class="tarih">${writtenDay(story, "figures")}</div><div class="resim"><img src="a"></div><div class="icerik">${text.join("")}</div></div>
<div class="diger"><div class="baslik2">${phrase("related")}</div><ul>${times(6, () => `<li><span>01.02.2026</span>${link(story, "headline")}</li>`)}</ul></div></div><div id="alt">${escaped(phrase("footer"))}<br>Tel: 000 000</div>`;
    return {
      html: shell(story, { head: `<title>${escaped(outlet)}</title>`, body }),
      expected: expectedOf(story, paragraphs, { outlet: false }),
    };
  },
};

/** Subscribers alone see it all, but JSON-LD has it. */
const gated: Layout = {
  name: "gated",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, author, published, phrase, paragraphs } = story;
    const data = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      isAccessibleForFree: false,
      headline: title,
      datePublished: `${published}T10:00:00Z`,
      articleBody: paragraphs.join("\n\n"),
      author: { name: author },
    };
    const head = `<title>${escaped(title)} | ${escaped(outlet)}</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const body = `${menu(story)}<article><h1>${escaped(title)}</h1><div class="teaser-text">${ps(paragraphs.slice(0, 1))}</div><div class="paywall"><p>${escaped(phrase("plea"))}</p><a href="/s">${phrase("subscribe")}</a></div></article>${foot(story)}`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs, { author: true }) };
  },
};

export const MORE_LAYOUTS: readonly Layout[] = [blog, parted, widgets, scroll, nameless, gated];
