import { DOMParser } from "linkedom";

export interface Properties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** What docProps/core.xml says of a document. */
export function propertiesOf(xml: Uint8Array): Properties {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(xml), "text/xml");
  const said = (name: string): string | null => {
    const [element] = document.getElementsByTagName(name);
    const text = element?.textContent?.trim().toWellFormed() ?? "";
    return text === "" ? null : text;
  };
  return { title: said("dc:title"), author: said("dc:creator"), language: languageTag(said("dc:language")) };
}

function languageTag(value: string | null): string | null {
  try {
    return value === null ? null : (Intl.getCanonicalLocales(value.replaceAll("_", "-"))[0] ?? null);
  } catch {
    return null;
  }
}
