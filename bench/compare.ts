import { createNames } from "../src/names/create-names.ts";
import { loadPacks } from "../src/packs/load.ts";
import { type ComparedText, compareTexts, readPassages, type TextsCompared } from "../src/pipeline/comparing.ts";
import { documentId, textHash } from "../src/text/ids.ts";
import { sourceRecord } from "../src/text/source-record.ts";
import { createRandom } from "../test/crowd/random.ts";
import { Judgement } from "./compare/judge.ts";
import { type Damage, makePair } from "./compare/make-pair.ts";
import { type ParallelText, parallelTexts } from "./compare/parallel-texts.ts";

const DAMAGES: Readonly<Record<string, Damage>> = {
  whole: { drop: 0, add: 0, change: 0 },
  cut: { drop: 20, add: 10, change: 30 },
  torn: { drop: 50, add: 40, change: 0 },
};
/** How far away the text is whose sentences are put in, and that is compared as another one. */
const ELSEWHERE = 7;

/**
 * How well two texts are laid beside each other: `npm run bench -- compare [TEXTS.jsonl] [COUNT]`. Sentence by sentence the same, they
 * are joined to paragraphs, then sentences are left out, put in and changed; what was done is hidden, and has to be found.
 */
export function run(args: readonly string[]): void {
  const count = args.find((each) => /^\d+$/.test(each));
  const { texts, source } = parallelTexts(args.find((each) => each !== count));
  const some = texts.slice(0, Number(count ?? texts.length));
  const bench = new Bench(some);
  print(`texts: ${some.length}, ${source}`);
  print("precision and recall of links, dropped, surely dropped, added, changed; translations claimed of texts compared");
  for (const name of Object.keys(DAMAGES)) for (const [one, other] of bench.languagePairs(name)) bench.measure(name, one, other);
  bench.others();
  print(`${(bench.milliseconds / bench.compared).toFixed(1)} ms for two texts, their analysis left out`);
}

class Bench {
  milliseconds = 0;
  compared = 0;
  readonly #texts: readonly ParallelText[];
  readonly #languages: readonly string[];
  readonly #packs = loadPacks();
  readonly #names = createNames(this.#packs);

  constructor(texts: readonly ParallelText[]) {
    this.#texts = texts;
    this.#languages = [...new Set(texts.flatMap((text) => [...text.keys()]))].sort();
  }

  /** Every two languages; one language with itself only where something was done to the text. */
  languagePairs(damage: string): [string, string][] {
    return this.#languages.flatMap((one, at) =>
      this.#languages.slice(at).flatMap((other): [string, string][] => (one === other && damage === "whole" ? [] : [[one, other]])),
    );
  }

  measure(name: string, one: string, other: string): void {
    const judgement = new Judgement();
    const random = createRandom(7);
    let translations = 0;
    for (const [at, text] of this.#texts.entries()) {
      const foreign = this.#elsewhere(at).get(other) ?? [];
      const pair = makePair(text.get(one) ?? [], text.get(other) ?? [], foreign, DAMAGES[name] ?? { drop: 0, add: 0, change: 0 }, random);
      const [left, right] = [this.#read(pair.left, one), this.#read(pair.right, other)];
      const compared = this.#compare(left, right);
      if (compared?.relation === "translation") translations++;
      if (compared) judgement.add(pair, left.passages, right.passages, compared);
    }
    const { links, dropped, surelyDropped, added, changed } = judgement;
    print(
      [name, one, other, links, dropped, surelyDropped, added, changed, `${translations}/${this.#texts.length}`].map(String).join("\t"),
    );
  }

  /** Texts that have nothing to do with each other, of which none may be called a translation. */
  others(): void {
    let [compared, translations, alike] = [0, 0, 0];
    for (const [one, other] of this.languagePairs("whole"))
      for (const [at, text] of this.#texts.entries()) {
        const [left, right] = [text.get(one) ?? [], this.#elsewhere(at).get(other) ?? []];
        const relation = this.#compare(this.#read(left.join("\n"), one), this.#read(right.join("\n"), other))?.relation;
        compared++;
        if (relation === "translation") translations++;
        if (relation === "parallel") alike++;
      }
    print(`different texts: ${translations} of ${compared} called translations, ${alike} told passage by passage`);
  }

  #elsewhere(at: number): ParallelText {
    return this.#texts[(at + ELSEWHERE) % this.#texts.length] ?? new Map();
  }

  #compare(left: ComparedText, right: ComparedText): TextsCompared | null {
    const start = performance.now();
    const compared = compareTexts(left, right, this.#names.compare);
    this.milliseconds += performance.now() - start;
    this.compared++;
    return compared;
  }

  #read(text: string, language: string): ComparedText {
    const record = sourceRecord({ text, language });
    const hash = textHash(text);
    const passages = readPassages({ ...record, id: documentId(record), textHash: hash }, this.#packs, this.#names);
    const unknown = { published: null, machine: false, from: null, issuers: [], outlet: "", says: () => false };
    return { passages, textHash: hash, leader: hash, language, ...unknown };
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
