import type { Format, HeavyKind, Part, Splitting } from "../format.ts";
import { within } from "../place.ts";
import { Unreadable } from "../unreadable.ts";
import { whole } from "../whole.ts";

/** How a part of a mail says that it is a file of its own. */
const HAS_ATTACHMENTS = /^content-(?:disposition|type):[\s\S]{0,400}?(?:name\*?\d*\*?\s*=|attachment|message\/rfc822|application\/)/im;

const item: HeavyKind = {
  key: "mail",
  heavy: true,
  load: async () => {
    const { readMail, attachmentsOf } = await import("./read-mail.ts");
    return { read: readMail, attachments: attachmentsOf };
  },
};

/** A mail, and what hangs on it. */
export const mail: Format = {
  name: "mail",
  endings: [".eml"],
  item,
  split: async function* (carrier, splitting) {
    for await (const part of whole(item)(carrier, splitting)) {
      if (part.kind === "item") yield* mailParts(part.place, part.bytes, splitting);
      else yield part;
    }
  },
};

/** One mail, then what hangs on it. */
export async function* mailParts(place: string, bytes: Uint8Array, { readers }: Splitting): AsyncGenerator<Part> {
  yield { kind: "item", place, path: place, item, bytes };
  if (!HAS_ATTACHMENTS.test(Buffer.from(bytes).toString("latin1"))) return;
  for (const attachment of await attachments(bytes, readers)) {
    const own = within(place, attachment.name);
    yield { kind: "carrier", carrier: { place: own, name: attachment.name, chunks: once(attachment.bytes), file: null } };
  }
}

/** None of a mail that cannot be taken to pieces: that is said when it is read. */
async function attachments(bytes: Uint8Array, readers: Splitting["readers"]): ReturnType<typeof readers.attachments> {
  try {
    return await readers.attachments(item, bytes);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
