import type { Span } from "../types/span.ts";
import type { Token } from "../types/token.ts";

/** A number written in figures; `key` is the same for 1,250 and 1 250 and ١٢٥٠. */
export interface NumberFound extends Span {
  readonly key: string;
}

const GROUP = 3;
const SEPARATORS: ReadonlySet<string> = new Set([",", ".", "'", "٬", "٫"]);

/** Numbers in figures among tokens. A separator before three figures groups thousands, before one or two it begins a fraction. */
export function numbersIn(tokens: readonly Token[]): NumberFound[] {
  const found: NumberFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first?.type !== "number") continue;
    let { text: key, to } = first;
    for (;;) {
      const next = continuation(tokens, at, key);
      if (next === null) break;
      ({ key, to, at } = next);
    }
    found.push({ from: first.from, to, key: trimmed(key) });
  }
  return found;
}

function continuation(tokens: readonly Token[], at: number, key: string): { key: string; to: number; at: number } | null {
  const [sign, digits] = [tokens[at + 1], tokens[at + 2]];
  if (sign?.type === "number" && sign.spaced && !sign.line && sign.text.length === GROUP && key.length <= GROUP)
    return { key: key + sign.text, to: sign.to, at: at + 1 };
  if (!sign || digits?.type !== "number" || sign.spaced || digits.spaced || !SEPARATORS.has(sign.text) || key.includes(".")) return null;
  if (digits.text.length === GROUP) return { key: key + digits.text, to: digits.to, at: at + 2 };
  return digits.text.length < GROUP ? { key: `${key}.${digits.text}`, to: digits.to, at: at + 2 } : null;
}

function trimmed(key: string): string {
  return key.replace(/^0+(?=\d)/, "");
}
