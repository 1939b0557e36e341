import { elementsOf, type PageElement, textOf } from "../page.ts";
import { plainOf } from "./plain-of.ts";

/** An object of JSON-LD, whatever shape the site gives it. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** What JSON-LD says of a page's article. */
export interface LinkedData {
  /** Articles first, then pages, then anything that has a headline. */
  readonly articles: readonly LinkedNode[];
  /** Nodes by their "@id", which others point to. */
  readonly byId: ReadonlyMap<string, LinkedNode>;
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Statement|PressRelease|SpecialAnnouncement)$/;
const PAGE = /^(?:WebPage|ItemPage|CreativeWork)$/;
/** Under these stand other articles than the page's own. */
const ELSEWHERE = new Set([
  "itemListElement",
  "hasPart",
  "isPartOf",
  "liveBlogUpdate",
  "relatedLink",
  "comment",
  "mentions",
  "citation",
  "review",
]);
const MOST_NODES = 2000;
/** Longer data are no article's. In UTF-16 code units. */
const LONGEST = 5_000_000;

/** Whatever stands there: what cannot be read as JSON-LD says nothing, and is no reason to refuse the page. */
export function linkedData(root: PageElement): LinkedData {
  const nodes: LinkedNode[] = [];
  for (const element of elementsOf(root))
    if (element.tag === "script" && /ld\+json/i.test(element.attributes.type ?? ""))
      for (const node of nodesIn(parse(textOf(element)))) nodes.push(node);
  const byId = new Map<string, LinkedNode>();
  for (const node of nodes) if (typeof node["@id"] === "string" && Object.keys(node).length > 1) byId.set(node["@id"], node);
  const ofType = (test: RegExp): LinkedNode[] => nodes.filter((node) => typesOf(node).some((type) => test.test(type)));
  const untyped = nodes.filter((node) => typesOf(node).length === 0 && typeof node.headline === "string");
  return { articles: [...new Set([...ofType(ARTICLE), ...untyped, ...ofType(PAGE)])], byId };
}

/** Whether a node is an article and not only a page. */
export function isArticle(node: LinkedNode): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

function typesOf(node: LinkedNode): string[] {
  const type = node["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((each) => typeof each === "string").map((each) => each.replace(/^.*[/:#]/, ""));
}

/** The objects of a value, from the outside in. */
function nodesIn(value: unknown): LinkedNode[] {
  const found: LinkedNode[] = [];
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && found.length < MOST_NODES; at++) {
    const next = waiting[at];
    if (isNode(next)) found.push(next);
    for (const inner of partsOf(next)) if (typeof inner === "object") waiting.push(inner);
  }
  return found;
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isNode(value) ? Object.keys(value).flatMap((key) => (ELSEWHERE.has(key) ? [] : [value[key]])) : [];
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  if (source.length > LONGEST) return undefined;
  const text = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/, "")
    .replace(/;\s*$/, "");
  return parsed(text) ?? parsed(mended(text)) ?? salvaged(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What sites get wrong: line ends within strings, commas before a bracket that closes, entities for quotation marks. */
function mended(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,(\s*[}\]])/g, "$1");
}

/** The few strings that matter, out of what cannot be mended. */
function salvaged(text: string): LinkedNode {
  const strings = ["headline", "datePublished", "inLanguage", "articleBody"].flatMap((field) => {
    const found = new RegExp(`"${field}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1];
    const value = found === undefined ? undefined : parsed(`"${found.replace(/\p{Cc}+/gu, " ")}"`);
    return typeof value === "string" ? [[field, value] as const] : [];
  });
  const type = /"@type"\s*:\s*"(\w*(?:Article|Posting|Report))"/.exec(text)?.[1];
  return strings.length === 0 ? {} : { "@type": type ?? "Article", ...Object.fromEntries(strings) };
}

/** A name out of a string, an object, a list of them, or a pointer to one; several are joined. Pointers may lead in a circle. */
export function nameOf(value: unknown, byId: ReadonlyMap<string, LinkedNode>): string | null {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const at = typeof next === "string" && POINTER.test(next) ? byId.get(next) : next;
    if (seen.has(at)) continue;
    seen.add(at);
    const written = isNode(at) ? at.name : at;
    const name = typeof written === "string" ? plainOf(written) : null;
    if (name !== null) names.add(name);
    else for (const inner of leadsTo(at, byId).toReversed()) waiting.push(inner);
  }
  return names.size === 0 ? null : [...names].join(", ");
}

const POINTER = /^(?:https?:|#|\/)/;

function leadsTo(value: unknown, byId: ReadonlyMap<string, LinkedNode>): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isNode(value) || typeof value.name === "string") return [];
  if (Array.isArray(value.name)) return value.name;
  return typeof value["@id"] === "string" ? [byId.get(value["@id"])] : [];
}
