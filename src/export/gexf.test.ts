import { readFileSync } from "node:fs";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { gexfComplaints } from "../../test/gexf-complaints.ts";
import { ENG, madeUpRecords, PAR, WHOLE } from "../../test/made-up/made-up-records.ts";
import { merged } from "./gexf/spells.ts";
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from "./gexf/write-graph.ts";
import { element } from "./gexf/xml.ts";
import { gexf } from "./gexf.ts";

const written = (records = madeUpRecords()) => [...gexf.write(records, WHOLE)].join("");

/** Names in Arabic where there are such. */
function inArabic(): string {
  const records = madeUpRecords();
  const parties = [...records.parties()].map((party) => ({
    ...party,
    name: party.names.find(({ language }) => language === "ar")?.text ?? party.name,
  }));
  return written({ ...records, parties: () => parties });
}

it("writes what the golden graph has", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/register.gexf");
});

it("keeps to XML and to the schema of GEXF 1.3", () => {
  expect(gexfComplaints(written())).toEqual([]);
  expect(gexfComplaints(inArabic())).toEqual([]);
});

it("would be told apart from what does not", () => {
  const broken = [
    written().replace("</nodes>", ""),
    written().replace('label="', 'label="&'),
    written().replace("<spell ", "<spell day="),
    written().replace('target="', 'target="XX'),
    written().replace('start="2025', 'start="25'),
    `${written()}<`,
  ];
  for (const xml of broken) expect(gexfComplaints(xml)).not.toEqual([]);
});

it("joins spells that overlap, and loses no day", () => {
  const spell = fc.tuple(fc.nat(60), fc.nat(9)).map(([first, more]) => [first, first + more] as const);
  const daysOf = (spells: readonly (readonly [number, number])[]) =>
    [...new Set(spells.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)))].sort((a, b) => a - b);
  fc.assert(
    fc.property(fc.array(spell), (spells) => {
      const joined = merged(spells);
      expect(daysOf(joined)).toEqual(daysOf(spells));
      for (const [at, [first]] of joined.entries()) if (at > 0) expect(first).toBeGreaterThan(joined[at - 1]![1]);
    }),
  );
});

describe("the graph", () => {
  const page = new DOMParser().parseFromString(written(), "text/xml");
  const values = (selector: string, declared: readonly (readonly [string, string])[]) => {
    const attvalues = [...(page.querySelector(selector)?.querySelectorAll("attvalue") ?? [])];
    return Object.fromEntries(attvalues.map((value) => [declared[Number(value.getAttribute("for"))]?.[0], value.getAttribute("value")]));
  };

  it("has two levels that no edge joins", () => {
    const levels = new Map(
      [...page.querySelectorAll("node")].map((node) => [
        node.getAttribute("id"),
        node.querySelector('attvalue[for="0"]')?.getAttribute("value"),
      ]),
    );
    for (const edge of page.querySelectorAll("edge"))
      expect(levels.get(edge.getAttribute("source"))).toBe(levels.get(edge.getAttribute("target")));
    expect(new Set(levels.values())).toEqual(new Set(["states", "parties"]));
  });

  it("counts engagements, not documents, and only what took place", () => {
    expect(values('edge[id="MA TR"]', EDGE_ATTRIBUTES)).toMatchObject({
      level: "states",
      "visits to target": "1",
      kinds: "talks 1",
      topics: "organised-crime 1",
      ids: ENG.talks,
    });
    expect(page.querySelector('edge[id="FR MA"]')).toBeNull();
    expect(page.querySelector('edge[id="FR SA"]')).toBeNull();
  });

  it("has of a pair of states only the ties between the two", () => {
    const pair = [...gexf.write(madeUpRecords(), { kind: "pair", ids: ["MA", "SA"], name: "Morocco and Saudi Arabia" })].join("");
    expect([...pair.matchAll(/<edge id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["MA SA", `${PAR.mansouri} ${PAR.saudi}`]);
  });

  it("has every spelling of a name", () => {
    expect(values(`node[id="${PAR.mansouri}"]`, NODE_ATTRIBUTES)).toMatchObject({
      office: "Director General of National Security",
      names: "Youssef El Mansouri | يوسف المنصوري | Yusuf el-Mansuri",
      synthetic: "false",
    });
  });

  it("marks what rests on invented documents", () => {
    const records = madeUpRecords();
    const invented = [...records.documents()].map((document) => ({
      ...document,
      synthetic: true,
      reports: [`rep_${ENG.talks.slice(4)}` as const],
    }));
    const marked = written({ ...records, documents: () => invented });
    expect(marked).toContain('label="Selim Aydınlı [synthetic]"');
    expect(marked).toContain('label="Türkiye"');
  });
});

it("writes nothing that ends an attribute or is no XML", () => {
  const text = element("a", { b: '"<>&\u0000\ud800\ufffe\n\tx' });
  expect(text).toBe('<a b="&quot;&lt;&gt;&amp;\ufffd\ufffd\ufffd x"/>');
});

it("tells of every attribute on the page", () => {
  const page = readFileSync("docs/exports/gexf.md", "utf8");
  for (const [title] of [...NODE_ATTRIBUTES, ...EDGE_ATTRIBUTES]) expect(page).toContain(`\`${title}\``);
});

it("is read by graphology, with labels in Arabic", () => {
  const graph = parse(MultiGraph, inArabic());
  expect(graph.getNodeAttribute(PAR.mansouri, "label")).toBe("يوسف المنصوري");
  expect(graph.getNodeAttribute("TR", "label")).toBe("Türkiye");
  expect(graph.hasEdge("MA", "TR")).toBe(true);
});
