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

export function linkedData(root: PageElement): LinkedData {
  const nodes: LinkedNode[] = [];
  for (const element of elementsOf(root))
    if (element.tag === "script" && /ld\+json/i.test(element.attributes.type ?? "")) nodes.push(...nodesIn(parse(textOf(element))));
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

/** All objects of a value, from the outside in. */
function nodesIn(value: unknown): LinkedNode[] {
  const found: LinkedNode[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.shift(); next !== undefined && found.length < MOST_NODES; next = waiting.shift()) {
    if (Array.isArray(next)) waiting.push(...next.filter((each) => each !== undefined));
    else if (isNode(next)) {
      found.push(next);
      waiting.push(...Object.entries(next).flatMap(([key, inner]) => (ELSEWHERE.has(key) || inner === undefined ? [] : [inner])));
    }
  }
  return found;
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
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

/** A name out of a string, an object, a list of them, or a pointer to one; several are joined. */
export function nameOf(value: unknown, byId: ReadonlyMap<string, LinkedNode>, separator = ", "): string | null {
  if (typeof value === "string") return /^(?:https?:|#|\/)/.test(value) ? named(byId.get(value), byId) : plainOf(value);
  if (Array.isArray(value)) {
    const names = value.map((each) => nameOf(each, byId)).filter((name) => name !== null);
    return names.length === 0 ? null : [...new Set(names)].join(separator);
  }
  return isNode(value) ? named(value, byId) : null;
}

function named(node: LinkedNode | undefined, byId: ReadonlyMap<string, LinkedNode>): string | null {
  if (node === undefined) return null;
  if (typeof node.name === "string") return plainOf(node.name);
  if (Array.isArray(node.name)) return nameOf(node.name, byId);
  const pointed = typeof node["@id"] === "string" ? byId.get(node["@id"]) : undefined;
  return pointed === undefined || pointed === node ? null : named(pointed, byId);
}
