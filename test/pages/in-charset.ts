/** Bytes of a text in a character set of one byte a letter, or UTF-8; what the set lacks becomes a numeric reference, as old sites write it. */
export function inCharset(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return Buffer.from(text, "utf8");
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...letters].map((letter, byte) => [letter, byte]));
  const written = text.replaceAll(/[^\p{ASCII}]/gu, (letter) => {
    const byte = bytes.get(letter);
    return byte === undefined ? `&#${letter.codePointAt(0)};` : String.fromCharCode(byte);
  });
  return Buffer.from(written, "latin1");
}
