import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { TokenBook, TokenBookError } from "./token-book.ts";

const folder = mkdtempSync(join(tmpdir(), "dragoman-tokens-"));
const register = join(folder, "register.sqlite");
afterAll(() => rmSync(folder, { recursive: true }));
const NOW = new Date("2025-06-01T00:00:00Z");

it("knows who has a token, from another process too, until it is taken back", () => {
  const book = new TokenBook(register);
  const { token, kept } = book.add("Press office", "reader", NOW);
  const editor = book.add("Feed", "editor", NOW);
  const other = new TokenBook(register);
  expect([other.role(token), other.role(editor.token)]).toEqual(["reader", "editor"]);
  expect(book.revoke(kept.id, NOW)).toBe(true);
  expect([other.role(token), other.role(editor.token)]).toEqual([null, "editor"]);
  expect([book.revoke(kept.id, NOW), book.revoke("unknown", NOW)]).toEqual([false, false]);
});

it("keeps no secret, and nothing for others to read", () => {
  const { token } = new TokenBook(register).add("Another", "reader", NOW);
  expect(readFileSync(`${register}-tokens.jsonl`, "utf8")).not.toContain(token.split("_")[2]);
  expect(statSync(`${register}-tokens.jsonl`).mode & 0o077).toBe(0);
});

it("knows nobody by anything else", () => {
  const book = new TokenBook(register);
  const { token, kept } = book.add("Third", "editor", NOW);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `dragoman_${kept.id}_${rest}`),
        fc.nat(token.length - 1).map((at) => token.slice(0, at)),
      ),
      (guess) => {
        expect(book.role(guess)).toBe(null);
      },
    ),
  );
});

it("loses nothing of two who write at once, of whom neither has seen what the other wrote", () => {
  const at = join(folder, "shared.sqlite");
  const [one, other] = [new TokenBook(at), new TokenBook(at)];
  const tokens = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? one : other).add(`name ${n}`, "reader", NOW));
  for (const [n, { kept }] of tokens.entries()) if (n % 3 === 0) (n % 2 === 0 ? other : one).revoke(kept.id, NOW);
  expect(tokens.map(({ token }) => one.role(token))).toEqual(tokens.map((_, n) => (n % 3 === 0 ? null : "reader")));
});

it("says which line is damaged, and lets nobody in by what is left", () => {
  const at = join(folder, "damaged.sqlite");
  const book = new TokenBook(at);
  const { token } = book.add("Press office", "reader", NOW);
  for (const damage of ['{"given": {"id": "', "null", '{"given": {"id": "a", "name": "b", "role": "king"}}', "[]"]) {
    const own = join(folder, `damaged-${damage.length}.sqlite`);
    appendFileSync(`${own}-tokens.jsonl`, `${readFileSync(`${at}-tokens.jsonl`, "utf8")}${damage}\n`);
    const damaged = new TokenBook(own);
    expect(() => damaged.role(token)).toThrow(TokenBookError);
    expect(() => damaged.add("Other", "reader", NOW)).toThrow(/line 2 is damaged/);
  }
});
