import { DOMParser } from "linkedom";
import { propertyLanguage } from "../property-language.ts";

export interface Properties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** What docProps/core.xml says of a document with this text. */
export function propertiesOf(xml: Uint8Array, text: string): Properties {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(xml), "text/xml");
  const said = (name: string): string | null => {
    const [element] = document.getElementsByTagName(name);
    const text = element?.textContent?.trim().toWellFormed() ?? "";
    return text === "" ? null : text;
  };
  return { title: said("dc:title"), author: said("dc:creator"), language: propertyLanguage(said("dc:language"), text) };
}
