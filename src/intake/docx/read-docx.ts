import mammoth from "mammoth";
import { sourceRecord } from "../../text/source-record.ts";
import { refuseEmpty } from "../decode.ts";
import type { Reading } from "../format.ts";
import { Unreadable } from "../unreadable.ts";
import { openPackage } from "./open-package.ts";
import { propertiesOf } from "./properties.ts";

/**
 * Reads a document of Word: its paragraphs, and what its properties say. When it was last changed says nothing of when it was
 * published.
 * @throws Unreadable
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const core = await openPackage(bytes, "docProps/core.xml");
  const text = await textOf(bytes);
  refuseEmpty(text);
  const { title, author, language } = core === null ? NOTHING : propertiesOf(core, text);
  const bases = { title: "properties", author: "properties", language: "properties" } as const;
  return { record: sourceRecord({ title, author, language, text, bases }), remarks: [] };
}

const NOTHING = { title: null, author: null, language: null } as const;

async function textOf(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value
      .replaceAll(/\r\n?/g, "\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim()
      .toWellFormed();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable(
      "damaged",
      `it is no whole Word document: ${reason}`.slice(0, 300),
      "open it in Word and save it again, or as PDF",
    );
  }
}
