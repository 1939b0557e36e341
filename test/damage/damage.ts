import type { Random } from "../crowd/random.ts";
import type { GoodFile } from "./good-files.ts";

/** A file with something wrong in it, or with another name than it should have. */
export interface DamagedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Damage = (file: GoodFile, random: Random) => DamagedFile;

const ENDINGS = ["txt", "html", "pdf", "docx", "eml", "mbox", "mhtml", "csv", "jsonl", "json", "zip", "doc", "bin", ""];
const CHARSETS = ["windows-1256", "windows-1254", "iso-8859-6", "utf-16", "utf-16le", "us-ascii", "x-unknown", "gb18030"];

const inBytes =
  (change: (bytes: Uint8Array, random: Random) => Uint8Array): Damage =>
  (file, random) => ({ name: file.name, bytes: change(file.bytes, random) });

/** A stretch of a file: a few bytes mostly, up to half of it at times. */
function stretch(length: number, random: Random): { readonly from: number; readonly to: number } {
  const from = random.int(Math.max(1, length));
  const most = random.pick([4, 64, 1024, length >> 1]);
  return { from, to: Math.min(length, from + 1 + random.int(Math.max(1, most))) };
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let left = random.pick([1, 3, 20, Math.ceil(bytes.length / 50)]); left > 0; left--) {
    const at = random.int(out.length);
    out[at] = (out[at] ?? 0) ^ (1 + random.int(255));
  }
  return out;
}

function zeroed(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = stretch(bytes.length, random);
  return Uint8Array.from(bytes).fill(0, from, to);
}

function cutOut(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = stretch(bytes.length, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeated(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = stretch(bytes.length, random);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
}

function withGarbage(bytes: Uint8Array, random: Random): Uint8Array {
  const garbage = Uint8Array.from({ length: 1 + random.int(300) }, () => random.int(256));
  const at = random.pick([0, random.int(bytes.length), bytes.length]);
  return Buffer.concat([bytes.subarray(0, at), garbage, bytes.subarray(at)]);
}

/** Says another character set than it is written in; where nothing is said, it is written in another one. */
function wronglyDeclared(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const said = text.replace(/(charset="?|encoding=")[-\w]+/gi, (_, before: string) => `${before}${random.pick(CHARSETS)}`);
  if (said !== text) return Buffer.from(said, "latin1");
  return random.pick([Buffer.from(text, "utf16le"), Buffer.from(text, "utf8"), Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])]);
}

/** Figures that say how long something is, or where it stands, are larger or smaller. */
function withOtherFigures(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const figures = [...text.matchAll(/\d+/g)];
  if (figures.length === 0) return flipped(bytes, random);
  const { index, 0: figure } = random.pick(figures);
  const other = random.pick(["0", "-1", "1", String(Number(figure) + 1), "99999999", "4294967295", "1e9"]);
  return Buffer.from(text.slice(0, index) + other + text.slice(index + figure.length), "latin1");
}

const DAMAGES: readonly Damage[] = [
  inBytes((bytes, random) => bytes.subarray(0, random.int(bytes.length))),
  inBytes((bytes, random) => bytes.subarray(random.int(bytes.length))),
  inBytes(flipped),
  inBytes(flipped),
  inBytes(zeroed),
  inBytes(cutOut),
  inBytes(repeated),
  inBytes(withGarbage),
  inBytes(wronglyDeclared),
  inBytes(withOtherFigures),
  ({ name, bytes }, random) => ({ name: name.replace(/\.\w+$/, `.${random.pick(ENDINGS)}`).replace(/\.$/, ""), bytes }),
  ({ name, bytes }, random) => ({
    name: name.replace(/\.\w+$/, `.${random.pick(ENDINGS)}`).replace(/\.$/, ""),
    bytes: flipped(bytes, random),
  }),
];

/** So many damaged files, each format alike often, each with a name of its own. */
export function damagedFiles(good: readonly GoodFile[], count: number, random: Random): DamagedFile[] {
  const byFormat = Map.groupBy(good, ({ name }) => name.slice(name.lastIndexOf(".")));
  const formats = [...byFormat.values()];
  return Array.from({ length: count }, (_, index) => {
    const file = random.pick(formats[index % formats.length] ?? good);
    const { name, bytes } = random.pick(DAMAGES)(file, random);
    return { name: `${String(index).padStart(5, "0")}-${name}`, bytes };
  });
}
