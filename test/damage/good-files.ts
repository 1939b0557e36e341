import { docxOf, zipOf } from "../intake/make-files.ts";
import type { Communique } from "../pdf/communiques.ts";
import { laidOut } from "../pdf/layouts.ts";
import { LANGUAGES, madeUpNews } from "./made-up-news.ts";

/** A file that can be read. */
export interface GoodFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many documents are in it. */
  readonly documents: number;
}

const FONT = { font: "DejaVu Sans" };

/**
 * Every format that can be read, with texts in each language.
 * @param print how a page becomes a PDF
 */
export async function goodFiles(print: (html: string) => Promise<Uint8Array>): Promise<GoodFile[]> {
  const files = await Promise.all(LANGUAGES.map((language) => filesOf(language, print)));
  return [...files.flat(), ...collections(), ...(await archives())];
}

function textOf({ title, paragraphs }: Communique): string {
  return [title, ...paragraphs].join("\n\n");
}

async function filesOf(language: Communique["language"], print: (html: string) => Promise<Uint8Array>): Promise<GoodFile[]> {
  const news = (number: number): Communique => madeUpNews(language, number);
  const one = (ending: string, bytes: Uint8Array): GoodFile => ({ name: `${language}.${ending}`, bytes, documents: 1 });
  return [
    one("txt", Buffer.from(textOf(news(1)))),
    one("utf16.txt", Buffer.from(`\ufeff${textOf(news(2))}`, "utf16le")),
    one("html", Buffer.from(laidOut(news(3), FONT).html)),
    one("pdf", await print(laidOut(news(4), FONT).html)),
    one("docx", await docxOf(textOf(news(5)).split("\n\n"))),
    one("eml", Buffer.from(mailOf(news(6)))),
    one("mhtml", Buffer.from(savedPageOf(news(7)))),
  ];
}

/** Files that hold a document for each language. */
function collections(): GoodFile[] {
  const documents = LANGUAGES.length;
  const news = (number: number): Communique[] => LANGUAGES.map((language) => madeUpNews(language, number));
  const objects = (mark: string, number: number): object[] =>
    news(number).map((one) => ({ id: `${mark}-${one.language}`, title: one.title, text: textOf(one) }));
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const rows = news(10).map((one) => [`csv-${one.language}`, one.title, textOf(one)].map(cell).join(","));
  const mails = news(11).map((one) => `From sender@example.org Thu Sep 18 10:30:00 2025\n${mailOf(one)}\n`);
  const lines = objects("jsonl", 12).map((one) => `${JSON.stringify(one)}\n`);
  return [
    { name: "news.jsonl", bytes: Buffer.from(lines.join("")), documents },
    { name: "news.json", bytes: Buffer.from(JSON.stringify(objects("json", 13))), documents },
    { name: "news.csv", bytes: Buffer.from(["id,title,text", ...rows, ""].join("\r\n")), documents },
    { name: "news.mbox", bytes: Buffer.from(mails.join("\n")), documents },
  ];
}

/** An archive of texts, and one in one. */
async function archives(): Promise<GoodFile[]> {
  const packed = (number: number): Promise<Uint8Array> =>
    zipOf(Object.fromEntries(LANGUAGES.map((language) => [`press/${language}.txt`, textOf(madeUpNews(language, number))])));
  const nested = await zipOf({ "deep/press.zip": await packed(21) });
  return [
    { name: "press.zip", bytes: await packed(20), documents: LANGUAGES.length },
    { name: "nested.zip", bytes: nested, documents: LANGUAGES.length },
  ];
}

function mailOf({ language, title, paragraphs }: Communique): string {
  const body = Buffer.from(paragraphs.join("\r\n\r\n")).toString("base64");
  return [
    "Received: from mail.example.org by mx.example.org; Thu, 18 Sep 2025 10:30:00 +0000",
    "From: Press office <press@example.org>",
    "To: desk@example.org",
    `Subject: =?utf-8?B?${Buffer.from(title).toString("base64")}?=`,
    "Date: Thu, 18 Sep 2025 10:30:00 +0000",
    `Message-ID: <${language}-${body.length}@example.org>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(body.match(/.{1,76}/g) ?? []),
    "",
  ].join("\r\n");
}

function savedPageOf(communique: Communique): string {
  const html = Buffer.from(laidOut(communique, FONT).html).toString("base64");
  return [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://example.org/communique",
    "Subject: communique",
    "Date: Thu, 18 Sep 2025 10:30:00 -0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="----part"',
    "",
    "------part",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: base64",
    "Content-Location: https://example.org/communique",
    "",
    ...(html.match(/.{1,76}/g) ?? []),
    "",
    "------part--",
    "",
  ].join("\r\n");
}
