/** More forms than this from one row are a slip of the pen. */
export const MOST_FORMS = 512;

const BRACKETS = /[([\])]/;

/**
 * All forms that a pattern stands for: `(a|b)` is one of several, `[x]` and `[x|y]` may be absent; both nest.
 * @throws SyntaxError when brackets do not pair; RangeError when the forms are more than `MOST_FORMS`.
 */
export function expand(pattern: string): string[] {
  return BRACKETS.test(pattern) ? whole(pattern, joinWhole) : [pattern];
}

/**
 * What the forms of a pattern begin with, at least up to the first blank of each: far fewer than the forms. Throws what `expand`
 * throws.
 */
export function openings(pattern: string): string[] {
  return BRACKETS.test(pattern) ? whole(pattern, joinOpenings) : [opening(pattern)];
}

/** Makes the forms of two parts that stand one behind the other. */
type Join = (forms: readonly string[], more: readonly string[]) => string[];

const joinWhole: Join = (forms, more) => {
  const all: string[] = [];
  for (const form of forms) for (const next of more) all.push(form + next);
  return all;
};

const joinOpenings: Join = (forms, more) => {
  const all = new Set<string>();
  for (const form of forms)
    if (opening(form) !== form) all.add(form);
    else for (const next of more) all.add(form + next);
  return [...all];
};

/** A form up to the blank behind its first word. */
function opening(form: string): string {
  const blank = form.indexOf(" ", form.startsWith(" ") ? 1 : 0);
  return blank < 0 ? form : form.slice(0, blank);
}

interface Part {
  readonly forms: string[];
  /** Of whole forms. */
  readonly count: number;
  readonly end: number;
}

function whole(pattern: string, join: Join): string[] {
  const { forms, end } = alternatives(pattern, 0, "", join);
  if (end !== pattern.length) throw new SyntaxError(`"${pattern[end]}" closes nothing`);
  return forms;
}

function alternatives(pattern: string, start: number, closing: string, join: Join): Part {
  const done: Part[] = [];
  let part: Part = { forms: [""], count: 1, end: start };
  for (;;) {
    const char = pattern[part.end];
    if (char === undefined || char === ")" || char === "]") {
      if (char === undefined && closing !== "") throw new SyntaxError(`"${closing}" is missing`);
      if (char !== undefined && char !== closing) return { forms: [], count: 0, end: part.end };
      return { forms: [...done, part].flatMap(({ forms }) => forms), count: total([...done, part]), end: part.end };
    }
    if (char === "|" && closing !== "") {
      done.push(part);
      part = { forms: [""], count: 1, end: part.end + 1 };
    } else if (char === "(" || char === "[") part = behind(part, inGroup(pattern, part.end, char, join), join);
    else part = behind(part, literal(pattern, part.end), join);
  }
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);

function behind(part: Part, next: Part, join: Join): Part {
  const count = part.count * next.count;
  if (count > MOST_FORMS) throw new RangeError(`the row stands for more than ${MOST_FORMS} forms`);
  return { forms: join(part.forms, next.forms), count, end: next.end };
}

function inGroup(pattern: string, open: number, char: "(" | "[", join: Join): Part {
  const closing = char === "(" ? ")" : "]";
  const { forms, count, end } = alternatives(pattern, open + 1, closing, join);
  if (pattern[end] !== closing) throw new SyntaxError(`"${char}" is closed by "${pattern[end]}"`);
  return char === "[" ? { forms: ["", ...forms], count: count + 1, end: end + 1 } : { forms, count, end: end + 1 };
}

const SIGNS: ReadonlySet<number> = new Set([..."()[]|"].map((sign) => sign.charCodeAt(0)));

function literal(pattern: string, start: number): Part {
  let end = start + 1;
  while (end < pattern.length && !SIGNS.has(pattern.charCodeAt(end))) end++;
  return { forms: [pattern.slice(start, end)], count: 1, end };
}
