import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPacks } from "../src/app/check-packs.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const CODES = "topics:\n  fishing-quotas: { label: Fishing quotas }\n  whaling: { label: Whaling }\n";
const ROWS = ["# kind\tkey\tform\tflags", "topic\tfishing-quotas\t(fishing|catch) quota[s]\t-", "topic\twhaling\twhaling\t-"];
const EXAMPLES =
  '- text: The ministers discussed fishing quotas and whaling.\n  expect: ["topic:fishing-quotas=fishing quotas", "topic:whaling=whaling"]\n';

const SOUND: Files = {
  "domains/fisheries/codes.yaml": CODES,
  "domains/fisheries/topics.en.tsv": `${ROWS.join("\n")}\n`,
  "domains/fisheries/examples/en.yaml": EXAMPLES,
};

const rows = (...own: string[]): Files => ({ "domains/fisheries/topics.en.tsv": [...ROWS, ...own].join("\n") });
const codes = (text: string): Files => ({ "domains/fisheries/codes.yaml": text });
const examples = (text: string): Files => ({ "domains/fisheries/examples/en.yaml": EXAMPLES + text });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "broken-packs-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
/** What is told of a folder of one's own, each problem as a line. */
function told(files: Files): string[] {
  const own = join(folder, String(made++), "my-packs");
  mkdirSync(own, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), content);
  }
  return checkPacks(own).problems.map(({ where, what, remedy }) => `${where}: ${what}. ${remedy}`);
}

const TABLE = "my-packs/domains/fisheries/topics.en.tsv";
const CODES_FILE = "my-packs/domains/fisheries/codes.yaml";
const EXAMPLES_FILE = "my-packs/domains/fisheries/examples/en.yaml";

/** Name of the mistake, what stands in place of the sound files, and what is told first. */
const BROKEN: readonly (readonly [mistake: string, files: Files, first: string])[] = [
  ["a missing column", { ...SOUND, ...rows("topic\twhaling") }, `${TABLE}:4: the line has 2 columns`],
  ["blanks for tabs", { ...SOUND, ...rows("topic   whaling   whale hunt   -") }, `${TABLE}:4: the line has no tab`],
  ["a comma for the tabs", { ...SOUND, ...rows("topic,whaling,whale hunt,-") }, `${TABLE}:4: the line has no tab`],
  [
    "an unknown code",
    { ...SOUND, ...rows("topic\twhale\twhale hunt\t-") },
    `${TABLE}:4: "whale hunt" has the key "whale", which no topic has`,
  ],
  [
    "a slip in a code",
    { ...SOUND, ...rows("topic\twhalng\twhale hunt\t-") },
    `${TABLE}:4: "whale hunt" has the key "whalng", which no topic has. Did you mean "whaling"?`,
  ],
  [
    "an unknown kind",
    { ...SOUND, ...rows("topics\twhaling\twhale hunt\t-") },
    `${TABLE}:4: there is no kind "topics". Did you mean "topic"?`,
  ],
  [
    "an unknown flag",
    { ...SOUND, ...rows("topic\twhaling\twhale hunt\tplurall") },
    `${TABLE}:4: there is no flag "plurall". Did you mean "plural"?`,
  ],
  [
    "the names of the columns without #",
    { ...SOUND, "domains/fisheries/topics.en.tsv": ROWS.join("\n").slice(2) },
    `${TABLE}:1: this line names the columns. Put # before it`,
  ],
  [
    "the same row twice",
    { ...SOUND, ...rows("topic\twhaling\tWhaling\t-") },
    `${TABLE}:4: "whaling" stands as topic whaling already in ${TABLE}:3`,
  ],
  [
    "a word of two of its own topics",
    { ...SOUND, ...rows("topic\twhaling\tcatch quota\t-") },
    `${TABLE}:2: "catch quota" is topic fishing-quotas here and whaling in ${TABLE}:4: a text that says it would get both`,
  ],
  [
    "a word of another field's topic",
    { ...SOUND, ...rows("topic\twhaling\tterrorism\t-") },
    `${TABLE}:4: "terrorism" is topic whaling here and terrorism in security/topics.en.tsv:`,
  ],
  [
    "a word that stands everywhere",
    { ...SOUND, ...rows("topic\twhaling\tthe\t-") },
    `${TABLE}:4: "the" stands in sentences about anything`,
  ],
  [
    "a bracket that nothing closes",
    { ...SOUND, ...rows("topic\twhaling\t(whale hunt\t-") },
    `${TABLE}:4: the form "(whale hunt" cannot be read`,
  ],
  ["an empty form", { ...SOUND, ...rows("topic\twhaling\t[x]\t-") }, `${TABLE}:4: the form "[x]" cannot be read`],
  ["the quotes of a spreadsheet", { ...SOUND, ...rows('topic\twhaling\t"whales, dolphins"\t-') }, `${TABLE}:4: the form stands in quotes`],
  [
    "an office without an English name",
    { ...SOUND, ...rows("body\tfish-inspection\tFish Inspection\tname") },
    `${TABLE}:4: "fish-inspection" has no English name. Write it under bodies:`,
  ],
  [
    "a row that no sentence shows",
    { ...SOUND, ...rows("topic\twhaling\twhale hunt\t-") },
    `${TABLE}:4: the row topic whaling “whale hunt” is found in no example of its language`,
  ],
  [
    "a sentence that does not show the word",
    { ...SOUND, ...examples('- text: They spoke of tuna.\n  expect: ["topic:fishing-quotas"]\n') },
    `${EXAMPLES_FILE}:3: “They spoke of tuna.” expects topic fishing-quotas, but no topic is read there`,
  ],
  [
    "a sentence that expects nothing",
    { ...SOUND, ...examples("- text: They spoke of tuna.\n") },
    `${EXAMPLES_FILE}:3: the example expects nothing`,
  ],
  [
    "examples that are no YAML",
    { ...SOUND, "domains/fisheries/examples/en.yaml": "- text: On the agenda: whaling\n" },
    `${EXAMPLES_FILE}:1: the file is not YAML`,
  ],
  [
    "no examples",
    { ...SOUND, "domains/fisheries/examples/en.yaml": "" },
    `${TABLE}: no sentence shows the words of this table. Write sentences of your own in domains/fisheries/examples/en.yaml`,
  ],
  [
    "no codes",
    { "domains/fisheries/topics.en.tsv": ROWS.join("\n"), "domains/fisheries/examples/en.yaml": EXAMPLES },
    `${TABLE}:2: "(fishing|catch) quota[s]" has the key "fishing-quotas", which no topic has`,
  ],
  ["codes that are no YAML", { ...SOUND, ...codes(`${CODES}  tuna: [\n`) }, `${CODES_FILE}:`],
  ["codes without a section", { ...SOUND, ...codes("fishing-quotas\n") }, `${CODES_FILE}: the file has no section of codes`],
  [
    "an unknown section",
    { ...SOUND, ...codes(CODES.replace("topics", "topic")) },
    `${CODES_FILE}:1: there is no section "topic" of codes. Did you mean "topics"?`,
  ],
  [
    "a code that is none",
    { ...SOUND, ...codes(`${CODES}  Blue Whales: { label: Blue whales }\n`) },
    `${CODES_FILE}:4: "Blue Whales" is no code. Write small letters`,
  ],
  [
    "a code that is there already",
    { ...SOUND, ...codes(`${CODES}  terrorism: { label: Terror at sea }\n`) },
    `${CODES_FILE}:4: the code "terrorism" comes with the program`,
  ],
  ["a code without a label", { ...SOUND, ...codes(`${CODES}  tuna:\n`) }, `${CODES_FILE}:4: the code "tuna" has no label`],
  [
    "a code without a word",
    { ...SOUND, ...codes(`${CODES}  tuna: { label: Tuna }\n`) },
    `${CODES_FILE}:4: no word of any language says "tuna"`,
  ],
  [
    "a language that is none",
    { ...SOUND, "domains/fisheries/topics.english.tsv": ROWS.join("\n") },
    'my-packs/domains/fisheries/topics.english.tsv: there is no language "english"',
  ],
  [
    "a language in capitals",
    { ...SOUND, "domains/fisheries/topics.EN.tsv": ROWS.join("\n") },
    'my-packs/domains/fisheries/topics.EN.tsv: there is no language "EN". Did you mean "en"?',
  ],
  [
    "a table without a language",
    { ...SOUND, "domains/fisheries/topics.tsv": ROWS.join("\n") },
    "my-packs/domains/fisheries/topics.tsv: nobody reads a file of that name in that place. Say in its name of which language it is: topics.en.tsv",
  ],
  [
    "a table of a spreadsheet",
    { ...SOUND, "domains/fisheries/topics.en.csv": "topic,whaling,whales,-" },
    "my-packs/domains/fisheries/topics.en.csv: nobody reads a file of that name in that place. Save the table as text with tabs",
  ],
  [
    "codes.yml",
    { ...SOUND, "domains/fisheries/codes.yml": CODES },
    "my-packs/domains/fisheries/codes.yml: nobody reads a file of that name in that place. Call it codes.yaml.",
  ],
  [
    "another encoding",
    { ...SOUND, "domains/fisheries/topics.fr.tsv": Buffer.from("topic\twhaling\tpêche à la baleine\t-\n", "latin1") },
    "my-packs/domains/fisheries/topics.fr.tsv: the letters of the file cannot be read. Save it as plain text in UTF-8.",
  ],
  [
    "Unicode text of a spreadsheet",
    { ...SOUND, "domains/fisheries/topics.en.tsv": Buffer.from(`\ufeff${ROWS.join("\r\n")}`, "utf16le") },
    `${TABLE}: the letters of the file cannot be read`,
  ],
  ["an empty folder", {}, "my-packs: the folder is empty"],
  [
    "the folder of the field itself",
    { "codes.yaml": CODES, "topics.en.tsv": ROWS.join("\n") },
    "my-packs: nothing in the folder is a pack",
  ],
  [
    "a folder too deep",
    { "fisheries/codes.yaml": CODES, "fisheries/topics.en.tsv": ROWS.join("\n") },
    "my-packs: nothing in the folder is a pack",
  ],
  [
    "a second language.yaml",
    {
      ...SOUND,
      "languages/en/language.yaml": "name: English\n",
      "domains/fisheries/topics.fr.tsv": "topic\twhaling\tchasse à la baleine\t-",
    },
    "my-packs/languages/en/language.yaml: the language en comes with the program",
  ],
];

describe("a pack of one's own", () => {
  it("is sound as it stands, and with marks of byte order and line ends of Windows", () => {
    const windows = Object.fromEntries(
      Object.entries(SOUND).map(([path, text]) => [path, `\ufeff${String(text).replaceAll("\n", "\r\n")}`]),
    );
    expect(told(SOUND)).toEqual([]);
    expect(told(windows)).toEqual([]);
  });

  it("may say that a word is of another topic too", () => {
    const both = '- text: They spoke of terrorism.\n  expect: ["topic:whaling=terrorism", "topic:terrorism=terrorism"]\n';
    expect(told({ ...SOUND, ...rows("topic\twhaling\tterrorism\talso"), ...examples(both) })).toEqual([]);
  });

  it.each(BROKEN)("with %s is told where it is wrong and what to do", (_, files, first) => {
    const problems = told(files);
    expect(problems.filter((problem) => problem.includes(first)).length, problems.join("\n")).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).not.toMatch(/undefined|object Object|\n\s+at |Error:|\.ts\b/);
  });
});
