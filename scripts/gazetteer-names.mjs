// Chooses, among the many names that GeoNames lists for a place without saying in which language, the few worth matching.
import { foldForm } from "../src/text/fold.ts";

const LATIN = /^[\p{Script=Latin}\p{M} .'’ʼʾʿ`·-]+$/u;
const ARABIC = /^[\u0621-\u064A\u0671\u06A9\u06AD\u06AF\u06CC\u06C1\u0763\u06A4 \u200C-]+$/u;
/** Letters of Persian, Urdu and Kurdish: such a name is kept only in our nearer countries, and where no Arabic one is listed. */
const PERSIAN = /[\u06A9\u06AF\u06CC\u06C1\u200C]/u;
/** Uyghur and Kurdish spelling in Arabic letters. */
const NOT_ARABIC = /^ئ|ى(?=\p{L})|\p{L}وو|[\u0626](?=[ەا])|[ؤئ]$/u;
/** Names of three letters or fewer collide with words, and with words behind a proclitic: only these, each looked at, are kept. */
const SHORT_ARABIC = new Set("مكه جده عدن دبي حلب حمص فاس سلا نيس تعز غزه سرت قنا لحج كيب ابو بون برن قفصه جرش".split(" "));
/** Letters that only Arabic writes. */
const SURELY_ARABIC = /[أإآىةكيئؤ]|^ال/u;
const DIVISION = /^(مدينة|محافظة|ولاية|بلدية|إقليم|اقليم|مقاطعة|ضلع|عاصمة|دائرة|قضاء) /u;
const LATIN_DIVISION =
  /^(City|Ville|Ciudad|Cidade|Lungsod|Municipality|Cathair|Province|Provincia|Gorad|Dakbayan|Siudad|Comune|Gemeente|Stadt|Town) |( (khot|osh|shaary|shi|Shi|City|xian|Province|county|County|District))$/;
/** Endings that Esperanto, Latin, Lithuanian and their like hang on a name. */
const LEARNED_ENDING = /^(o|as|is|us|um|ae|ai|os|u|i|on|io|ia|ya|a|e)$/;
const ARTICLE = /^(al|el|ad|ar|as|at|az|an|ash|la|le|les|l|il|das|der|die|the|a|o)[ -]/;

/** Pairs of neighbouring letters that two names share, from 0 to 1. */
function likeness(left, right) {
  const pairs = (name) => new Set(Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2)));
  const [a, b] = [pairs(left), pairs(right)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

function groupByFold(names, accepts) {
  const groups = new Map();
  for (const name of names) {
    if (!accepts(name)) continue;
    const folded = foldForm(name);
    if (folded.length < 3) continue;
    const group = groups.get(folded) ?? [];
    group.push(name);
    groups.set(folded, group);
  }
  return groups;
}

function isLatinName(name) {
  if (!LATIN.test(name) || LATIN_DIVISION.test(name)) return false;
  const initial = name.replace(ARTICLE, "")[0] ?? "";
  // GeoNames' transliterations from other scripts are in lower case, airport codes in capitals.
  return initial !== initial.toLowerCase() && name !== name.toUpperCase();
}

function latinScore(folded, spellings, main, { fromCldr, words }) {
  if (fromCldr.has(folded)) return 100;
  if (words.common.has(folded)) return 0;
  const bare = folded.replace(ARTICLE, "");
  if (folded.includes(" ") && folded.split(" ").includes(main) && bare !== main) return 0;
  if (folded.startsWith(main) && LEARNED_ENDING.test(folded.slice(main.length))) return 0;
  if (main.startsWith(`${folded} city`)) return 60;
  if (main.startsWith(folded)) return 0;
  const near = likeness(bare.replace(/[^a-z]/g, ""), main.replace(/[^a-z]/g, ""));
  if (words.names.has(folded)) return near >= 0.15 ? 60 + near : 0;
  return near >= 0.45 ? Math.min(spellings.length, 5) * 4 + near * 10 : 0;
}

/** The spelling to show for a group that folds alike: the one in plain letters, else the shortest. */
function plainest(spellings) {
  const odd = (name) => name.replace(/[A-Za-zéèêëàâçîïôöùûüñíóáúşğıİ '-]/g, "").length;
  return [...spellings].sort((a, b) => odd(a) - odd(b) || a.length - b.length || (a < b ? -1 : 1))[0];
}

function latinNames(place, limit, evidence) {
  const main = foldForm(place.name);
  const groups = groupByFold([...evidence.cldrNames, place.ascii, ...place.alternates], isLatinName);
  return [...groups]
    .filter(([folded]) => folded !== main && !evidence.never.has(folded))
    .map(([folded, spellings]) => ({ name: plainest(spellings), score: latinScore(folded, spellings, main, evidence) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

function arabicNames(place, limit, evidence) {
  const clean = place.alternates.map((name) => name.replace(/[\u200E\u200F\u0640\u064B-\u0652]/gu, "").trim());
  const groups = groupByFold(
    [...evidence.cldrNames, ...clean],
    (name) => ARABIC.test(name) && !DIVISION.test(name) && !NOT_ARABIC.test(name),
  );
  const all = [...groups].filter(([folded]) => !namesSomethingElse(folded, evidence.never));
  const native = all.filter(([, spellings]) => spellings.some((name) => !PERSIAN.test(name)));
  const folds = new Set(native.map(([folded]) => folded));
  return (native.length > 0 || limit < 4 ? native : all)
    .filter(([folded]) => !folds.has(`ال${folded}`) && (folded.replace(/^ال/, "").length > 3 || SHORT_ARABIC.has(folded)))
    .map(([folded, spellings]) => ({ name: spellings[0], score: arabicScore(folded, spellings, evidence) }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** The article comes and goes: "السفيرة" (the ambassador) is no more a town than "سفيرة". */
function namesSomethingElse(folded, never) {
  const bare = folded.replace(/^ال/, "");
  return never.has(folded) || never.has(bare) || never.has(`ال${bare}`);
}

function arabicScore(folded, spellings, { fromCldr }) {
  return (fromCldr.has(folded) ? 100 : 0) + (spellings.some((name) => SURELY_ARABIC.test(name)) ? 10 : 0) + spellings.length;
}

/**
 * The other names of a place that are kept, best first within each script.
 * `evidence`: `cldr` (names by id of the place), `words` (of dictionaries), `never` (folded forms that name something else).
 */
export function chooseNames(place, allowance, { cldr, words, never }) {
  const cldrNames = cldr.get(place.id) ?? [];
  const evidence = { cldrNames, fromCldr: new Set(cldrNames.map(foldForm)), words, never };
  const chosen = [...(place.added ?? []), ...latinNames(place, allowance.Latn, evidence), ...arabicNames(place, allowance.Arab, evidence)];
  const folds = chosen.map(foldForm);
  return chosen.filter((_, at) => folds.indexOf(folds[at]) === at);
}
