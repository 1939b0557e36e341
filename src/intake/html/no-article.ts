import { Unreadable } from "../unreadable.ts";
import type { Body } from "./find-body.ts";
import { isArticle } from "./json-ld.ts";
import type { Layout } from "./layout.ts";
import { elementsOf, type Page } from "./page.ts";
import type { PageHead } from "./page-head.ts";

const FEW_LETTERS = 60;
const HEADLINE_LETTERS = 20;
const LEAST_HEADLINES = 6;
const MUCH_SCRIPT = 2000;

/** What is known of a page when its body was looked for. */
export interface Looked {
  readonly page: Page;
  readonly head: PageHead;
  readonly layout: Layout;
  readonly body: Body;
  readonly dated: boolean;
}

/** Refuses pages that hold no article. @throws Unreadable */
export function refuseWithoutArticle(looked: Looked): void {
  const { layout, body } = looked;
  if (layout.blocks.length === 0 && body.blocks.length === 0) throw emptyPage(looked);
  if (body.blocks.length > 0 && isFragment(looked)) return;
  const telling = tellingSigns(looked);
  if (body.weight < FEW_LETTERS / (telling > 0 ? 2 : 1)) throw withoutText(looked);
  const headlines = layout.blocks.filter(({ linked, letters }) => linked * 2 > letters && linked >= HEADLINE_LETTERS);
  const inLinks = headlines.reduce((sum, { linked }) => sum + linked, 0);
  const own = body.weight - body.teasers;
  const isList = headlines.length >= LEAST_HEADLINES && telling === 0 && (inLinks > body.weight * 2 || body.teasers * 2 > body.weight);
  if (isList || (telling === 0 && body.teasers > 0 && own < FEW_LETTERS)) throw listOfHeadlines();
  if (telling === 0 && asksForPassword(looked) && body.weight < 400) throw loginPage();
}

/** Signs that a page means to be one article. */
function tellingSigns({ head, body, dated }: Looked): number {
  const typed = head.linked.articles.some(isArticle) || /article/i.test(head.meta.get("og:type") ?? "");
  return (typed ? 1 : 0) + (body.title !== null && dated ? 1 : 0) + (head.meta.has("article:published_time") ? 1 : 0);
}

function isFragment({ page }: Looked): boolean {
  return !elementsOf(page.root).some(({ tag }) => tag === "html" || tag === "body" || tag === "head");
}

function asksForPassword({ page }: Looked): boolean {
  return elementsOf(page.root).some(({ tag, attributes }) => tag === "input" && attributes.type === "password");
}

function emptyPage(looked: Looked): Unreadable {
  return needsScripts(looked)
    ? emptyShell()
    : new Unreadable("empty", "the page has no text in it", "nothing, or save the page again when it has loaded");
}

function withoutText(looked: Looked): Unreadable {
  if (asksForPassword(looked)) return loginPage();
  const headlines = looked.layout.blocks.filter(({ linked, letters }) => linked * 2 > letters && linked >= HEADLINE_LETTERS);
  if (headlines.length >= LEAST_HEADLINES) return listOfHeadlines();
  if (needsScripts(looked)) return emptyShell();
  return new Unreadable("no article", "the page has no running text beside its menus", "open the article itself and save that page");
}

/** A page that is all scripts, and hardly a word. */
function needsScripts({ page, layout }: Looked): boolean {
  const letters = layout.blocks.reduce((sum, block) => sum + block.letters, 0);
  let scripts = 0;
  let size = 0;
  for (const { tag, attributes, children } of elementsOf(page.root)) {
    if (tag !== "script") continue;
    scripts += attributes.src === undefined ? 0 : 1;
    size += children.reduce((sum, child) => sum + (typeof child === "string" ? child.length : 0), 0);
  }
  return letters < 400 && (scripts > 0 || size > MUCH_SCRIPT);
}

function emptyShell(): Unreadable {
  return new Unreadable(
    "no article",
    "the page is an empty shell that scripts fill in a browser",
    "save the page from a browser after it has loaded",
  );
}

function listOfHeadlines(): Unreadable {
  return new Unreadable("no article", "the page is a list of headlines, not one article", "open the articles and save each of their pages");
}

function loginPage(): Unreadable {
  return new Unreadable("no article", "the page asks for a password", "log in with a browser, and save the article's page");
}
