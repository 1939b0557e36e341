import type { PageElement } from "../page.ts";

/** What the class and id of an element say of it. Why such names stand here and how one is added: docs/decisions/0006-names-of-classes.md. */
export type NamedKind = "furniture" | "comments" | "caption" | "about" | "body";

/** Words that sites give to what stands around an article, wherever they come in a class or an id. */
const FURNITURE = new Set(
  `nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumb crumbs ariane sidebar share shares sharing sharer partage partager
  compartir paylas paylasim social socials sociable addtoany addthis sharethis sharedaddy related relatedposts relateds relacionadas relacionados
  similar similaires recommended recommendation recommendations reco outbrain taboola mgid revcontent newsletter newsletters subscribe
  subscription subscriptions abonnement suscripcion abone signup cookie cookies consent gdpr rgpd kvkk cmp onetrust didomi advert adverts
  advertisement advertising ads ad adv adsense adsbygoogle dfp publicite publicidad reklam sponsor sponsored sponsors promo promoted popup popin modal overlay
  lightbox toolbar footer copyright pagination pager paging tags taglist tagcloud keywords etiketler etiquetas widget widgets trending
  popular mostread readalso alsoread lireaussi readmore ticker newsticker marquee login signin search searchform rating ratings vote votes poll
  disclaimer authorbox bio biography teaser teasers masthead topbar paywall regwall donate donation donations follow skip skiplink toc
  onesignal notification notifications alert alerts tools sidebars feedback survey carousel slider slideshow prevnext whatsapp telegram
  facebook twitter instagram youtube linkedin jp`.split(/\s+/),
);
/** Two words that follow one another. */
const FURNITURE_PAIRS = new Set(
  `most-read read-also also-read lire-aussi read-more see-also more-news more-stories more-articles more-posts latest-news last-news
  author-box author-bio about-author author-info author-card post-navigation next-post previous-post prev-next user-login leer-tambien
  tag-list tag-cloud tag-links tags-links a-lire back-top to-top call-action follow-us support-us up-next dont-miss must-read editors-picks
  en-direct font-size text-size related-posts sign-up log-in sub-menu side-bar son-dakika language-switcher lang-switcher print-link
  email-link top-bar bottom-bar sticky-bar`.split(/\s+/),
);
const COMMENTS = new Set(
  "comment comments commentlist commentaire commentaires comentario comentarios yorum yorumlar disqus respond discussion fbcomments hypercomments".split(
    " ",
  ),
);
const CAPTION = new Set("caption captions figcaption legend legende credit credits photocredit imagecaption altyazi".split(" "));
const ABOUT = new Set(
  "meta metadata postmeta byline dateline author authors auteur autor yazar date dates time timestamp published pubdate fecha tarih kicker surtitle rubrique category categories subheader infos".split(
    " ",
  ),
);

/** Names that tell how a page is set up or what an article is filed under, not what the element is. */
const SETTING =
  /^(?:has|no|not|with|without|is|hide|hides|js|category|cat|post_tag|tax|postid|page-id|single|wp|logged|customize|theme|ast|et|layout)[-_]|^tag-(?!list|links|cloud)/i;

const BODY =
  /^(?:(?:the|main|full|td|single|node|field|com|c|l|o|m|js|news|haber|noticia|nota|actualite|communique|press|release)[-_]+)*(?:article|post|entry|story|news|item|page|node|blog|press|release|haber|noticia|nota|detail|details|content|rich|communique)?[-_]*(?:body|content|contents|text|texte|contenu|contenido|cuerpo|icerik|metin|detay|detail|details|richtext|wysiwyg|prose|copy)(?:[-_]+(?:text|content|inner|wrapper|wrap|main|area|html|copy|field|items?|container))*$/i;
const BODY_FIELD = /field(?:-|--)?name-(?:field-)?body|rtestate-field|storytext|articletext|itemfulltext/i;

/** What an element is by its names; the strongest of them, comments before furniture before the rest. Null when they say nothing. */
export function namedKind(element: PageElement): NamedKind | null {
  const names = `${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`;
  if (names.length < 2) return null;
  const kinds = new Set(names.split(/\s+/).map(kindOfName));
  return STRONGEST.find((each) => kinds.has(each)) ?? null;
}

const STRONGEST: readonly NamedKind[] = ["comments", "caption", "furniture", "about", "body"];

function kindOfName(name: string): NamedKind | null {
  if (name === "" || name.length > 80 || SETTING.test(name)) return null;
  if (BODY.test(name) || BODY_FIELD.test(name)) return "body";
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  if (words.some((word) => COMMENTS.has(word))) return "comments";
  if (words.some((word) => CAPTION.has(word))) return "caption";
  if (words.some((word, place) => FURNITURE.has(word) || FURNITURE_PAIRS.has(`${word}-${words[place + 1] ?? ""}`))) return "furniture";
  return words.some((word) => ABOUT.has(word)) ? "about" : null;
}
