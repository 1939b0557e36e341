/** Marks that may stand between the parts of a phrase. */
export const COMMAS: ReadonlySet<string> = new Set([",", "،", "-", "(", '"', "/"]);
/** Marks that close a bracket or a quotation. */
export const CLOSERS: ReadonlySet<string> = new Set([")", '"']);

export const OPENERS: ReadonlySet<string> = new Set(['"', "“", "«", "/"]);
