/** Bytes of a text in a character set of one byte a letter, or UTF-8; what the set lacks becomes a numeric reference, as old sites write it. */
export function inCharset(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return Buffer.from(text, "utf8");
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...letters].map((letter, byte) => [letter, byte]));
  const parts = [...text].flatMap((letter) => {
    const byte = letter < "\x80" ? letter.charCodeAt(0) : bytes.get(letter);
    return byte === undefined ? [...Buffer.from(`&#${letter.codePointAt(0)};`)] : [byte];
  });
  return Uint8Array.from(parts);
}
