import type { Names } from "../names/names.ts";
import { type Link, SURE } from "./align.ts";
import { type Gist, VALUE_KINDS, type Value, type ValueKind } from "./passage.ts";

/** Values of one kind that stand in a passage and not in its counterpart, which has others in their place. */
export interface ValuesApart<V extends Value = Value> {
  readonly kind: ValueKind;
  readonly left: readonly V[];
  readonly right: readonly V[];
}

/** "820 thousand" and 820,000. */
const SCALES = ["", "000", "000000"] as const;
/** Where more numbers differ, other things are counted. */
const MOST = 2;
/** Passages before and after a counterpart in which a value may stand as well. */
const NEAR = 2;

/** Where linked passages say different values. What only one of them says is no difference: the other may leave it out. */
export function valuesApart<V extends Value>(
  link: Link,
  left: readonly Gist<V>[],
  right: readonly Gist<V>[],
  compare: Names["compare"],
): ValuesApart<V>[] {
  if (link.shared < SURE) return [];
  return VALUE_KINDS.flatMap((kind) => {
    const only = (own: readonly Gist<V>[], range: Link["left"], others: readonly Gist<V>[], beside: Link["left"]): V[] => {
      const near = others.slice(Math.max(0, beside[0] - NEAR), beside[1] + NEAR);
      const values = own.slice(...range).flatMap((passage) => passage.values.filter((value) => value.kind === kind));
      return distinct(values).filter((value) => !near.some((passage) => says(passage, value, compare)));
    };
    const apart = { kind, left: only(left, link.left, right, link.right), right: only(right, link.right, left, link.left) };
    return isDifference(apart) ? [apart] : [];
  });
}

function isDifference({ left, right }: ValuesApart): boolean {
  return left.length > 0 && right.length > 0 && left.length <= MOST && right.length <= MOST;
}

/** Whether a passage says a value, or leaves open what it says. */
function says(passage: Gist, { kind, key }: Value, compare: Names["compare"]): boolean {
  // A number may be written in words, or be a part of a date or of a name.
  if (kind === "number") {
    const written = SCALES.flatMap((zeros) => [key + zeros, key.endsWith(zeros) ? key.slice(0, key.length - zeros.length) : key]);
    return written.some((number) => passage.numbers.includes(number));
  }
  const same = passage.values.filter((value) => value.kind === kind);
  if (kind === "person") return same.some((other) => other.key === key || compare(other.key, key).verdict !== "different");
  return same.some((other) => (kind === "date" ? datesMeet(other.key, key) : isNearTo(kind, other.key, key)));
}

/** "2025-09" and "2025-09-18", "2025-09-18/2025-09-20" and "2025-09-20": one leaves open what the other says. */
function datesMeet(a: string, b: string): boolean {
  const [one, other] = [a.split("/"), b.split("/")];
  return one.some((own) => other.some((day) => own.startsWith(day) || day.startsWith(own)));
}

/** A city and a state contradict each other no more than "the president" and "the head of state": only like is compared with like. */
function isNearTo(kind: ValueKind, a: string, b: string): boolean {
  if (kind === "place") return a === b || isState(a) !== isState(b);
  if (kind !== "office" || a === b) return a === b;
  const [[head, field], [otherHead, otherField]] = [a.split("/"), b.split("/")];
  return head !== otherHead || field === undefined || otherField === undefined;
}

/** Whether a passage says the very value: a state is not its city. */
export function agrees(passage: Gist, value: Value, compare: Names["compare"]): boolean {
  if (value.kind === "place") return passage.values.some(({ kind, key }) => kind === "place" && key === value.key);
  return says(passage, value, compare);
}

function isState(key: string): boolean {
  return /^[A-Z]{2}$/.test(key);
}

function distinct<V extends Value>(values: readonly V[]): V[] {
  return [...new Map(values.map((value) => [value.key, value])).values()];
}
