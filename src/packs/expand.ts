/** More forms than this from one row are a slip of the pen. */
export const MOST_FORMS = 512;

const BRACKETS = /[([\])]/;

/**
 * All forms that a pattern stands for: `(a|b)` is one of several, `[x]` and `[x|y]` may be absent; both nest.
 * @throws SyntaxError when brackets do not pair; RangeError when the forms are more than `MOST_FORMS`.
 */
export function expand(pattern: string): string[] {
  if (!BRACKETS.test(pattern)) return [pattern];
  const { forms, end } = alternatives(pattern, 0, "");
  if (end !== pattern.length) throw new SyntaxError(`"${pattern[end]}" closes nothing`);
  return forms;
}

interface Part {
  readonly forms: string[];
  readonly end: number;
}

function alternatives(pattern: string, start: number, closing: string): Part {
  const all: string[] = [];
  let forms = [""];
  let at = start;
  for (;;) {
    const char = pattern[at];
    if (char === undefined || char === ")" || char === "]") {
      if (char === undefined && closing !== "") throw new SyntaxError(`"${closing}" is missing`);
      if (char !== undefined && char !== closing) return { forms: [], end: at };
      return { forms: [...all, ...forms], end: at };
    }
    if (char === "|" && closing !== "") {
      all.push(...forms);
      forms = [""];
      at++;
    } else if (char === "(" || char === "[") {
      const group = inGroup(pattern, at, char);
      forms = join(forms, group.forms);
      at = group.end;
    } else {
      const end = literalEnd(pattern, at + 1);
      forms = join(forms, [pattern.slice(at, end)]);
      at = end;
    }
  }
}

function inGroup(pattern: string, open: number, char: "(" | "["): Part {
  const closing = char === "(" ? ")" : "]";
  const { forms, end } = alternatives(pattern, open + 1, closing);
  if (pattern[end] !== closing) throw new SyntaxError(`"${char}" is closed by "${pattern[end]}"`);
  return { forms: char === "[" ? ["", ...forms] : forms, end: end + 1 };
}

const SIGNS: ReadonlySet<number> = new Set([..."()[]|"].map((sign) => sign.charCodeAt(0)));

function literalEnd(pattern: string, at: number): number {
  let end = at;
  while (end < pattern.length && !SIGNS.has(pattern.charCodeAt(end))) end++;
  return end;
}

function join(forms: readonly string[], more: readonly string[]): string[] {
  if (forms.length * more.length > MOST_FORMS) throw new RangeError(`the row stands for more than ${MOST_FORMS} forms`);
  const all: string[] = [];
  for (const form of forms) for (const next of more) all.push(form + next);
  return all;
}
