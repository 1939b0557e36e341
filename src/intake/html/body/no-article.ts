import { Unreadable } from "../../unreadable.ts";
import { isArticle } from "../facts/json-ld.ts";
import type { PageHead } from "../facts/page-head.ts";
import type { Block, Layout } from "../layout.ts";
import { elementsOf, type Page } from "../page.ts";
import type { Body } from "./find-body.ts";

const LEAST = 60;
const LEAST_DATED = 30;
const TITLE_LETTERS = 24;
const LOGIN_LETTERS = 400;
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
  const isTyped = saysArticle(looked);
  if (body.weight < (isTyped || looked.dated ? LEAST_DATED : LEAST)) throw withoutText(looked);
  if (isTyped) return;
  if (isListOfHeadlines(looked)) throw listOfHeadlines();
  if (!looked.dated && asksForPassword(looked) && body.weight < LOGIN_LETTERS) throw loginPage();
}

/** Whether the page itself says that it is an article. */
function saysArticle({ head }: Looked): boolean {
  const types = head.meta.get("og:type") ?? "";
  return head.linked.articles.some(isArticle) || /article/i.test(types) || head.meta.has("article:published_time");
}

/** Mostly teasers, or far more headlines of other pages than text, without a headline of its own. */
function isListOfHeadlines({ layout, body }: Looked): boolean {
  const headlines = layout.blocks.filter(isHeadlineElsewhere);
  if (body.teasers * 2 > body.weight || body.weight - body.teasers < LEAST) return headlines.length > 2;
  const inLinks = headlines.reduce((sum, { linked }) => sum + linked, 0);
  const own = body.title === null ? 0 : (layout.blocks[body.title]?.letters ?? 0);
  return headlines.length >= LEAST_HEADLINES && inLinks > body.weight * 2 && own < TITLE_LETTERS;
}

function isHeadlineElsewhere({ linked, letters }: Block): boolean {
  return linked * 2 > letters && linked >= HEADLINE_LETTERS;
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
  if (looked.layout.blocks.filter(isHeadlineElsewhere).length >= LEAST_HEADLINES) return listOfHeadlines();
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
