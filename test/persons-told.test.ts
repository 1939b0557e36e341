import { describe, expect, it } from "vitest";
import { exportRegister } from "../src/app/export-register.ts";
import { ingest } from "../src/app/ingest.ts";
import { listEngagements } from "../src/app/list-engagements.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { showRecord } from "../src/app/show-record.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { Register } from "../src/store/register.ts";
import type { PartyRecord } from "../src/types/record.ts";
import { asArrival, asStream } from "./synthetic/batch.ts";

const program = loadProgram("of a test");

/** Texts by the days on which they were published. */
async function registerOf(texts: Readonly<Record<string, string>>): Promise<Register> {
  const register = openRegister(":memory:", { create: true });
  const arrivals = Object.entries(texts).map(([published, text]) => asArrival({ text, published, language: "en" }, null));
  await ingest(register, program, asStream(arrivals));
  return register;
}

async function persons(register: Register): Promise<PartyRecord[]> {
  const pieces: string[] = [];
  await exportRegister(register, program, "json", (piece) => void pieces.push(String(piece)), { withText: false });
  const { parties } = JSON.parse(pieces.join("")) as { parties: PartyRecord[] };
  return parties.filter(({ type }) => type === "person");
}

/** Of everybody with this word in a name: spellings, and whether somebody else may be the same. */
async function told(texts: Readonly<Record<string, string>>, word: string) {
  const register = await registerOf(texts);
  const found = (await persons(register)).filter(({ names }) => names.some(({ text }) => text.includes(word)));
  register.close();
  return found.map(({ names, undecided }) => ({ names: [...new Set(names.map(({ text }) => text))].sort(), open: undecided.length }));
}

async function because(texts: Readonly<Record<string, string>>, spelling: string): Promise<string | undefined> {
  const register = await registerOf(texts);
  const names = (await persons(register)).flatMap(({ names }) => names);
  register.close();
  return names.find(({ text }) => text === spelling)?.because;
}

const minister = (name: string, date: string, guest: string): string =>
  `Rabat - The Minister of Interior of Morocco, Mr. ${name}, received on ${date} in Rabat the Minister of Interior of ${guest}. The two ministers discussed terrorism.`;

describe("a surname alone", () => {
  const full = minister("Abdelwahid Laftani", "Tuesday 4 March 2025", "Spain, Mr. Fernando Gracia Mora");

  it("is who holds the same office at the same time, and says that this decided", async () => {
    const texts = { "2025-03-04": full, "2025-03-11": minister("Laftani", "Tuesday 11 March 2025", "France, Mr. Julien Retalleau") };
    expect(await told(texts, "Laftani")).toEqual([{ names: ["Abdelwahid Laftani", "Laftani"], open: 0 }]);
    expect(await because(texts, "Laftani")).toContain(
      "the names alone leave it open, decided by the same office and state at about the same time (Minister of the Interior, Morocco)",
    );
  });

  it("is a question years later", async () => {
    const later = minister("Laftani", "Tuesday 10 March 2020", "France, Mr. Julien Retalleau");
    expect(await told({ "2020-03-11": later, "2025-03-04": full }, "Laftani")).toEqual([
      { names: [expect.stringContaining("Laftani")], open: 1 },
      { names: [expect.stringContaining("Laftani")], open: 1 },
    ]);
  });

  it("is who is told in the same engagement, and says that this decided", async () => {
    const [host, day] = ["The Minister of Interior of Spain, Mr. Fernando Gracia Mora", "on Tuesday 6 May 2025 in Madrid"];
    const texts = {
      "2025-05-06": `Madrid - ${host}, received ${day} the director general of national security of Morocco, Mr. Abdelilah Hamdouchi.`,
      "2025-05-07": `Madrid - ${host}, received ${day} the Moroccan police chief, Mr. Hamdouchi. They discussed terrorism.`,
    };
    expect(await told(texts, "Hamdouchi")).toEqual([{ names: ["Abdelilah Hamdouchi", "Hamdouchi"], open: 0 }]);
    expect(await because(texts, "Hamdouchi")).toContain(
      "the names alone leave it open, decided by the same engagement (reception, 2025-05-06, Madrid)",
    );
  });

  it("is whom one text calls so as well", async () => {
    const texts = { "2025-03-04": `${full} Mr. Laftani thanked Mr. Gracia Mora.` };
    expect(await because(texts, "Laftani")).toContain("decided by one text that also calls the same person Abdelwahid Laftani");
  });
});

describe("namesakes", () => {
  const texts = {
    "2025-03-04":
      "Cairo - The Minister of Agriculture of Egypt, Mr. Mohamed Ali, received on Tuesday 4 March 2025 in Cairo the Minister of Agriculture of Spain, Mr. Fernando Gracia Mora.",
    "2025-03-05":
      "Aswan - The Egyptian governor of Aswan, Mr. Mohamed Ali, received on Wednesday 5 March 2025 in Aswan the ambassador of France to Egypt, Mr. Julien Retalleau.",
  };

  it("of a common name who serve in two places at one time are two, and a question", async () => {
    expect(await told(texts, "Mohamed Ali")).toEqual([
      { names: ["Mohamed Ali"], open: 1 },
      { names: ["Mohamed Ali"], open: 1 },
    ]);
  });

  it("are found by list, and show says of each who the other is", async () => {
    const register = await registerOf(texts);
    const rows = await listEngagements(register, program, { undecided: true });
    expect(rows).toHaveLength(2);
    const [one] = (await persons(register)).filter(({ undecided }) => undecided.length > 0);
    const shown = await showRecord(register, program, one?.id ?? "");
    expect(shown).toMatchObject({ is: "party", questions: [{ id: one?.undecided[0], name: "Mohamed Ali", country: "EG" }] });
    register.close();
  });

  it("of a rare name are one", async () => {
    const rare = Object.fromEntries(Object.entries(texts).map(([day, text]) => [day, text.replace("Mohamed Ali", "Sherwet Boutrosian")]));
    expect(await told(rare, "Boutrosian")).toEqual([{ names: ["Sherwet Boutrosian"], open: 0 }]);
  });
});
