import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";

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

const SECRET_BYTES = 32;
const ID_BYTES = 6;
const NOBODY = hashOf("");

/** The tokens of a register, in a file beside it that only its owner may read. */
export class TokenBook {
  readonly #path: string;
  #read: { readonly stamp: string; readonly tokens: readonly KeptToken[] } | null = null;

  constructor(register: string) {
    this.#path = `${register}-tokens.json`;
  }

  list(): readonly KeptToken[] {
    const found = existsSync(this.#path) ? statSync(this.#path) : undefined;
    if (found === undefined) return [];
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`;
    if (this.#read?.stamp !== stamp)
      this.#read = { stamp, tokens: (JSON.parse(readFileSync(this.#path, "utf8")) as { tokens: readonly KeptToken[] }).tokens };
    return this.#read.tokens;
  }

  /** @returns what is handed out: it is told once and kept nowhere */
  add(name: string, role: Role, now: Date): { readonly token: string; readonly kept: KeptToken } {
    const id = randomBytes(ID_BYTES).toString("hex");
    const secret = randomBytes(SECRET_BYTES).toString("base64url");
    const kept: KeptToken = { id, name, role, hash: hashOf(secret), made: now.toISOString(), revoked: null };
    this.#write([...this.list(), kept]);
    return { token: `dragoman_${id}_${secret}`, kept };
  }

  /** Says whether there is such a token that was not revoked. */
  revoke(id: string, now: Date): boolean {
    const tokens = this.list();
    const found = tokens.some((token) => token.id === id && token.revoked === null);
    if (found) this.#write(tokens.map((token) => (token.id === id ? { ...token, revoked: now.toISOString() } : token)));
    return found;
  }

  /** The role of whoever has a token; null for one that nobody was given or that was revoked. Takes as long for any. */
  role(token: string): Role | null {
    const [, id = "", secret = ""] = /^dragoman_([0-9a-f]{12})_([\w-]{43})$/.exec(token) ?? [];
    const kept = this.list().find((one) => one.id === id);
    const same = timingSafeEqual(Buffer.from(hashOf(secret), "hex"), Buffer.from(kept?.hash ?? NOBODY, "hex"));
    return same && kept !== undefined && kept.revoked === null ? kept.role : null;
  }

  #write(tokens: readonly KeptToken[]): void {
    const making = `${this.#path}.${process.pid}`;
    writeFileSync(making, `${JSON.stringify({ tokens }, null, 1)}\n`, { mode: 0o600 });
    renameSync(making, this.#path);
  }
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
