import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, statSync } from "node:fs";

export const ROLES = ["reader", "editor"] as const;
/** A reader looks things up; an editor also adds documents. */
export type Role = (typeof ROLES)[number];

/** A token as it is kept: of what was handed out only a hash. */
export interface KeptToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of its secret, which is 256 random bits: nothing slower is needed to keep it. */
  readonly hash: string;
  readonly made: string;
  readonly revoked: string | null;
}

/** A file of tokens that cannot be read: nobody is let in by it, and nothing is added to it. */
export class TokenBookError extends Error {
  override readonly name = "TokenBookError";
}

/** A line of the file: somebody was given a token, or one was taken back. */
type Line = { readonly given: Omit<KeptToken, "revoked"> } | { readonly revoked: string; readonly at: string };

const SECRET_BYTES = 32;
const ID_BYTES = 6;
const NOBODY = hashOf("");

/**
 * The tokens of a register, in a file beside it that only its owner may read. A line is added for whatever happens and none is ever changed, so
 * that of two who write at once neither loses what the other did.
 */
export class TokenBook {
  readonly #path: string;
  #read: { readonly stamp: string; readonly tokens: readonly KeptToken[] } | null = null;

  constructor(register: string) {
    this.#path = `${register}-tokens.jsonl`;
  }

  /** @throws TokenBookError */
  list(): readonly KeptToken[] {
    const found = existsSync(this.#path) ? statSync(this.#path) : undefined;
    if (found === undefined) return [];
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`;
    if (this.#read?.stamp !== stamp) this.#read = { stamp, tokens: tokensIn(readFileSync(this.#path, "utf8"), this.#path) };
    return this.#read.tokens;
  }

  /**
   * @returns what is handed out: it is told once and kept nowhere
   * @throws TokenBookError
   */
  add(name: string, role: Role, now: Date): { readonly token: string; readonly kept: KeptToken } {
    const id = randomBytes(ID_BYTES).toString("hex");
    const secret = randomBytes(SECRET_BYTES).toString("base64url");
    const given = { id, name, role, hash: hashOf(secret), made: now.toISOString() };
    this.list();
    this.#append({ given });
    return { token: `dragoman_${id}_${secret}`, kept: { ...given, revoked: null } };
  }

  /** Says whether there is such a token that was not revoked. @throws TokenBookError */
  revoke(id: string, now: Date): boolean {
    const found = this.list().some((token) => token.id === id && token.revoked === null);
    if (found) this.#append({ revoked: id, at: now.toISOString() });
    return found;
  }

  /**
   * The role of whoever has a token; null for one that nobody was given or that was revoked. Takes as long for any. @throws TokenBookError
   */
  role(token: string): Role | null {
    const [, id = "", secret = ""] = /^dragoman_([0-9a-f]{12})_([\w-]{43})$/.exec(token) ?? [];
    const kept = this.list().find((one) => one.id === id);
    const same = timingSafeEqual(Buffer.from(hashOf(secret), "hex"), Buffer.from(kept?.hash ?? NOBODY, "hex"));
    return same && kept !== undefined && kept.revoked === null ? kept.role : null;
  }

  /** In one piece, at the end of the file as it then is. */
  #append(line: Line): void {
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  }
}

function tokensIn(text: string, path: string): readonly KeptToken[] {
  const tokens = new Map<string, KeptToken>();
  for (const [at, written] of text.split("\n").entries()) {
    if (written === "") continue;
    const line = lineOf(written);
    if (line === null)
      throw new TokenBookError(`${path}: line ${at + 1} is damaged; remove it, and make the token anew that it held (dragoman token new)`);
    if ("given" in line) tokens.set(line.given.id, { ...line.given, revoked: null });
    else {
      const token = tokens.get(line.revoked);
      if (token !== undefined) tokens.set(token.id, { ...token, revoked: token.revoked ?? line.at });
    }
  }
  return [...tokens.values()];
}

function lineOf(written: string): Line | null {
  try {
    const line = JSON.parse(written) as Partial<{ given: Partial<KeptToken>; revoked: unknown; at: unknown }> | null;
    const { given, revoked, at } = line ?? {};
    if (typeof revoked === "string" && typeof at === "string") return { revoked, at };
    const { id, name, role, hash, made } = given ?? {};
    const isWhole = [id, name, made].every((value) => typeof value === "string") && /^[0-9a-f]{64}$/.test(hash ?? "");
    return isWhole && ROLES.some((one) => one === role) ? (line as Line) : null;
  } catch {
    return null;
  }
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
