import { describe, expect, it } from "vitest";
import { registerComplaints } from "./register-complaints.ts";

const TEXT = "Rabat - Le ministre de l'Intérieur a reçu mardi 3 juin 2025 l'ambassadeur de France, M. Jean Exemple.";

function words(field: string, value: string, exact: string, supports?: string) {
  const from = TEXT.indexOf(exact);
  return { field, value, ...(supports === undefined ? {} : { supports }), document: "doc_a", from, to: from + exact.length, exact };
}

function record() {
  return {
    kind: "reception",
    status: "held",
    when: { start: "2025-06-03", end: "2025-06-03", basis: "stated", within: false },
    where: { name: "Rabat", country: "MA", latitude: 34.013, longitude: -6.833, basis: "stated" },
    participants: [
      {
        party: "par_a",
        capacities: ["visitor"],
        represents: "FR",
        office: { original: "ambassadeur de France", language: "fr", label: "Ambassador of France" },
      },
    ],
    others: false,
    delegations: [],
    states: ["FR", "MA"],
    invitedBy: [],
    occasion: null,
    topics: [],
    outcomes: [],
    upcoming: [],
    mentioned: [],
    evidence: [
      words("kind", "reception", "a reçu"),
      words("participants/par_a", "Jean Exemple", "Jean Exemple"),
      words("participants/par_a/office", "Ambassador of France", "ambassadeur de France"),
      words("status", "held", "a reçu"),
      words("when", "2025-06-03", "mardi 3 juin 2025"),
      words("where", "Rabat", "Rabat"),
    ],
  };
}

function register() {
  return {
    format: "dragoman-register/1",
    generator: { program: "dragoman", version: "0.1.0", packs: `sha256:${"0".repeat(64)}` },
    documents: [
      {
        id: "doc_a",
        externalId: null,
        url: null,
        outlet: null,
        title: null,
        author: null,
        paths: ["a.txt"],
        published: "2025-06-04",
        publishedBasis: "given",
        bases: { published: "given" },
        synthetic: false,
        language: "fr",
        languages: ["fr"],
        text: TEXT as string | null,
        textHash: `sha256:${"1".repeat(64)}`,
        length: TEXT.length,
        copyOf: null,
        translated: null,
        story: "sto_a",
        reports: ["rep_a"],
        mainReport: "rep_a",
        departures: [],
        leads: [],
      },
    ],
    statements: [{ id: "sta_a", document: "doc_a", from: 0, to: TEXT.length, exact: TEXT, issuer: null, side: null, medium: "outlet" }],
    reports: [{ id: "rep_a", document: "doc_a", engagement: "eng_a", statements: ["sta_a"], parent: null, ...record() }],
    engagements: [
      {
        id: "eng_a",
        aliases: ["eng_a"],
        parent: null,
        parts: [],
        story: "sto_a",
        reports: ["rep_a"],
        ...record(),
        origins: 1,
        disagreements: [],
      },
    ],
    stories: [{ id: "sto_a", documents: ["doc_a"], engagement: "eng_a", languages: ["fr"], origins: 1 }],
    parties: [
      {
        id: "par_a",
        type: "person",
        name: "Jean Exemple",
        nameBasis: "single",
        names: [{ text: "Jean Exemple", language: "fr", documents: ["doc_a"], because: null }],
        country: "FR",
        offices: [
          {
            original: "ambassadeur de France",
            language: "fr",
            label: "Ambassador of France",
            organisation: null,
            seen: ["2025-06-03", "2025-06-03"],
          },
        ],
        parent: null,
        undecided: [],
        evidence: [words("country", "FR", "France"), words("offices/0", "Ambassador of France", "ambassadeur de France")],
      },
    ],
    occasions: [],
    undertakings: [],
  };
}

type Register = ReturnType<typeof register>;

describe("docs/register.schema.json", () => {
  it("takes an export that keeps to the format", () => {
    expect(registerComplaints(register())).toEqual([]);
  });

  it("takes an export without texts", () => {
    const whole = register();
    for (const document of whole.documents) document.text = null;
    expect(registerComplaints(whole)).toEqual([]);
  });

  it.each<[string, (whole: Register) => unknown, string]>([
    ["an unknown key", (whole) => ({ ...whole, extra: 1 }), "additional properties"],
    ["a missing key", (whole) => ({ ...whole, stories: undefined }), "stories"],
    ["a date of no precision", (whole) => edit(whole, (report) => ({ ...report, when: { ...report.when, start: "June 2025" } })), "/when"],
    ["an unknown kind", (whole) => edit(whole, (report) => ({ ...report, kind: "meeting" })), "/kind"],
    ["keys in another order", ({ format, ...rest }) => ({ ...rest, format }), "keys stand as"],
    ["an id that nothing has", (whole) => edit(whole, (report) => ({ ...report, parent: "rep_b" })), "nothing has the id rep_b"],
    ["a value without words", (whole) => edit(whole, (report) => ({ ...report, evidence: report.evidence.slice(1) })), "no words for kind"],
    [
      "a quote that is not in the text",
      (whole) =>
        edit(whole, (report) => ({ ...report, evidence: report.evidence.map((each) => ({ ...each, exact: each.exact.toUpperCase() })) })),
      "does not stand there",
    ],
  ])("refuses %s", (_, change, complaint) => {
    expect(registerComplaints(change(register())).join("\n")).toContain(complaint);
  });
});

function edit(whole: Register, change: (report: Register["reports"][number]) => unknown): unknown {
  return { ...whole, reports: whole.reports.map(change) };
}
