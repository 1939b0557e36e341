import { expectedOf, type Layout } from "./layout.ts";
import { escaped, link, scripts, shell, times } from "./markup.ts";
import { writtenDay } from "./page-story.ts";

/** Written when the reader was finished, after templates that sites really use: how it does on them at first is how it will do elsewhere. */

const many = (random: { readonly int: (below: number) => number }): number => 3 + random.int(6);
const few = (random: { readonly int: (below: number) => number }): number => 2 + random.int(3);
const p = (text: string, attributes = ""): string => `<p${attributes}>${escaped(text)}</p>`;

/** After Joomla's com_content and its override in common templates. */
const joomla: Layout = {
  name: "joomla",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, author, published, phrase, paragraphs, site, path } = story;
    const head = `<base href="${site}${path}" /><title>${escaped(title)} - ${escaped(outlet)}</title><meta name="author" content="${escaped(author)}" /><meta name="generator" content="Joomla! - Open Source Content Management" />`;
    const module = (inner: string): string => `<div class="moduletable _menu"><h3>${phrase("related")}</h3>${inner}</div>`;
    const body = `<div class="body"><div class="container"><header class="header"><a class="brand pull-left" href="/"><span class="site-title">${escaped(outlet)}</span></a></header>
<nav class="navigation"><ul class="nav menu nav-pills mod-list">${times(7, () => `<li class="item-10">${link(story, "menu")}</li>`)}</ul></nav><div class="row-fluid"><div id="sidebar" class="span3"><div class="sidebar-nav">${module(`<ul class="category-module mod-list">${times(6, () => `<li>${link(story, "headline")}<p class="mod-articles-category-introtext">${escaped(phrase("sentence"))}</p></li>`)}</ul>`)}</div></div>
<main id="content" role="main" class="span9"><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="${story.language}" /><div class="page-header"><h1> ${phrase("menu")} </h1></div>
<div class="page-header"><h2 itemprop="headline"> <a href="${path}">${escaped(title)}</a> </h2></div><div class="icons"><div class="btn-group pull-right"><a class="btn dropdown-toggle" href="#"><span class="icon-cog"></span></a><ul class="dropdown-menu"><li class="print-icon"><a href="#">Print</a></li></ul></div></div>
<dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">${phrase("by")} <span itemprop="name">${escaped(author)}</span></dd><dd class="category-name">${link(story, "menu")}</dd><dd class="published"><span class="icon-calendar"></span><time datetime="${published}T00:00:00+01:00" itemprop="datePublished">${phrase("published")} ${writtenDay(story)}</time></dd><dd class="hits"><span class="icon-eye-open"></span><meta itemprop="interactionCount" content="UserPageVisits:991" />Hits: 991</dd></dl>
<div itemprop="articleBody">${paragraphs.map((text) => p(text)).join("\n")}</div><ul class="pager pagenav"><li class="previous"><a href="/x" rel="prev">Prev</a></li><li class="next"><a href="/y" rel="next">Next</a></li></ul></div><div class="clearfix"></div><div aria-label="breadcrumbs" role="navigation"><ul class="breadcrumb">${times(2, () => `<li>${link(story, "menu")}</li>`)}<li class="active"><span itemprop="name">${escaped(title)}</span></li></ul></div></main></div></div></div>
<footer class="footer"><div class="container"><p>&copy; 2026 ${escaped(outlet)}. ${escaped(phrase("footer"))}</p></div></footer>`;
    return {
      html: shell(story, { head, body, bodyClass: "site com_content view-article no-layout" }),
      expected: expectedOf(story, paragraphs, { author: true }),
    };
  },
};

/** After sites that small companies build on Bootstrap themes: a general heading on a picture, the title in a column. */
const column: Layout = {
  name: "column",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, phrase, paragraphs } = story;
    const head = `<title>${escaped(outlet)} | ${escaped(title)}</title><meta name="description" content="${escaped(phrase("plea"))}"><meta property="og:title" content="${escaped(title)}">`;
    const recent = (): string =>
      `<div class="block-21 mb-4 d-flex"><a class="blog-img mr-4" href="#"></a><div class="text"><h3 class="heading">${link(story, "headline")}</h3><div class="meta"><div><a href="#"><span class="icon-calendar"></span> ${writtenDay({ ...story, published: "2026-02-11" })}</a></div></div></div></div>`;
    const [first = "", ...rest] = paragraphs;
    const body = `<nav class="navbar navbar-expand-lg" id="ftco-navbar"><div class="container"><a class="navbar-brand" href="/">${escaped(outlet)}</a><ul class="navbar-nav">${times(6, () => `<li class="nav-item">${link(story, "menu")}</li>`)}</ul></div></nav>
<section class="hero-wrap hero-wrap-2"><div class="overlay"></div><div class="container"><div class="row no-gutters slider-text"><div class="col-md-9 ftco-animate text-center"><h1 class="mb-2 bread">${phrase("menu")}</h1><p class="breadcrumbs"><span class="mr-2"><a href="/">${phrase("menu")}</a></span> <span>${phrase("menu")}</span></p></div></div></div></section>
<section class="ftco-section" dir="${story.direction}"><div class="container"><div class="row"><div class="col-lg-8 ftco-animate"><h2 class="mb-3">${escaped(title)}</h2><ul class="list-inline post-info"><li><i class="fa fa-clock-o"></i> ${writtenDay(story)}</li><li><i class="fa fa-eye"></i> 1204</li></ul>${p(first)}<p><img src="/x.jpg" alt="" class="img-fluid"></p>
${rest.map((text) => `<p class="text-wrap" style="display: block; overflow: hidden;">\n\n   ${escaped(text)}\n  </p>`).join("\n")}<div class="tag-widget post-tag-container mb-5 mt-5"><div class="tagcloud">${times(3, () => link(story, "menu"))}</div></div>
<div class="pt-5 mt-5"><h3 class="mb-5 h4 font-weight-bold">6 ${phrase("comments")}</h3><ul class="comment-list">${times(6, () => `<li class="comment"><div class="vcard bio"><img src="p.jpg"></div><div class="comment-body"><h3>${escaped(phrase("name"))}</h3><div class="meta mb-2">${writtenDay({ ...story, published: "2026-02-12" })}</div><p>${escaped(phrase("comment"))}</p><p><a href="#" class="reply">Reply</a></p></div></li>`)}</ul></div></div>
<div class="col-lg-4 sidebar pl-lg-5"><div class="sidebar-box"><form class="search-form"><input type="text"></form></div><div class="sidebar-box ftco-animate"><h3>${phrase("related")}</h3>${times(5, recent)}</div><div class="sidebar-box"><h3>${escaped(outlet)}</h3><p>${escaped(phrase("bio"))}</p></div></div></div></div></section>
<footer class="ftco-footer"><div class="container"><div class="row"><div class="col-md"><h2 class="ftco-heading-2">${escaped(outlet)}</h2><p>${escaped(phrase("plea"))}</p></div><div class="col-md">${times(5, () => link(story, "menu"))}</div></div><p>${escaped(phrase("footer"))}</p></div></footer>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs) };
  },
};

/** After a WordPress theme that many newspapers bought. */
const magazine: Layout = {
  name: "magazine",
  paragraphs: many,
  draw: (story) => {
    const { title, outlet, author, published, phrase, paragraphs, random, site, path } = story;
    const head = `<title>${escaped(title)} - ${escaped(outlet)}</title><link rel="canonical" href="${site}${path}">${scripts(story, 50)}`;
    const module = (): string =>
      `<div class="td_module_mx4 td_module_wrap td-animation-stack"><div class="td-module-image"><div class="td-module-thumb"><a href="/x"><img src="t.jpg"></a></div></div><h3 class="entry-title td-module-title">${link(story, "headline")}</h3></div>`;
    const small = (): string =>
      `<div class="td_module_6 td_module_wrap"><div class="item-details"><h3 class="entry-title td-module-title">${link(story, "headline")}</h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-01-0${1 + random.int(8)}T10:00:00+00:00">${writtenDay({ ...story, published: "2026-01-05" })}</time></span></div><div class="td-excerpt">${escaped(phrase("sentence"))}</div></div></div>`;
    const [subtitle = "", ...text] = paragraphs;
    const content = text.map(
      (each, place) =>
        p(each) +
        (place === 1
          ? `<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><div class="td-all-devices"><a href="#"><img src="ad.jpg"></a></div></div>`
          : ""),
    );
    const body = `<div class="td-scroll-up"></div><div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-top-menu-full"><div class="td-header-row td-header-top-menu"><div class="top-bar-style-1"><div class="td-header-sp-top-menu"><div class="td_data_time"><div>${writtenDay({ ...story, published: "2026-01-15" })}</div></div></div></div></div></div><div class="td-header-menu-wrap"><div id="td-header-menu" role="navigation"><ul class="sf-menu">${times(8, () => `<li class="menu-item">${link(story, "menu")}</li>`)}</ul></div></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">${phrase("menu")}</a></span> <span class="td-bred-no-url-last">${escaped(title)}</span></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-${random.int(9999)}" class="post type-post hentry category-a" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category">${link(story, "menu")}</li></ul><header class="td-post-title"><h1 class="entry-title">${escaped(title)}</h1><p class="td-post-sub-title">${escaped(subtitle)}</p>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">${phrase("by")}</div> <a href="/author/a">${escaped(author)}</a><div class="td-author-line"> - </div> </div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${published}T17:02:11+00:00">${writtenDay(story)}</time></span><div class="td-post-comments"><a href="#comments"><i class="td-icon-comments"></i>0</a></div><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-1">389</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Facebook</div></a></div></div><div class="td-post-content"><div class="td-post-featured-image"><figure><a href="b.jpg"><img class="entry-thumb" src="b.jpg"></a><figcaption class="wp-caption-text">${escaped(phrase("caption"))}</figcaption></figure></div>${content.join("\n")}</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>${times(3, () => `<li>${link(story, "menu")}</li>`)}</ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Previous article</span>${link(story, "headline")}</div></div></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn">${link(story, "name")}</span></div><div class="td-author-description">${escaped(phrase("bio"))}</div></div></div>
<span class="td-page-meta" itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="${escaped(author)}"></span><meta itemprop="datePublished" content="${published}T17:02:11+00:00"><meta itemprop="dateModified" content="2026-03-01T17:02:11+00:00"><span class="td-page-meta" itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${escaped(outlet)}"></span><meta itemprop="headline " content="${escaped(title)}"></footer></article>
<div class="td_block_wrap td_block_related_posts td_with_ajax_pagination"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item">RELATED ARTICLES</a></h4><div class="td_block_inner">${times(6, module)}</div></div><div class="comments" id="comments"><div id="respond" class="comment-respond"><form><p>${escaped(phrase("plea"))}</p></form></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar"><div class="td_block_wrap td_block_7"><div class="td_block_inner">${times(6, small)}</div></div></div></div></div></div></div><div class="td-footer-wrapper"><div class="footer-text-wrap">${escaped(phrase("footer"))}</div></div></div>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs, { author: true }) };
  },
};

/** After sites drawn with React and styled components: classes say nothing, and what is around is written like the text. */
const hashed: Layout = {
  name: "hashed",
  paragraphs: many,
  draw: (story) => {
    const { title, outlet, author, published, phrase, paragraphs, random, subheads } = story;
    const name = (): string => `sc-${random.int(36 ** 6).toString(36)} ${random.int(36 ** 5).toString(36)}`;
    const classes = { wrap: name(), text: name(), card: name(), side: name(), foot: name(), meta: name() };
    const head = `<title>${escaped(title)}</title><meta property="og:site_name" content="${escaped(outlet)}"><meta property="og:type" content="article"><meta name="twitter:title" content="${escaped(title)}">`;
    const card = (): string =>
      `<li class="${classes.card}"><a href="/${random.int(9999)}"><span><h3>${escaped(phrase("headline"))}</h3></span><p>${escaped(phrase("sentence"))}</p></a></li>`;
    const content = paragraphs.flatMap((text, place) => [
      ...(place === 2
        ? [`<div class="${classes.text}" data-component="subheadline-block"><h2>${escaped(subheads[0] ?? "")}</h2></div>`]
        : []),
      `<div class="${classes.text}" data-component="text-block"><div class="${classes.wrap}"><p class="${classes.meta}">${escaped(text)}</p></div></div>`,
      ...(place === 1
        ? [
            `<div class="${classes.side}" data-component="links-block"><p><b>${phrase("related")}</b></p><ul>${times(3, () => `<li>${link(story, "headline")}</li>`)}</ul></div>`,
          ]
        : []),
      ...(place === 0
        ? [
            `<div class="${classes.side}" data-component="image-block"><figure><div><picture><img src="c.jpg"></picture><span>Image source</span></div><figcaption>${escaped(phrase("caption"))}</figcaption></figure></div>`,
          ]
        : []),
    ]);
    const body = `<div id="__next"><div class="${name()}"><div role="banner"><ul>${times(8, () => `<li>${link(story, "menu")}</li>`)}</ul></div></div><main id="main-content"><div class="${name()}"><div><article class="${name()}"><div data-component="headline-block"><h1 class="${name()}">${escaped(title)}</h1></div>
<div class="${classes.meta}" data-component="byline-block"><div><div><span>${escaped(author)}</span></div><div>${escaped(phrase("bio")).slice(0, 38)}</div></div><div><time datetime="${published}T10:20:30.000Z">${writtenDay(story)}</time></div></div>${content.join("\n")}</article></div>
<div class="${classes.side}"><h2>${phrase("related")}</h2><ul>${times(8, card)}</ul></div><div class="${classes.foot}"><h2>${phrase("more")}</h2><ul>${times(6, card)}</ul></div></div></main><div class="${name()}" role="contentinfo"><p>${escaped(phrase("footer"))}</p></div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { title, paragraphs } })}</script>`;
    const parts = paragraphs.flatMap((text, place) => (place === 2 ? [subheads[0] ?? "", text] : [text]));
    return { html: shell(story, { head, body }), expected: expectedOf(story, parts) };
  },
};

/** After a news script in which the title comes twice, and everything is a block of a block. */
const blocks: Layout = {
  name: "blocks",
  paragraphs: few,
  draw: (story) => {
    const { title, outlet, phrase, paragraphs } = story;
    const head = `<title>${escaped(title)} - ${escaped(outlet)}</title>`;
    const body = `<div class="preloader"></div><div class="off-canvas">${times(6, () => link(story, "menu"))}</div><main><section class="breadcrumb__area"><div class="container"><div class="row"><div class="col-xxl-12"><div class="breadcrumb__content"><h1 class="breadcrumb__title">${escaped(title)}</h1></div></div></div></div></section>
<section class="blog__detail"><div class="container line"><span class="line-3"></span><div class="row g-0"><div class="col-xxl-12"><h2 class="blog__detail-title wcfadeUp3">${escaped(title)}</h2></div><div class="col-xxl-12"><div class="blog__detail-meta wow wcfadeUp"><ul><li><span>${phrase("by")}</span> <a href="#">${escaped(outlet)}</a></li><li><span>${phrase("published")}</span> ${writtenDay(story, "words")}</li></ul></div><img class="blog__detail-thumb" src="a.jpg" alt="${escaped(title)}"></div>
<div class="col-xxl-12 col-xl-12 col-lg-12 col-md-12"><div class="blog__detail-content wow wcfadeUp" data-wow-delay="0.45s">${paragraphs.map((text) => p(text, ' dir="auto"')).join("<p><br></p>")}</div><div class="blog__detail-tags"><p>${phrase("tags")}: ${link(story, "menu")}, ${link(story, "menu")}</p></div></div></div></div></section>
<section class="blog__area-6 blog__animation"><div class="container"><h2 class="sec-title">${phrase("related")}</h2><div class="row">${times(3, () => `<div class="col-xxl-4"><article class="blog__item-3"><div class="blog__img-wrapper-3"><a href="/d"><img src="s.jpg"></a></div><div class="blog__info-3"><h4 class="blog__meta-3"><a href="#">${phrase("menu")}</a> . ${writtenDay({ ...story, published: "2026-02-20" })}</h4><a href="/e" class="blog__title-3">${escaped(phrase("headline"))}</a><p>${escaped(phrase("sentence"))}</p></div></article></div>`)}</div></div></section></main>
<footer class="footer__area-3"><p>${escaped(phrase("plea"))}</p><p>${escaped(phrase("footer"))}</p></footer>`;
    return { html: shell(story, { head, body }), expected: expectedOf(story, paragraphs) };
  },
};

/** A version for printing: hardly any markup, the address at the end. */
const printed: Layout = {
  name: "printed",
  paragraphs: many,
  draw: (story) => {
    const { title, outlet, phrase, paragraphs, site, path } = story;
    const head = `<title>${escaped(outlet)} - ${escaped(title)}</title><meta name="robots" content="noindex">`;
    const body = `<center><h3>${escaped(outlet)}</h3><a href="javascript:window.print()">Print</a> - <a href="${site}${path}">${escaped(phrase("more"))}</a></center><hr><h2>${escaped(title)}</h2><i>${phrase("published")} ${writtenDay(story)}</i><p>${paragraphs.map(escaped).join("<p>\n")}<hr>${site}${path}<br>&copy; ${escaped(outlet)}`;
    return { html: shell(story, { head, body, lang: false }), expected: expectedOf(story, paragraphs) };
  },
};

export const LAST_LAYOUTS: readonly Layout[] = [joomla, column, magazine, hashed, blocks, printed];
