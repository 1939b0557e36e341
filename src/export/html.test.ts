import { describe, expect, it } from "vitest";
import { madeUpRecords, PAR, WHOLE } from "../../test/made-up/made-up-records.ts";
import { DOCS, OF_STORY, TALKS, toldStory } from "../../test/told-story.ts";
import type { Subject } from "../types/subject.ts";
import { html } from "./html.ts";

const PAIR: Subject = { kind: "pair", ids: ["MA", "TR"], name: "Morocco and Türkiye" };
const written = (records = toldStory(), subject: Subject = OF_STORY): string => [...html.write(records, subject)].join("");
/** Where something stands on the page of the story. */
const at = (text: string): number => {
  const found = written().indexOf(text);
  expect([text, found > 0]).toEqual([text, true]);
  return found;
};

it("writes what the golden pages have", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/story.html");
  await expect(written(madeUpRecords(), PAIR)).toMatchFileSnapshot("../../test/golden/pair.html");
});

describe("the page of a story", () => {
  it("has the communiqué first, then the other side's words, who copied, what only a bad translation says, then what is told", () => {
    const places = [
      "Direction générale de l&#39;Exemple",
      "Bakanlıktan yapılan açıklamada",
      "Who tells it themselves",
      "drops who said it",
      "What only a machine translation says",
      "civil protection",
      `id="${TALKS}"`,
      "Accounts differ",
      'id="texts"',
    ].map(at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("says by which rule a reading stands, and how many origins tell each", () => {
    const differing = written().slice(at("Accounts differ"));
    expect(differing).toMatch(/equally strong[\s\S]*2025-04-01<\/bdi> stands<\/span>, 1 origin: [\s\S]*2025-04-02<\/bdi>, 1 origin: /);
  });

  it("leads from each value to its words, and from them to the text", () => {
    const page = written();
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target = ""]) => target);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, own = ""]) => own);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets).toContain(`${TALKS}.where.1`);
    for (const document of Object.values(DOCS)) expect(targets).toContain(document);
  });

  it("marks the direction and the language of every quote", () => {
    const quotes = [...written().matchAll(/<q( [^>]*)>([^<]*)</g)];
    expect(quotes.length).toBeGreaterThan(20);
    for (const [, marks = "", text = ""] of quotes) {
      expect(`${text}: ${marks}`).toMatch(/[\u0600-\u06ff]/.test(text) ? / dir="rtl" lang="ar"/ : / dir="ltr" lang="(?:fr|tr)"/);
    }
  });
});

describe("any page", () => {
  it("escapes whatever comes from a text", () => {
    const page = written();
    expect(page).not.toMatch(/<script|<img|<\/title>[\s\S]*<\/title>|javascript:alert\(1\)"/);
    expect(page).toContain("Entretiens&lt;/title&gt;&lt;script&gt;");
    expect(page).toContain("la protection &lt;des&gt; civils &amp; des biens");
    expect(page).toContain("<bdi>javascript:alert(1)</bdi>");
  });

  it("asks nothing of the network and needs no script", () => {
    for (const page of [written(), written(madeUpRecords(), WHOLE), written(madeUpRecords(), PAIR)]) {
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b|\son\w+="|@import|url\(/i);
    }
  });

  it("says what is invented, in its head and wherever it is shown", () => {
    expect(written()).toMatch(/role="note"><strong>Invented coverage\.<\/strong> 4 of the 5 texts/);
    const whole = written(madeUpRecords(), WHOLE);
    const article = (text: string) => whole.split("<article").find((own, index) => index > 0 && own.includes(text)) ?? "";
    expect(article("status-cancelled")).toContain('class="invented"');
    expect(article("status-held")).not.toContain('class="invented"');
  });

  it("is the same for the same records", () => {
    expect(written(madeUpRecords(), WHOLE)).toBe(written(madeUpRecords(), WHOLE));
  });

  it("of a pair or a party begins with its brief", () => {
    const pair = written(madeUpRecords(), PAIR);
    expect(pair).toMatch(
      /1 contact held[\s\S]*Last contacts[\s\S]*Offices, as last seen[\s\S]*Subjects through the years[\s\S]*to come on 2025-10/,
    );
    const party = written(madeUpRecords(), { kind: "party", ids: [PAR.mansouri], name: "Youssef El Mansouri" });
    expect(party).toMatch(/What changed between the last two/);
    expect(written()).not.toContain("Last contacts");
  });
});
