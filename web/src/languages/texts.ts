import type { en } from "./en.ts";

/** What the site says: a sentence with {places}, or one for each plural form that a language has. */
export type Message = string | ({ readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>);

export type TextKey = keyof typeof en;

/** All that the site says in a language. */
export type Texts = Readonly<Record<TextKey, Message>>;
