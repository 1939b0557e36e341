import type { Announced, CitedBrief } from "../../app/brief/brief-about.ts";
import { isolated } from "../terminal/quoted.ts";
import { cited } from "./brief-values.ts";
import type { ShownValue } from "./value-lines.ts";
import { dateText, placeText, spoken } from "./wording.ts";

/** Announced engagements and events: when, what, and in which engagement's texts it is named. */
export function announcedValues(announced: readonly Announced[], brief: CitedBrief): ShownValue[] {
  return announced.map(({ what, name, kind, status, when, where, namedIn, heldInstead, synthetic, words, id }) => ({
    label: when?.start ?? "undated",
    value: [
      isolated(name),
      what === "occasion" ? spoken(kind) : (status ?? ""),
      what === "occasion" && where !== null ? isolated(placeText(where)) : "",
      when !== null && when.end !== null && when.end !== when.start ? dateText(when) : "",
    ]
      .filter(Boolean)
      .join(", "),
    note: [
      synthetic ? "invented" : "",
      id,
      what === "occasion" ? `named in ${namedIn[0] ?? ""}` : "",
      heldInstead.length === 0 ? "" : `held in these days: ${heldInstead.join(" ")}`,
    ]
      .filter(Boolean)
      .join("; "),
    words: cited(words, brief),
  }));
}

/** What was promised: by whom, until when, in which words. */
export function undertakingValues(brief: CitedBrief): ShownValue[] {
  return brief.undertakings.map(({ by, text, due, occasion, engagement, synthetic, words }) => ({
    label: due ?? "open",
    value:
      [by.map(({ name }) => isolated(name)).join(" and "), occasion === null ? "" : isolated(occasion.name)].filter(Boolean).join(", ") ||
      isolated(text),
    note: [synthetic ? "invented" : "", engagement].filter(Boolean).join("; "),
    words: cited(words, brief),
  }));
}
