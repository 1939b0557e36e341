import { Parser } from "htmlparser2";
import { propertyLanguage } from "../property-language.ts";

export interface Properties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** What docProps/core.xml says of a document with this text. */
export function propertiesOf(xml: Uint8Array, text: string): Properties {
  const texts = textsOf(new TextDecoder().decode(xml));
  const said = (name: string): string | null => texts.get(name)?.trim().toWellFormed() || null;
  return { title: said("dc:title"), author: said("dc:creator"), language: propertyLanguage(said("dc:language"), text) };
}

/** The text of each element, by its name as written; of several of one name that of the first. */
function textsOf(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let open: string | null = null;
  const parser = new Parser(
    {
      onopentag: (name) => {
        open = texts.has(name) ? null : name;
        if (open !== null) texts.set(open, "");
      },
      ontext: (data) => {
        if (open !== null) texts.set(open, (texts.get(open) ?? "") + data);
      },
      onclosetag: () => {
        open = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
}
