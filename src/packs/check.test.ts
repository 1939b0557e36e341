import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkPacks } from "./check.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const LANGUAGE = "name: X\nscript: Latn\ndirection: ltr\norder: SVO\nproclitics: [ka]\n";

/** Problems of a folder with one language, as `where: what`. */
function check(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "packs-"));
  folders.push(folder);
  for (const [path, text] of Object.entries({ "languages/xx/language.yaml": LANGUAGE, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkPacks(folder).map(({ where, what, remedy }) => `${where}: ${what} (${remedy})`);
}

const terms = (...rows: string[]): string[] => check({ "languages/xx/terms.tsv": rows.join("\n") });

describe("checkPacks", () => {
  it("has nothing to say about sound rows", () => {
    expect(terms("office-head\tminister\tminister[s]\tplural", "state\tMA\tmorocco\tname", "city\tRabat|MA\trabat\tcapital")).toEqual([]);
  });

  it.each([
    ["ofice-head\tminister\tx\t-", 'there is no kind "ofice-head" (Did you mean "office-head"?)'],
    ["cue\tmargin\tx\t-", '"x" has the key "margin", which no cue has (Did you mean "margins"?)'],
    ["state\tMorocco\tx\t-", 'the key "Morocco" of "x" is not one that a state can have (Write a key like MA (ISO 3166-1 alpha-2).)'],
    [
      "body\tInterior\tx\t-",
      'the key "Interior" of "x" is not one that a body can have (Write a key like director-general or minister/interior.)',
    ],
    ["month\t13\tx\t-", 'the key "13" of "x" is not one that a month can have (Write a key like 1 to 12.)'],
    ["state\tMA\tx\tnames", 'there is no flag "names" (Did you mean "name"?)'],
  ])("%s", (row, told) => {
    expect(terms(row)).toEqual([`xx/terms.tsv:1: ${told}`]);
  });

  it("tells rows that say the same twice, and forms with two keys", () => {
    const told = terms("state\tMA\tÉtat X\tname", "state\tMA\tetat-x\tname", "state\tFR\tetat x\tname", "state\tFR\tetat x\tadj");
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^xx\/terms\.tsv:2: "etat x" stands as state MA already in xx\/terms\.tsv:1/);
    expect(told[1]).toMatch(/^xx\/terms\.tsv:3: "etat x" is state FR here and MA in xx\/terms\.tsv:1/);
  });

  it("tells a form that is found without what is set aside before it", () => {
    expect(terms("body\tpolice\tkapolo\t-", "body\tpolice\tpolo\t-")[0]).toMatch(/^xx\/terms\.tsv:1: "kapolo" is found by "polo"/);
  });

  it("tells wrong columns of a frame", () => {
    const told = check({ "languages/xx/frames.tsv": "recieve\theld\tx\thost\tvisitor\t-\tverb\nreceive\tdone\ty\towner\t-\t-\tverb\n" });
    expect(told.map((line) => line.replace(/ \(.*/, ""))).toEqual([
      'xx/frames.tsv:1: "recieve" is nothing that the column frame can say',
      'xx/frames.tsv:2: "done" is nothing that the column status can say',
      'xx/frames.tsv:2: "owner" is nothing that the column subject can say',
    ]);
  });

  it("tells what is wrong with a language, its ambiguous forms and its examples", () => {
    const told = check({
      "languages/xx/language.yaml": "name: X\nscript: Latin\ndirection: ltr\norder: SVO\nprefixes: []\nperson: '{title} {name}'\n",
      "languages/xx/ambiguous.tsv": "x\ttown,none\ta\t-\ttown\tnone\n",
      "languages/xx/examples/a.yaml": "- text: x\n  expects: [a]\n- text: y\n  expect: ['state']\n",
    });
    expect(told.map((line) => line.replace(/ \(.*/, ""))).toEqual([
      'xx/ambiguous.tsv:1: "x" is to be town, which is no kind',
      'xx/examples/a.yaml:1: an example has no field "expects"',
      "xx/examples/a.yaml:1: the example expects nothing",
      'xx/examples/a.yaml:3: ""state"" under expect cannot be read',
      "xx/examples/a.yaml:3: the example expects nothing",
      'xx/language.yaml:0: there is no field "prefixes"'.replace(":0", ""),
      'xx/language.yaml: script is "Latin"',
      "xx/language.yaml: person has a slot {title}",
    ]);
  });
});
