import type { Arrival } from "../intake/arrivals.ts";
import { getDerived, setDerived } from "../store/derived.ts";
import { addItem, addPath, hasItem, type Item, type ItemId, itemDocument, itemId } from "../store/items.ts";
import { getReading, type ItemReading, setReading } from "../store/readings.ts";
import type { Register } from "../store/register.ts";
import { addRejection, removeRejections } from "../store/rejections.ts";
import type { Rejection, SourceRecord } from "../types/document.ts";
import type { DocumentId } from "../types/ids.ts";
import { bringUpToDate, insistOnOwn } from "./current.ts";
import { deriveDocument, notePath } from "./derive-document.ts";
import { itemReading } from "./item-reading.ts";
import { type Prepared, tryPrepare } from "./prepare-document.ts";
import type { Program } from "./program.ts";
import { settleRegister } from "./settle-register.ts";

/** What came of an ingest, or of one batch of it. */
export interface Intake {
  /** Documents that were not there before, or of which something new was learnt. */
  readonly documents: number;
  /** Items that were there already: at most a path was added. */
  readonly known: number;
  /** Items that could not be taken in; a document that lacks only a part of what its carrier says is none. */
  readonly rejected: number;
}

export interface IngestOptions {
  /** Called once a batch is kept for good: whatever happens to the process, it is in the register. */
  readonly committed?: (batch: Committed) => void;
  /** Called for each document that a rebuild before the ingest has done. */
  readonly rebuilt?: (done: number, of: number) => void;
  /** Called before what came is settled, which may take as long as reading it. */
  readonly settling?: () => void;
  /** Documents in one transaction. */
  readonly batch?: number;
  /** Documents after which what came is settled; it always is at the end. */
  readonly settleAfter?: number;
}

const BATCH = 200;
const SETTLE_AFTER = 5_000;

/** Large documents fill a batch by their size, in bytes. */
const BATCH_BYTES = 8_000_000;

/** An item ready to be kept, read and analysed without the lock. */
interface Ready {
  readonly id: ItemId;
  readonly item: Item;
  readonly path: string | null;
  readonly record: SourceRecord;
  readonly reading: ItemReading;
  /** Null where it was there already. */
  readonly prepared: Prepared | null;
}

/** A batch, once it is kept. */
export interface Committed extends Intake {
  readonly ids: readonly DocumentId[];
  readonly rejections: readonly Rejection[];
}

/** An item that was there when it came, and was not read again. */
interface Known {
  readonly id: ItemId;
  readonly path: string | null;
  /** Where it was found, to the line. */
  readonly where: string;
}

type Step =
  | { readonly carrier: string }
  | { readonly ready: Ready }
  | { readonly known: Known }
  | { readonly rejection: Rejection; readonly taken: boolean };

/** For `arrivals`: what is in the register already need not be read again. */
export function knownIn(register: Register): (item: Item) => boolean {
  return (item) => hasItem(register, itemId(item));
}

/**
 * Takes in what arrives. The same input twice changes nothing; several processes may take in at once. A register that
 * another version of the program or its data derived is rebuilt first, since one register is of one version.
 */
export async function ingest(
  register: Register,
  program: Program,
  arrivals: AsyncIterable<Arrival>,
  options: IngestOptions = {},
): Promise<Intake> {
  adopt(register, program);
  await bringUpToDate(register, program, options.rebuilt);
  const { committed, batch = BATCH, settleAfter = SETTLE_AFTER } = options;
  let sum: Intake = { documents: 0, known: 0, rejected: 0 };
  let unsettled = 0;
  for await (const steps of batches(register, program, arrivals, batch)) {
    const done = register.write(() => keep(register, program, steps));
    committed?.(done);
    sum = { documents: sum.documents + done.documents, known: sum.known + done.known, rejected: sum.rejected + done.rejected };
    unsettled += done.documents;
    if (unsettled < settleAfter) continue;
    options.settling?.();
    settleRegister(register, program.linking);
    unsettled = 0;
  }
  options.settling?.();
  settleRegister(register, program.linking);
  return sum;
}

/** An empty register becomes one of this program. */
function adopt(register: Register, program: Program): void {
  register.write(() => {
    if (getDerived(register, "program") === undefined && !hasItem(register)) setDerived(register, "program", program.version);
  });
}

async function* batches(register: Register, program: Program, arrivals: AsyncIterable<Arrival>, size: number): AsyncGenerator<Step[]> {
  let steps: Step[] = [];
  let bytes = 0;
  for await (const arrival of arrivals) {
    steps.push(...prepare(register, program, arrival));
    if (arrival.kind === "item") bytes += arrival.bytes.length;
    if (steps.length < size && bytes < BATCH_BYTES) continue;
    yield steps;
    steps = [];
    bytes = 0;
  }
  if (steps.length > 0) yield steps;
}

function prepare(register: Register, program: Program, arrival: Arrival): Step[] {
  if (arrival.kind === "carrier") return [{ carrier: arrival.path }];
  if (arrival.kind === "rejection") return [{ rejection: arrival.rejection, taken: arrival.taken }];
  const { path, format, bytes } = arrival;
  const item = { format, bytes };
  const id = itemId(item);
  if (arrival.kind === "known") return [{ known: { id, path, where: arrival.where } }];
  const { record, remarks } = arrival;
  const prepared = hasItem(register, id) ? null : tryPrepare(program, record);
  return [{ ready: { id, item, path, record, reading: itemReading(record, remarks), prepared } }];
}

function keep(register: Register, program: Program, steps: readonly Step[]): Committed {
  insistOnOwn(register, program);
  const ids: DocumentId[] = [];
  const rejections: Rejection[] = [];
  let known = 0;
  let remarks = 0;
  for (const step of steps) {
    if ("carrier" in step) removeRejections(register, step.carrier);
    else if ("rejection" in step) {
      addRejection(register, step.rejection);
      rejections.push(step.rejection);
      if (step.taken) remarks++;
    } else if ("known" in step) {
      known++;
      remarks += keepKnown(register, step.known, rejections);
    } else if (keepPath(register, step.ready)) known++;
    else {
      const { id, failure } = keepItem(register, program, step.ready);
      if (failure === null) ids.push(id);
      else rejections.push(failure);
    }
  }
  return { documents: ids.length, known, rejected: rejections.length - remarks, ids, rejections };
}

/** Notes where an item was seen again; false when it is not there. */
function keepPath(register: Register, { id, path }: Pick<Ready, "id" | "path">): boolean {
  if (!hasItem(register, id)) return false;
  const document = itemDocument(register, id);
  if (path !== null && addPath(register, id, path) && document) notePath(register, document);
  return true;
}

/**
 * Notes where an item was seen again, with what could not be used of it. One that another process forgot meanwhile stays forgotten.
 * @returns how many remarks there are
 */
function keepKnown(register: Register, { id, path, where }: Known, rejections: Rejection[]): number {
  if (!keepPath(register, { id, path })) return 0;
  const remarks = getReading(register, id)?.remarks ?? [];
  for (const remark of remarks) {
    const rejection = { where, ...remark };
    addRejection(register, rejection);
    rejections.push(rejection);
  }
  return remarks.length;
}

function keepItem(register: Register, program: Program, ready: Ready): { readonly id: DocumentId; readonly failure: Rejection | null } {
  // Null here: another process forgot the item after it was looked for.
  const prepared = ready.prepared ?? tryPrepare(program, ready.record);
  const { id } = prepared.document;
  addItem(register, ready.id, ready.item, id);
  setReading(register, ready.id, ready.reading);
  if (ready.path !== null) addPath(register, ready.id, ready.path);
  return { id, failure: deriveDocument(register, program, id, prepared) };
}
