/** Why bytes cannot be read as a document, in words for the person who has to do something about it. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly what: string;
  readonly why: string;
  readonly remedy: string;

  constructor(what: string, why: string, remedy: string) {
    super(`${what}: ${why}`);
    this.what = what;
    this.why = why;
    this.remedy = remedy;
  }
}
