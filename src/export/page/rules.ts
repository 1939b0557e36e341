/** Why one reading of a value stands and not another, by the rule's name: docs/merging.md tells them in order. */
const RULES: Readonly<Record<string, string>> = {
  human: "texts that people wrote stand before machine translations",
  latest: "the status that was told last stands",
  origins: "what more independent origins tell stands",
  sound: "a reading whose words are not corrupt everywhere stands",
  basis: "what is stated stands before what is inferred",
  precision: "the more precise reading stands",
  id: "the readings are equally strong; the first report's stands, and somebody has to look",
};

/** A rule in a sentence; one that is not known by its name. */
export function ruleText(rule: string): string {
  return RULES[rule] ?? rule;
}

/** What went wrong with words that depart from what can be established. */
const CAUSES: Readonly<Record<string, string>> = {
  corrupted: "corrupted",
  mistranslated: "mistranslated",
  misspelt: "misspelt",
  outdated: "outdated",
  contradicts: "contradicts the other texts",
  "attribution-lost": "drops who said it",
};

/** A cause in a word or two; one that is not known by its name. */
export function causeText(cause: string): string {
  return CAUSES[cause] ?? cause;
}
