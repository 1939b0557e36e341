import { afterProlog } from "./after-prolog.ts";
import type { Remark } from "./format.ts";

/** Bytes, each written as a character, that stand at a place in a file: more than a text would begin with ("The new WAVE"). */
type Mark = readonly [at: number, bytes: string];

/** Kinds of files that people have and that are not read: marks that tell them, endings where there is none, and what to do. */
interface NotRead {
  readonly marks: readonly Mark[];
  readonly endings: readonly string[];
  readonly is: string;
  readonly remedy: string;
}

const PICTURE = "recognise the text in it (OCR), and save that as plain text or PDF";
const WORD = "save it as .docx, PDF or plain text";
const TABLE = "save the sheet as CSV in UTF-8 (.csv)";
const PACKED = "unpack it, and bring the folder or a zip archive";
const FEED = "bring the pages that it points to, or write its entries as JSON Lines (.jsonl)";
const SOUND = "write down what is said, and save that as plain text";

const KINDS: readonly NotRead[] = [
  kind("a picture (PNG)", PICTURE, [".png"], [0, "\x89PNG\r\n"]),
  kind("a picture (JPEG)", PICTURE, [".jpg", ".jpeg"], [0, "\xff\xd8\xff"]),
  kind("a picture (GIF)", PICTURE, [".gif"], [0, "GIF87a"], [0, "GIF89a"]),
  kind("a picture (TIFF)", PICTURE, [".tif", ".tiff"], [0, "II*\0"], [0, "MM\0*"]),
  kind("a picture (WebP)", PICTURE, [".webp"], [8, "WEBPVP8"]),
  kind("a picture", PICTURE, [".heic", ".avif", ".bmp", ".svg"], [4, "ftypheic"], [4, "ftypmif1"], [4, "ftypavif"]),
  kind("a text in Rich Text Format", WORD, [".rtf"], [0, "{\\rtf"]),
  kind(
    "a document of an old Office program (.doc, .xls, .msg)",
    `${WORD}; a table as CSV, a mail as .eml`,
    [".doc", ".dot"],
    [0, "\xd0\xcf\x11\xe0"],
  ),
  kind("a workbook", TABLE, [".xls", ".xlsx", ".xlsm", ".ods", ".numbers"]),
  kind("a document of a kind that is not read", WORD, [".odt", ".pages", ".ppt", ".pptx", ".odp", ".epub", ".mobi", ".djvu", ".wpd"]),
  kind("a mail or mailbox of Outlook", "save the mails as .eml", [".msg", ".pst", ".ost"], [0, "!BDN"]),
  kind("a PostScript file", "save it as PDF", [".ps", ".eps"], [0, "%!PS"]),
  kind("packed by gzip", PACKED, [".gz", ".tgz"], [0, "\x1f\x8b"]),
  kind(
    "an archive that is no zip",
    PACKED,
    [".rar", ".7z", ".bz2", ".xz"],
    [0, "Rar!\x1a"],
    [0, "7z\xbc\xaf"],
    [0, "BZh91AY&SY"],
    [0, "\xfd7zXZ"],
  ),
  kind("an archive that is no zip (tar)", PACKED, [".tar"], [257, "ustar"]),
  kind(
    "sound or film",
    SOUND,
    [".mp3", ".mp4", ".m4a", ".wav", ".ogg", ".mov", ".avi", ".mkv"],
    [0, "ID3\x03"],
    [0, "ID3\x04"],
    [0, "OggS\0"],
    [8, "WAVEfmt "],
    [4, "ftypisom"],
    [4, "ftypmp4"],
    [4, "ftypM4A"],
    [4, "ftypqt"],
  ),
  kind("a database", "write its texts as JSON Lines (.jsonl)", [".sqlite", ".db"], [0, "SQLite format 3\0"]),
  kind("a feed", FEED, [".rss", ".atom"]),
  kind("an XML file of no kind that is read", "save it as plain text, or write its texts as JSON Lines (.jsonl)", [".xml"]),
];

/** Feeds are XML that says so in its first element. */
const A_FEED = /^<(?:rss|feed|rdf:RDF)\b/;

/**
 * Why a file is not read, if its first bytes tell that it cannot be.
 * @param head each byte as a character
 */
export function notReadByBytes(head: string): Remark | null {
  if (A_FEED.test(afterProlog(head))) return notReadByEnding(".rss");
  return remark(KINDS.find(({ marks }) => marks.some(([at, bytes]) => head.startsWith(bytes, at))));
}

/** Why a file is not read, if the ending of its name tells that it cannot be. */
export function notReadByEnding(ending: string): Remark | null {
  return remark(KINDS.find(({ endings }) => endings.includes(ending)));
}

function kind(is: string, remedy: string, endings: readonly string[], ...marks: readonly Mark[]): NotRead {
  return { is, remedy, endings, marks };
}

function remark(found: NotRead | undefined): Remark | null {
  return found === undefined ? null : { what: "format", why: `it is ${found.is}`, remedy: found.remedy };
}
