import { isMap, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import { nearest } from "./nearest.ts";
import type { PackFile } from "./pack-files.ts";
import type { Packs, Problem } from "./types.ts";
import { SLUG } from "./vocabulary.ts";

type Tell = (item: Pair, what: string, remedy: string) => void;

/**
 * What is wrong with the codes of added fields of work: sections that nobody reads, codes that are none or are there already, and
 * topics without a word in any language.
 * @param base the codes that come with the program
 */
export function checkCodes(added: readonly PackFile[], base: readonly PackFile[], packs: Packs): Problem[] {
  const sections = new Map(base.flatMap(sectionsOf));
  const used = new Set(packs.lexicon.entriesOf("topic").map(({ key }) => key));
  return added.flatMap((file) => checkFile(file, sections, used));
}

function checkFile(
  { text, path, told = path }: PackFile,
  sections: ReadonlyMap<string, ReadonlySet<string>>,
  used: ReadonlySet<string>,
): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  // Compiling it has told what is no YAML.
  if (document.errors.length > 0) return [];
  const problems: Problem[] = [];
  const tell: Tell = ({ key }, what, remedy) => {
    const line = lines.linePos((isScalar(key) && key.range?.[0]) || 0).line;
    problems.push({ where: `${told}:${line}`, what, remedy });
  };
  if (!isMap(document.contents))
    return [{ where: told, what: "the file has no section of codes", remedy: "Begin it with `topics:` and a line for each code below." }];
  for (const section of document.contents.items) checkSection(section, sections, used, tell);
  return problems;
}

function checkSection(section: Pair, sections: ReadonlyMap<string, ReadonlySet<string>>, used: ReadonlySet<string>, tell: Tell): void {
  const name = String(section.key);
  const known = sections.get(name);
  if (known === undefined) tell(section, `there is no section "${name}" of codes`, nearest(name, sections.keys()));
  else if (!isMap(section.value))
    tell(section, `the section "${name}" is empty`, "Write a line for each code: `whaling: { label: Whaling }`.");
  else for (const item of section.value.items) checkCode(item, name === "topics" ? used : null, known, tell);
}

function checkCode(item: Pair, used: ReadonlySet<string> | null, known: ReadonlySet<string>, tell: Tell): void {
  const code = String(item.key);
  if (!SLUG[0].test(code)) tell(item, `"${code}" is no code`, "Write small letters, figures and hyphens: fishing-quotas.");
  else if (known.has(code)) tell(item, `the code "${code}" comes with the program`, "Take the line out, or take another code.");
  else if (!hasLabel(item)) tell(item, `the code "${code}" has no label`, `Write its English name: \`${code}: { label: … }\`.`);
  else if (used?.has(code) === false)
    tell(
      item,
      `no word of any language says "${code}"`,
      "Write a row for it in topics.en.tsv or another language's table, or take it out.",
    );
}

function hasLabel({ value }: Pair): boolean {
  const label: unknown = isMap(value) ? value.get("label") : isScalar(value) ? value.value : null;
  return typeof label === "string" && label.trim() !== "";
}

function sectionsOf({ text }: PackFile): [string, Set<string>][] {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => [String(key), new Set(isMap(value) ? value.items.map((item) => String(item.key)) : [])]);
}
