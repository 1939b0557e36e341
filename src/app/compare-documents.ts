import type { Arrival } from "../intake/arrivals.ts";
import { MADE_OF_ANOTHER, readPassages } from "../pipeline/comparing.ts";
import { openRegister } from "../store/open-register.ts";
import { byCodeUnits } from "../text/order.ts";
import type { Rejection } from "../types/document.ts";
import type { DocumentId, StoryId } from "../types/ids.ts";
import { comparePair, type Side } from "./compare/compare-pair.ts";
import type { ComparedDocument, ComparedGroup, ComparedPair, Comparison } from "./compare/comparison.ts";
import { describeGroup } from "./compare/describe-group.ts";
import { groupByStory } from "./compare/group-documents.ts";
import { likelyPairs, sharedTraces } from "./compare/likely-pairs.ts";
import { pairsToCompare } from "./compare/pairs-to-compare.ts";
import { comparedText } from "./compared-text.ts";
import { ingest } from "./ingest.ts";
import type { LoadedProgram } from "./load-program.ts";
import { readSettled } from "./read-settled.ts";
import { WholeRegister } from "./select/whole-register.ts";

export type * from "./compare/comparison.ts";

export interface CompareOptions {
  /** Called as documents are read, then as pairs are laid beside each other. */
  readonly progress?: (done: number, what: "documents read" | "pairs compared") => void;
}

/**
 * Compares what arrives, without a register of its own: it is read into one that only lives as long as this takes, so that what is
 * joined, copied or departs is the same that a register would say.
 */
export async function compareDocuments(
  program: LoadedProgram,
  arrivals: AsyncIterable<Arrival>,
  { progress }: CompareOptions = {},
): Promise<Comparison> {
  const register = openRegister(":memory:", { create: true });
  try {
    const rejected: Rejection[] = [];
    let read = 0;
    await ingest(register, program, arrivals, {
      committed: (batch) => {
        rejected.push(...batch.rejections);
        read += batch.documents;
        progress?.(read, "documents read");
      },
    });
    return await readSettled(register, program, (view) => {
      const { generator, topicLabel } = program;
      const whole = new WholeRegister(view, program, { generator, topicLabel, withText: true });
      return { generator, ...new Comparing(whole, program, progress).all(), rejected: rejected.sort(byPlace) };
    });
  } finally {
    register.close();
  }
}

function byPlace(a: Rejection, b: Rejection): number {
  return byCodeUnits(`${a.where}\n${a.what}`, `${b.where}\n${b.what}`);
}

class Comparing {
  readonly #whole: WholeRegister;
  readonly #program: LoadedProgram;
  readonly #progress: CompareOptions["progress"];
  readonly #sides: ReadonlyMap<DocumentId, Side>;
  readonly #shared: ReadonlyMap<string, number>;
  #compared = 0;

  constructor(whole: WholeRegister, program: LoadedProgram, progress: CompareOptions["progress"]) {
    this.#whole = whole;
    this.#program = program;
    this.#progress = progress;
    this.#sides = new Map([...whole.records.documents()].map(({ text: _, leads: __, ...record }) => [record.id, this.#side(record)]));
    this.#shared = sharedTraces(new Map([...this.#sides].map(([id, { text }]) => [id, text.passages])));
  }

  all(): Pick<Comparison, "documents" | "groups" | "alone"> {
    const groups = [...groupByStory(this.#whole)].map(([story, documents]) => this.#group(story, documents, this.#pairs(documents)));
    const all = [...groups, ...this.#groupsOfTexts(groups)];
    const grouped = new Set(all.flatMap(({ documents }) => documents));
    const documents = [...this.#sides.values()].map(({ document }) => document);
    const alone = documents
      .filter(({ id }) => !grouped.has(id))
      .map(({ id, reports }) => ({ document: id, why: reports.length === 0 ? ("no-engagement" as const) : ("other-engagement" as const) }));
    return { documents, groups: all, alone };
  }

  /** Texts that no story joins, and that are the same in another language or in fewer words. */
  #groupsOfTexts(known: readonly ComparedGroup[]): ComparedGroup[] {
    const together = (a: DocumentId, b: DocumentId): boolean =>
      known.some(({ documents }) => documents.includes(a) && documents.includes(b));
    const pairs = likelyPairs(this.#shared)
      .filter(([one, other]) => !together(one, other))
      .flatMap(([one, other]) => this.#pair(one, other))
      .filter(({ relation }) => MADE_OF_ANOTHER.has(relation));
    const groups = connected(pairs);
    return groups.map((documents) => this.#group(null, documents, this.#pairs(documents)));
  }

  #group(story: StoryId | null, documents: readonly DocumentId[], pairs: readonly ComparedPair[]): ComparedGroup {
    return describeGroup(this.#whole, story, documents, pairs, this.#sides);
  }

  #pairs(documents: readonly DocumentId[]): ComparedPair[] {
    return pairsToCompare(documents, this.#shared).flatMap(([one, other]) => this.#pair(one, other));
  }

  #pair(one: DocumentId, other: DocumentId): ComparedPair[] {
    const [left, right] = [this.#sides.get(one), this.#sides.get(other)];
    this.#progress?.(++this.#compared, "pairs compared");
    return left && right ? [comparePair(left, right, this.#program.names.compare)] : [];
  }

  #side(record: Omit<ComparedDocument, "engagements" | "statements">): Side {
    const { merged, view, reader } = this.#whole;
    const stored = view.document(record.id);
    if (stored === undefined) throw new Error(`${record.id} is told of but is not there`);
    const { id, textHash, record: carried } = stored;
    const source = merged.source(id);
    reader.notice(source);
    const statements = source.analysis.statements.map(({ cue, issuer, medium }) => {
      const party = issuer === null ? null : source.partyId(issuer);
      const name = party === null ? null : (reader.party(party)?.name ?? null);
      return { from: cue.from, to: cue.to, exact: cue.exact, medium, issuer: party, name };
    });
    const passages = readPassages({ ...carried, id, textHash }, this.#program.packs, this.#program.names);
    return {
      document: { ...record, engagements: [...new Set(record.reports.map((report) => merged.engagementOf(report)))].sort(), statements },
      text: comparedText(source, stored, passages),
    };
  }
}

/** Documents that pairs connect, each group and the groups in the order of ids. */
function connected(pairs: readonly ComparedPair[]): DocumentId[][] {
  const groups: Set<DocumentId>[] = [];
  for (const { left, right } of pairs) {
    const touched = groups.filter((group) => group.has(left) || group.has(right));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([left, right, ...touched.flatMap((group) => [...group])]));
  }
  return groups.map((group) => [...group].sort()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
