import type { Chance } from "./chance.ts";
import type { GoodFile } from "./good-files.ts";

/** A file with something wrong in it, or with another name than it should have. */
export interface DamagedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Damage = (file: GoodFile, chance: Chance) => DamagedFile;

const ENDINGS = ["txt", "html", "pdf", "docx", "eml", "mbox", "mhtml", "csv", "jsonl", "json", "zip", "doc", "bin", ""];
const CHARSETS = ["windows-1256", "windows-1254", "iso-8859-6", "utf-16", "utf-16le", "us-ascii", "x-unknown", "gb18030"];

const inBytes =
  (change: (bytes: Uint8Array, chance: Chance) => Uint8Array): Damage =>
  (file, chance) => ({ name: file.name, bytes: change(file.bytes, chance) });

/** A stretch of a file: a few bytes mostly, up to half of it at times. */
function stretch(length: number, chance: Chance): { readonly from: number; readonly to: number } {
  const from = chance.whole(Math.max(1, length));
  const most = chance.one([4, 64, 1024, length >> 1]);
  return { from, to: Math.min(length, from + 1 + chance.whole(Math.max(1, most))) };
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let left = chance.one([1, 3, 20, Math.ceil(bytes.length / 50)]); left > 0; left--) {
    const at = chance.whole(out.length);
    out[at] = (out[at] ?? 0) ^ (1 + chance.whole(255));
  }
  return out;
}

function zeroed(bytes: Uint8Array, chance: Chance): Uint8Array {
  const { from, to } = stretch(bytes.length, chance);
  return Uint8Array.from(bytes).fill(0, from, to);
}

function cutOut(bytes: Uint8Array, chance: Chance): Uint8Array {
  const { from, to } = stretch(bytes.length, chance);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeated(bytes: Uint8Array, chance: Chance): Uint8Array {
  const { from, to } = stretch(bytes.length, chance);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
}

function withGarbage(bytes: Uint8Array, chance: Chance): Uint8Array {
  const garbage = Uint8Array.from({ length: 1 + chance.whole(300) }, () => chance.whole(256));
  const at = chance.one([0, chance.whole(bytes.length), bytes.length]);
  return Buffer.concat([bytes.subarray(0, at), garbage, bytes.subarray(at)]);
}

/** Says another character set than it is written in; where nothing is said, it is written in another one. */
function wronglyDeclared(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const said = text.replace(/(charset="?|encoding=")[-\w]+/gi, (_, before: string) => `${before}${chance.one(CHARSETS)}`);
  if (said !== text) return Buffer.from(said, "latin1");
  return chance.one([Buffer.from(text, "utf16le"), Buffer.from(text, "utf8"), Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])]);
}

/** Figures that say how long something is, or where it stands, are larger or smaller. */
function withOtherFigures(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const figures = [...text.matchAll(/\d+/g)];
  if (figures.length === 0) return flipped(bytes, chance);
  const { index, 0: figure } = chance.one(figures);
  const other = chance.one(["0", "-1", "1", String(Number(figure) + 1), "99999999", "4294967295", "1e9"]);
  return Buffer.from(text.slice(0, index) + other + text.slice(index + figure.length), "latin1");
}

const DAMAGES: readonly Damage[] = [
  inBytes((bytes, chance) => bytes.subarray(0, chance.whole(bytes.length))),
  inBytes((bytes, chance) => bytes.subarray(chance.whole(bytes.length))),
  inBytes(flipped),
  inBytes(flipped),
  inBytes(zeroed),
  inBytes(cutOut),
  inBytes(repeated),
  inBytes(withGarbage),
  inBytes(wronglyDeclared),
  inBytes(withOtherFigures),
  ({ name, bytes }, chance) => ({ name: name.replace(/\.\w+$/, `.${chance.one(ENDINGS)}`).replace(/\.$/, ""), bytes }),
  ({ name, bytes }, chance) => ({
    name: name.replace(/\.\w+$/, `.${chance.one(ENDINGS)}`).replace(/\.$/, ""),
    bytes: flipped(bytes, chance),
  }),
];

/** So many damaged files, each format alike often, each with a name of its own. */
export function damagedFiles(good: readonly GoodFile[], count: number, chance: Chance): DamagedFile[] {
  const byFormat = Map.groupBy(good, ({ name }) => name.slice(name.lastIndexOf(".")));
  const formats = [...byFormat.values()];
  return Array.from({ length: count }, (_, index) => {
    const file = chance.one(formats[index % formats.length] ?? good);
    const { name, bytes } = chance.one(DAMAGES)(file, chance);
    return { name: `${String(index).padStart(5, "0")}-${name}`, bytes };
  });
}
