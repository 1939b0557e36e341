import { ProblemError } from "./problems.ts";

const UTF_8 = /^(utf-?8|us-ascii)$/i;

/**
 * The text of a body. What is not UTF-8 is refused: read as if it were, it would come out as other letters, and nobody would see it.
 * @throws ProblemError
 */
export function plainText(body: Uint8Array, contentType = ""): string {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  if (charset !== undefined && !UTF_8.test(charset)) throw notUtf8();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw notUtf8();
  }
}

function notUtf8(): ProblemError {
  return new ProblemError(415, "the text is not in UTF-8", "send it as a file (multipart/form-data): the character set of files is found");
}
