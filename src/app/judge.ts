import { addPin, appendCorrection, type Correction, type CorrectionBody, listCorrections } from "../store/corrections.ts";
import { setJudgement } from "../store/judgements.ts";
import { addMark } from "../store/marks.ts";
import { isTold } from "../store/nodes.ts";
import type { Register } from "../store/register.ts";
import { STRATA } from "../store/strata.ts";
import type { CorrectionId } from "../types/ids.ts";
import { bringUpToDate, insistOnOwn } from "./current.ts";
import { nodeMark, nodeOfId, stratumOf } from "./node-kinds.ts";
import type { Program } from "./program.ts";
import { settleRegister } from "./settle-register.ts";

/** What somebody asked for cannot be done; the message says why, in one line. */
export class JudgementError extends Error {
  override readonly name = "JudgementError";
}

/**
 * A person's judgement that two ids mean the same, or not: two engagements, two persons or two occasions, by any of
 * the ids that they answer to. Both ids are pinned. A later judgement on the same two wins.
 * @throws JudgementError when there is nothing to judge
 */
export async function judge(
  register: Register,
  program: Program,
  verdict: "same" | "different",
  a: string,
  b: string,
  why: string | null,
): Promise<Correction> {
  await bringUpToDate(register, program);
  const nodes = [nodeFor(register, a), nodeFor(register, b)] as const;
  if (stratumOf(nodes[0]) !== stratumOf(nodes[1])) throw new JudgementError(`${a} and ${b} are not of one kind`);
  if (a === b) throw new JudgementError(`${a} was given twice: a judgement is about two`);
  return correct(register, program, { kind: verdict, a, b, why }, () => {
    addPin(register, a, nodes[0]);
    addPin(register, b, nodes[1]);
  });
}

/**
 * Takes a correction back; taking that back restores it.
 * @throws JudgementError when there is no such correction
 */
export async function undo(register: Register, program: Program, id: CorrectionId, why: string | null): Promise<Correction> {
  if (!listCorrections(register).some((correction) => correction.id === id)) throw new JudgementError(`there is no correction ${id}`);
  return correct(register, program, { kind: "undo", undoes: id, why });
}

/** Keeps an id for good: whatever is joined or separated, what stands at it answers to it. */
export function pin(register: Register, id: string): void {
  register.write(() => addPin(register, id, nodeFor(register, id)));
}

/** Appends a correction, whether or not its ids mean anything now, and settles what it changes. */
export async function correct(
  register: Register,
  program: Program,
  body: CorrectionBody,
  also: () => void = () => {},
): Promise<Correction> {
  await bringUpToDate(register, program);
  const correction = register.write(() => {
    insistOnOwn(register, program);
    const before = judgedBy(listCorrections(register));
    const appended = appendCorrection(register, body);
    also();
    apply(register, before, judgedBy(listCorrections(register)));
    return appended;
  });
  settleRegister(register, program.linking);
  return correction;
}

interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** What the corrections say of each pair of nodes, all in all: the last one that was not taken back. */
function judgedBy(corrections: readonly Correction[]): Map<string, Judgement> {
  const undone = new Set<CorrectionId>();
  const judged = new Map<string, Judgement>();
  for (const correction of corrections.toReversed()) {
    if (undone.has(correction.id)) continue;
    if (correction.kind === "undo") undone.add(correction.undoes);
    else {
      const [a = "", b = ""] = [nodeOfId(correction.a), nodeOfId(correction.b)].sort();
      const key = `${a} ${b}`;
      if (!judged.has(key)) judged.set(key, { a, b, same: correction.kind === "same" });
    }
  }
  return judged;
}

function apply(register: Register, before: ReadonlyMap<string, Judgement>, after: ReadonlyMap<string, Judgement>): void {
  for (const [key, { a, b }] of new Map([...before, ...after])) {
    const same = after.get(key)?.same ?? null;
    if ((before.get(key)?.same ?? null) === same) continue;
    setJudgement(register, a, b, same);
    for (const node of [a, b]) {
      const stratum = stratumOf(node);
      addMark(register, stratum, nodeMark(node));
      if (stratum === STRATA.engagements) addMark(register, STRATA.borders, nodeMark(node));
    }
  }
}

function nodeFor(register: Register, id: string): string {
  const node = nodeOfId(id);
  if (node !== undefined && isTold(register, node)) return node;
  throw new JudgementError(`no engagement, person or occasion of this register answers to ${id}`);
}
