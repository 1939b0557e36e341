import type { Entry } from "../types/lexicon.ts";
import { formsOf } from "./forms.ts";
import { joined } from "./join.ts";
import type { Packs, Problem } from "./types.ts";

/** Says of a row that its words are of another topic too, and that both are meant. */
const BOTH_MEANT = "also";

/** Topics of added packs whose words another topic has as well, or that any sentence has. One problem a row. */
export function checkTopics({ lexicon }: Packs, isAdded: (where: string) => boolean): Problem[] {
  const topics = lexicon.entriesOf("topic");
  const added = topics.filter(({ source }) => isAdded(source));
  const languages = new Set(added.map(({ language }) => language));
  const byForm = Map.groupBy(
    topics.filter(({ language }) => languages.has(language)).flatMap((entry) => foldedForms(entry).map((form) => ({ entry, form }))),
    ({ entry, form }) => `${entry.language} ${form}`,
  );
  const stops = new Set(lexicon.entriesOf("stop").flatMap((entry) => foldedForms(entry).map((form) => `${entry.language} ${form}`)));
  return added.flatMap((entry) => {
    const forms = foldedForms(entry);
    const empty = forms.find((form) => stops.has(`${entry.language} ${form}`));
    if (empty !== undefined) return [anywhere(empty, entry)];
    if (entry.flags.has(BOTH_MEANT)) return [];
    for (const form of forms) {
      const other = byForm.get(`${entry.language} ${form}`)?.find((own) => own.entry.key !== entry.key)?.entry;
      if (other !== undefined) return [ofTwo(form, entry, other)];
    }
    return [];
  });
}

/** Nothing where the row cannot be read, which compiling tells. */
function foldedForms(entry: Entry): string[] {
  try {
    return formsOf(entry).map(({ words }) => joined(words).join(" "));
  } catch {
    return [];
  }
}

function anywhere(form: string, { source }: Entry): Problem {
  return {
    where: source,
    what: `"${form}" stands in sentences about anything`,
    remedy: "Write more words, so that only this topic is meant.",
  };
}

function ofTwo(form: string, { source, key }: Entry, other: Entry): Problem {
  const what = `"${form}" is topic ${key} here and ${other.key} in ${other.source}: a text that says it would get both`;
  return { where: source, what, remedy: `Write more words, or take it out; where both are meant, write ${BOTH_MEANT} in the last column.` };
}
