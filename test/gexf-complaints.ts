/** An element as it was read. */
interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly within: string;
}

/** Where elements may stand, and which attributes they may have: the part of the schema of GEXF 1.3 that is used here. */
const SCHEMA: Readonly<Record<string, readonly [within: string, attributes: string]>> = {
  gexf: ["", "xmlns version"],
  meta: ["gexf", ""],
  creator: ["meta", ""],
  description: ["meta", ""],
  graph: ["gexf", "defaultedgetype idtype mode timeformat timerepresentation"],
  attributes: ["graph", "class"],
  attribute: ["attributes", "id title type"],
  nodes: ["graph", "count"],
  edges: ["graph", "count"],
  node: ["nodes", "id label"],
  edge: ["edges", "id source target weight"],
  attvalues: ["node edge", ""],
  attvalue: ["attvalues", "for value"],
  spells: ["node edge", ""],
  spell: ["spells", "start end"],
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const TAG = /([^<]*)<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What is wrong with a graph, as XML, by the schema of GEXF 1.3, and in itself; nothing where all is well. */
export function gexfComplaints(xml: string): string[] {
  const elements: Element[] = [];
  const complaints = readInto(elements, xml);
  for (const { tag, attributes, within } of elements) {
    const [parents = "", names = ""] = SCHEMA[tag] ?? [];
    if (!parents.split(" ").includes(within)) complaints.push(`<${tag}> within <${within}>`);
    for (const name of Object.keys(attributes)) if (!names.split(" ").includes(name)) complaints.push(`<${tag} ${name}>`);
  }
  return [...complaints, ...graphComplaints(elements)];
}

/** Whether it is well formed: tags that match, no bare sign, nothing left over. */
function readInto(elements: Element[], xml: string): string[] {
  if (!xml.startsWith(DECLARATION)) return ["no declaration"];
  const complaints: string[] = [];
  const open: string[] = [];
  const body = xml.slice(DECLARATION.length);
  let read = 0;
  for (const { 0: all, 1: text = "", 2: end, 3: tag = "", 4: written = "", 5: empty, index } of body.matchAll(TAG)) {
    if (index > read) complaints.push(`no tag: ${body.slice(read, index)}`);
    read = index + all.length;
    if (/&(?!(?:amp|lt|gt|quot);)/.test(all) || text.includes(">")) complaints.push(`a bare sign: ${all}`);
    if (end === "/") {
      if (open.pop() !== tag) complaints.push(`</${tag}> closes another`);
      continue;
    }
    const pairs = [...written.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);
    elements.push({ tag, attributes: Object.fromEntries(pairs), within: open.at(-1) ?? "" });
    if (empty !== "/") open.push(tag);
  }
  if (body.slice(read).trim() !== "") complaints.push(`after the end: ${body.slice(read)}`);
  return open.length === 0 ? complaints : [...complaints, `left open: ${open.join(" ")}`];
}

function graphComplaints(elements: readonly Element[]): string[] {
  const all = (tag: string) => elements.filter((each) => each.tag === tag).map(({ attributes }) => attributes);
  const nodes = new Set(all("node").map(({ id }) => id));
  const edges = new Set(all("edge").map(({ id }) => id));
  const complaints: string[] = [];
  if (all("nodes")[0]?.count !== `${nodes.size}` || all("node").length !== nodes.size)
    complaints.push("nodes that are counted wrong or stand twice");
  if (all("edges")[0]?.count !== `${edges.size}` || all("edge").length !== edges.size)
    complaints.push("edges that are counted wrong or stand twice");
  for (const { source, target } of all("edge"))
    if (!nodes.has(source) || !nodes.has(target)) complaints.push(`${source} or ${target} is no node`);
  for (const { start = "", end = "" } of all("spell"))
    if (!DAY.test(start) || !DAY.test(end) || end < start) complaints.push(`no spell: ${start} ${end}`);
  return complaints;
}
