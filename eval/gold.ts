import { readFileSync } from "node:fs";

/** A named person who takes part; `surface` are the strings of the text that name him. */
export interface GoldPerson {
  readonly name: string;
  readonly country?: string | null;
  readonly office?: string | null;
  readonly surface?: readonly string[];
}

/** What a careful reader establishes of an engagement; what is left out is not scored, null says that there is none. */
export interface GoldEngagement {
  readonly kind: string;
  readonly status?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly date_how?: "explicit" | "inferred" | "unknown";
  readonly when_basis?: string;
  readonly city?: string | null;
  readonly country?: string | null;
  readonly people: readonly GoldPerson[];
  readonly countries: readonly string[];
  readonly occasion?: string | null;
  readonly topics?: readonly (string | { readonly code: string; readonly basis?: string })[];
  readonly parts_with?: readonly string[];
  readonly invited_by?: readonly string[];
  readonly others?: boolean;
  readonly outcomes?: readonly string[];
  /** Strings that carry a value, by the field of the evidence. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** Another engagement that a document tells beside its main one. */
export interface GoldFurther {
  readonly story: string;
  readonly kind: string;
  readonly status: string;
  readonly start: string | null;
  readonly people: readonly string[];
  readonly countries: readonly string[];
}

/** One document as a careful reader reads it; samples/README.md tells the format. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly story: string;
  readonly engagement: GoldEngagement | null;
  readonly further?: readonly GoldFurther[];
  readonly upcoming?: readonly string[];
  readonly issuers?: readonly string[];
  readonly leads?: readonly string[];
  readonly departures?: readonly string[];
  readonly translated_from?: string;
  readonly copy_of?: { readonly id: string; readonly relation: string };
  /** Labels on which readers may differ (`start`, `topics/training`): neither asked for nor held against anybody. */
  readonly doubtful?: readonly string[];
}

/** @throws where a file is no JSON, or has an entry that is no gold document */
export function readGold(files: readonly string[]): GoldDocument[] {
  return files.flatMap((file) => {
    const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!Array.isArray(entries)) throw new Error(`${file} is not a list of annotated documents`);
    return entries.map((entry, at) => checked(entry, `${file}, entry ${at + 1}`));
  });
}

function checked(entry: unknown, where: string): GoldDocument {
  const { id, lang, story, engagement } = (entry ?? {}) as Partial<GoldDocument>;
  if (typeof id !== "string" || typeof lang !== "string" || engagement === undefined)
    throw new Error(`${where} lacks id, lang or engagement`);
  return { ...(entry as GoldDocument), story: story ?? id };
}

export function isDoubtful(gold: GoldDocument, label: string): boolean {
  return gold.doubtful?.includes(label) === true;
}
