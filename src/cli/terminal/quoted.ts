import { isolate } from "../../text/bidi.ts";
import { truncate } from "./width.ts";

/** Controls of a terminal, and of direction: what a text brings along of these would act outside of its quotes. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text on one line and without controls. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(CONTROLS, "").trim();
}

/** A name or a title in its own direction, whatever stands around it. */
export function isolated(text: string): string {
  return isolate(plain(text));
}

/** Words of a text on one line, in their own direction, with an ellipsis where they are too long for it. */
export function quoted(exact: string, width: number): string {
  return `«${isolate(truncate(plain(exact), Math.max(8, width - 2)))}»`;
}
