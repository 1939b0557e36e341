import fc from "fast-check";
import { expect, it } from "vitest";
import { PieceStream } from "./piece-stream.ts";

async function read(stream: PieceStream): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

it("hands on every piece in order, whoever is slower", async () => {
  const pieces = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.boolean()));
  await fc.assert(
    fc.asyncProperty(pieces, async (list) => {
      const stream = new PieceStream(async (give) => {
        for (const [piece, isSlow] of list) {
          if (isSlow) await new Promise((resolve) => setImmediate(resolve));
          await give(piece);
        }
      });
      await stream.begun;
      expect(await read(stream)).toBe(Buffer.from(list.map(([piece]) => piece).join("")).toString());
    }),
    { numRuns: 50 },
  );
});

it("says at once that nothing can be made, and later that it broke off", async () => {
  const none = new PieceStream(() => Promise.reject(new Error("nothing")));
  await expect(none.begun).rejects.toThrow("nothing");
  const broken = new PieceStream(async (give) => {
    await give("begun");
    throw new Error("broke off");
  });
  await broken.begun;
  await expect(read(broken)).rejects.toThrow("broke off");
});
