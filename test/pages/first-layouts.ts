import { expectedOf, type Layout } from "./layout.ts";
import { escaped, link, scripts, shell, times } from "./markup.ts";
import { type PageStory, writtenDay } from "./page-story.ts";

const many = (random: { readonly int: (below: number) => number }): number => 4 + random.int(6);
const two = (): number => 2;
const p = (text: string, attributes = ""): string => `<p${attributes}>${escaped(text)}</p>`;

function nextDay({ published }: PageStory): string {
  return new Date(Date.parse(`${published}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function openGraph(story: PageStory): string {
  return `<meta property="og:type" content="article"><meta property="og:title" content="${escaped(story.title)} - ${escaped(story.outlet)}">
<meta property="og:site_name" content="${escaped(story.outlet)}"><meta property="og:url" content="${story.site}${story.path}">`;
}

const wordpress: Layout = {
  name: "wordpress",
  paragraphs: many,
  draw: (story) => {
    const { title, outlet, author, published, phrase, paragraphs, subheads } = story;
    const graph = {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "Article",
          "@id": `${story.site}${story.path}#article`,
          headline: title,
          author: { "@id": "#person" },
          publisher: { "@id": "#org" },
          datePublished: `${published}T22:41:07+00:00`,
          dateModified: `${nextDay(story)}T08:00:00+00:00`,
          inLanguage: story.language,
        },
        { "@type": "WebPage", "@id": `${story.site}${story.path}`, url: `${story.site}${story.path}`, name: `${title} - ${outlet}` },
        { "@type": "Organization", "@id": "#org", name: outlet },
        { "@type": "Person", "@id": "#person", name: author },
      ],
    };
    const head = `<title>${escaped(title)} - ${escaped(outlet)}</title><link rel="canonical" href="${story.site}${story.path}/">${openGraph(story)}
<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify(graph)}</script>${scripts(story, 20)}`;
    const middle = 2;
    const content = paragraphs.flatMap((text, place) =>
      place === middle
        ? [
            `<h2 class="wp-block-heading">${escaped(subheads[0] ?? "")}</h2>`,
            p(text),
            `<p><strong>${phrase("also")}</strong> ${link(story, "headline")}</p>`,
          ]
        : [p(text)],
    );
    const body = `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">${escaped(outlet)}</a></p>
<nav id="site-navigation"><ul>${times(8, () => `<li class="menu-item">${link(story, "menu")}</li>`)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main"><article id="post-77" class="post-77 post type-post status-publish format-standard has-post-thumbnail hentry category-politique tag-newsletter">
<header class="entry-header"><h1 class="entry-title">${escaped(title)}</h1><div class="entry-meta"><span class="posted-on">${phrase("published")} <time class="entry-date published" datetime="${published}T22:41:07+00:00">${writtenDay(story)}</time></span> <span class="byline">${phrase("by")} <span class="author vcard"><a class="url fn n" href="/author/x">${escaped(author)}</a></span></span></div></header>
<div class="post-thumbnail"><img src="a.jpg" alt=""></div>
<div class="entry-content"><figure class="wp-block-image"><img src="b.jpg"><figcaption>${escaped(phrase("caption"))}</figcaption></figure>${content.join("\n")}
<div class="sharedaddy sd-sharing-enabled"><h3>${phrase("share")}</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>${phrase("related")}</h3>${times(3, () => `<div class="jp-relatedposts-post">${link(story, "headline")}<p>${escaped(phrase("sentence"))}</p></div>`)}</div></div>
<footer class="entry-footer"><span class="tags-links">${phrase("tags")}: ${link(story, "menu")}, ${link(story, "menu")}</span></footer></article>
<div class="author-bio"><h4>${escaped(author)}</h4><p>${escaped(phrase("bio"))}</p></div>
<div id="comments" class="comments-area"><h2 class="comments-title">${phrase("comments")} (12)</h2><ol class="comment-list">${times(
      12,
      () =>
        `<li class="comment"><article class="comment-body"><footer><b class="fn">${escaped(phrase("name"))}</b><time datetime="${nextDay(story)}T10:00">${writtenDay(story)}</time></footer><div class="comment-content"><p>${escaped(phrase("comment"))}</p></div></article></li>`,
    )}</ol><div id="respond"><form><p>${escaped(phrase("plea"))}</p><textarea></textarea></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>${phrase("related")}</h2><ul>${times(10, () => `<li>${link(story, "headline")}</li>`)}</ul></section><section class="widget widget_text"><p>${escaped(phrase("plea"))}</p></section></aside></div>
<footer id="colophon" class="site-footer"><p>${escaped(phrase("footer"))}</p></footer></div>
<div id="cookie-notice"><p>${escaped(phrase("cookie"))}</p><button>OK</button></div>`;
    const parts = paragraphs.flatMap((text, place) => (place === middle ? [subheads[0] ?? "", text] : [text]));
    return { html: shell(story, { head, body, bodyClass: "single single-post" }), expected: expectedOf(story, parts, { author: true }) };
  },
};

const portal: Layout = {
  name: "portal",
  paragraphs: many,
  draw: (story) => {
    const { title, phrase, paragraphs } = story;
    const head = `<title>${escaped(title)} | ${escaped(story.outlet)}</title>${openGraph(story)}${scripts(story, 40)}`;
    const card = (): string =>
      `<div class="crd"><a href="/${story.random.int(9999)}"><img src="x.jpg"></a><div class="crd-t">${link(story, "headline")}</div><div class="crd-d">${escaped(phrase("sentence"))}</div></div>`;
    const content = paragraphs.flatMap((text, place) => [
      `<div class="pgf">${escaped(text)}</div>`,
      ...(place === 1 ? [`<div class="adv-zone"><div id="div-gpt-ad-1"></div></div>`] : []),
      ...(place === 2
        ? [
            `<div class="bx2"><div>${phrase("also")}</div><ul><li>${link(story, "headline")}</li><li>${link(story, "headline")}</li></ul></div>`,
          ]
        : []),
    ]);
    const body = `<div class="w"><div class="top"><div class="dt">${writtenDay({ ...story, published: "2026-01-15" })}</div><div class="lg"><a href="/">${escaped(story.outlet)}</a></div>
<div class="mn">${times(8, () => `<span>${link(story, "menu")}</span>`)}</div></div><div class="cols"><div class="c1"><div class="hd"><h1>${escaped(title)}</h1><div class="i">${writtenDay(story)} - 14:32</div></div>
<div class="ph"><img src="a.jpg"><div class="lgd">${escaped(phrase("caption"))}</div></div><div class="tx">${content.join("\n")}</div>
<div class="soc"><a href="#">${phrase("share")}</a><a href="#">Telegram</a></div><div class="more"><h3>${phrase("related")}</h3>${times(6, card)}</div>
<div class="cm"><h3>${phrase("comments")}</h3>${times(15, () => `<div class="cmi"><div class="cmn">${escaped(phrase("name"))}</div><div class="cmt">${escaped(phrase("comment"))} ${escaped(phrase("comment"))}</div></div>`)}</div></div>
<div class="c2">${times(12, card)}</div></div><div class="ft"><div>${escaped(phrase("footer"))}</div><div>${escaped(phrase("plea"))}</div></div></div>
<div class="ck">${escaped(phrase("cookie"))} <button>OK</button></div>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs) };
  },
};

const tables: Layout = {
  name: "tables",
  paragraphs: many,
  draw: (story) => {
    const { title, phrase, paragraphs } = story;
    const head = `<title>${escaped(story.outlet)} : ${escaped(title)}</title>`;
    const menu = times(8, () => `<tr><td bgcolor="#eeeeee"><font size="1">${link(story, "menu")}</font></td></tr>`);
    const text = paragraphs.map(escaped).join("<br>\n<br>\n");
    const body = `<table width="980" align="center"><tr><td colspan="3"><img src="logo.gif"><font size="5"><b>${escaped(story.outlet)}</b></font></td></tr>
<tr><td width="150" valign="top"><table>${menu}</table></td><td valign="top"><font size="4"><b>${escaped(title)}</b></font><br><font size="1" color="gray">${writtenDay(story)}</font><br><br>
<img src="ph.jpg" align="left"><div align="justify"><font face="Arial" size="2">${text}</font></div><br><a href="javascript:print()">${phrase("share")}</a> | <a href="#">${phrase("more")}</a></td>
<td width="180" valign="top"><table>${times(9, () => `<tr><td>- ${link(story, "headline")}</td></tr>`)}</table></td></tr>
<tr><td colspan="3" align="center"><font size="1">${escaped(phrase("footer"))}</font></td></tr></table>`;
    return { html: shell(story, { head, body, lang: false }), expected: expectedOf(story, paragraphs, { outlet: false }) };
  },
};

const communique: Layout = {
  name: "communique",
  paragraphs: two,
  draw: (story) => {
    const { title, phrase, paragraphs, published } = story;
    const head = `<title>${escaped(title)} | ${escaped(story.outlet)}</title><link rel="canonical" href="${story.site}${story.path}">
<meta name="dcterms.title" content="${escaped(title)}"><meta name="dcterms.date" content="${published}"><meta name="Generator" content="Drupal 9">`;
    const body = `<a href="#main-content" class="visually-hidden focusable skip-link">${phrase("more")}</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><div id="block-sitebranding">${escaped(story.outlet)}</div></div></header>
<div class="region region-primary-menu"><nav role="navigation"><ul class="menu">${times(8, () => `<li>${link(story, "menu")}</li>`)}</ul></nav></div>
<main role="main"><a id="main-content"></a><div class="layout-content"><div class="region region-content"><div id="block-pagetitle"><h1><span class="field field--name-title">${escaped(title)}</span></h1></div>
<div id="block-content"><article role="article" class="node node--type-communique node--view-mode-full clearfix"><div class="node__content"><div class="field field--name-field-date field--type-datetime field--label-inline"><div class="field__label">${phrase("published")}</div><div class="field__item"><time datetime="${published}T12:00:00Z">${writtenDay(story)}</time></div></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${paragraphs.map((text) => p(text, ' style="text-align:justify"')).join("\n")}<p>&nbsp;</p></div></div></article></div></div></div>
<aside class="layout-sidebar-second" role="complementary"><h2>${phrase("related")}</h2>${times(6, () => `<div class="views-row">${link(story, "headline")}</div>`)}</aside></main>
<footer role="contentinfo"><div class="region region-footer"><p>${escaped(phrase("footer"))}</p><p>${escaped(phrase("plea"))}</p></div></footer></div></div>
<div id="sliding-popup"><div class="eu-cookie-compliance-content"><p>${escaped(phrase("cookie"))}</p></div></div>`;
    return {
      html: shell(story, { head, body, bodyClass: "path-node page-node-type-communique" }),
      expected: expectedOf(story, paragraphs, { outlet: false }),
    };
  },
};

const sharepoint: Layout = {
  name: "sharepoint",
  paragraphs: (random) => 3 + random.int(4),
  draw: (story) => {
    const { title, phrase, paragraphs } = story;
    const head = `<meta name="GENERATOR" content="Microsoft SharePoint"><title>\n\t${escaped(story.outlet)} - ${escaped(title)}\n</title>${scripts(story, 30)}`;
    const body = `<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${"Ab9/".repeat(3000)}">
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="menu-top"><ul class="root static">${times(9, () => `<li class="static"><a class="static menu-item" href="/p"><span class="menu-item-text">${phrase("menu")}</span></a></li>`)}</ul></div>
<div class="contentwrapper"><div class="ms-webpart-zone ms-fullWidth"><div class="ms-webpartzone-cell"><div class="ms-webpart-chrome"><div class="WPBody noindex"><h2 class="pagetitle">${escaped(title)}</h2><div class="article-date">${writtenDay(story)}</div>
<div id="ctl00_PlaceHolderMain_Content__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" dir="${story.direction}">${paragraphs.map((text) => `<div>​<span style="font-size:12pt">${escaped(text)}</span></div><div><br></div>`).join("")}</div></div></div></div></div>
<div class="rightcol"><h3>${phrase("related")}</h3><ul class="dfwp-list">${times(8, () => `<li class="dfwp-item"><div class="item link-item">${link(story, "headline")}</div></li>`)}</ul></div></div>
<div class="footerzone"><span>${escaped(phrase("footer"))}</span><div>${times(5, () => link(story, "menu"))}</div></div></div></div></form>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs, { outlet: false }) };
  },
};

const amp: Layout = {
  name: "amp",
  paragraphs: many,
  draw: (story) => {
    const { title, outlet, author, phrase, paragraphs, published } = story;
    const data = [
      { "@context": "http://schema.org", "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", name: phrase("menu") }] },
      {
        "@context": "http://schema.org",
        "@type": ["NewsArticle"],
        mainEntityOfPage: `${story.site}${story.path}`,
        headline: title,
        datePublished: `${published}T00:30:00+03:00`,
        dateModified: `${nextDay(story)}T00:30:00+03:00`,
        author: [{ "@type": "Person", name: author }],
        publisher: { "@type": "Organization", name: outlet, logo: { "@type": "ImageObject", url: "l.png" } },
      },
    ];
    const head = `<title>${escaped(title)}</title><link rel="canonical" href="${story.site}${story.path}"><style amp-boilerplate>body{visibility:hidden}</style>
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const body = `<header class="ampstart-headerbar"><a href="/">${escaped(outlet)}</a></header><amp-sidebar id="sidebar" layout="nodisplay"><ul>${times(8, () => `<li>${link(story, "menu")}</li>`)}</ul></amp-sidebar>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escaped(title)}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">${escaped(author)}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${published}T00:30:00+03:00">${writtenDay(story)}</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="a.jpg" width="1" height="1"></amp-img><p class="wp-caption-text">${escaped(phrase("caption"))}</p></figure>
<div class="amp-wp-article-content">${paragraphs.map((text, place) => p(text) + (place === 1 ? `<amp-ad width="300"><div fallback></div></amp-ad>` : "")).join("\n")}<blockquote><p>${escaped(paragraphs[0] ?? "")}</p></blockquote></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">${phrase("tags")}: ${link(story, "menu")}</div></footer></article>
<section class="amp-related">${times(4, () => `<div>${link(story, "headline")}</div>`)}</section><footer class="amp-wp-footer"><p>${escaped(phrase("footer"))}</p></footer><amp-user-notification id="n">${escaped(phrase("cookie"))}</amp-user-notification>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs, { author: true }) };
  },
};

const live: Layout = {
  name: "live",
  paragraphs: (random) => 10 + random.int(6),
  draw: (story) => {
    const { title, outlet, phrase, paragraphs, published, subheads } = story;
    const head = `<title>${escaped(title)} - ${escaped(outlet)}</title><meta property="article:published_time" content="${published}T09:00:00+01:00"><meta property="article:modified_time" content="${nextDay(story)}T21:00:00+01:00">${openGraph(story)}`;
    const entry = (
      text: string,
      place: number,
    ): string => `<div class="live-entry" id="e${place}"><div class="live-time">${9 + place}:0${place % 10}</div>
<h3>${escaped(subheads[place % subheads.length] ?? "")}</h3><div class="live-text"><p>${escaped(text)}</p></div></div>`;
    const [lead = "", ...updates] = paragraphs;
    const body = `<nav>${times(8, () => link(story, "menu"))}</nav><main><div class="live-head"><h1>${escaped(title)}</h1><p class="chapo">${escaped(lead)}</p></div>
<div class="live-feed">${updates.map(entry).join("\n")}</div></main><section class="also"><h2>${phrase("related")}</h2>${times(8, () => `<article><h3>${link(story, "headline")}</h3><p>${escaped(phrase("sentence"))}</p></article>`)}</section><footer>${escaped(phrase("footer"))}</footer>`;
    const parts = [lead, ...updates.flatMap((text, place) => [subheads[place % subheads.length] ?? "", text])];
    return { html: shell(story, { head, body }), expected: expectedOf(story, parts) };
  },
};

const lists: Layout = {
  name: "lists",
  paragraphs: many,
  draw: (story) => {
    const { title, outlet, phrase, paragraphs, published, random } = story;
    const head = `<title>${escaped(title)} – ${escaped(outlet)}</title><meta name="date" content="${published}">${openGraph(story)}`;
    const items = Array.from({ length: 4 }, () => phrase("headline"));
    const cells = Array.from({ length: 3 }, () => [phrase("org"), phrase("city"), String(random.int(400))]);
    const [first = "", ...rest] = paragraphs;
    const body = `<div class="page-head"><ul class="navlist">${times(8, () => `<li>${link(story, "menu")}</li>`)}</ul></div><div class="wrap"><section class="story"><h1>${escaped(title)}</h1><p class="signature">${escaped(story.author)} · ${writtenDay(story)}</p>
<div class="story-txt">${p(first)}<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul><table><tbody>${cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</tbody></table>
${rest.map((text, place) => (place === 1 ? `<blockquote>${escaped(text)}</blockquote>` : p(text))).join("\n")}</div></section>
<section class="reactions"><h2>${phrase("comments")} (60)</h2>${times(60, () => `<div class="reaction"><strong>${escaped(phrase("name"))}</strong><div>${escaped(phrase("comment"))}</div><a href="#">${phrase("more")}</a></div>`)}</section></div>
<div class="bottom">${escaped(phrase("footer"))}</div>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, [first, ...items, ...cells.flat(), ...rest]) };
  },
};

export const FIRST_LAYOUTS: readonly Layout[] = [wordpress, portal, tables, communique, sharepoint, amp, live, lists];
