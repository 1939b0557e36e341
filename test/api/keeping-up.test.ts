import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DocumentDetails, EngagementPage, Ingest, Status } from "../../src/api/types.ts";
import { forget } from "../../src/app/forget.ts";
import { withRegister } from "../../src/app/with-register.ts";
import { cataloguePath } from "../../src/store/catalogue/catalogue-file.ts";
import { listPins } from "../../src/store/corrections.ts";
import type { DocumentId } from "../../src/types/ids.ts";
import { eventsOf, type OpenServer, openServer } from "./open-server.ts";

let server: OpenServer;
beforeAll(async () => {
  server = await openServer();
}, 60_000);
afterAll(async () => {
  await server.close();
}, 60_000);

const TEXT =
  "Rabat - The Minister of the Interior of Morocco, Karim Benali, received the Minister of the Interior of Spain, Carlos Martin, in Rabat on 12 March 2025. They discussed terrorism in Zanzalabad.";

async function json<T>(path: string): Promise<T> {
  return (await (await fetch(`${server.url}${path}`)).json()) as T;
}

it("finds what is added, and no longer what is forgotten", async () => {
  const before = await json<Status>("/api/status");
  expect((await json<EngagementPage>("/api/engagements")).total).toBe(0);

  const begun = await fetch(`${server.url}/api/ingests`, { method: "POST", headers: { "Content-Type": "text/plain" }, body: TEXT });
  const { id } = (await begun.json()) as Ingest;
  const events: Ingest[] = [];
  for await (const { data } of eventsOf(await fetch(`${server.url}/api/ingests/${id}/events`))) events.push(data as Ingest);
  expect(events.at(-1)).toMatchObject({ state: "done", failure: null });
  const done = await json<Ingest>(`/api/ingests/${id}`);
  expect(done).toMatchObject({ state: "done", documents: 1, rejected: 0 });
  expect(done).toEqual(events.at(-1));

  await server.service.refresh();
  const added = await json<Status>("/api/status");
  expect(added.generation).not.toBe(before.generation);
  expect((await json<EngagementPage>("/api/engagements?state=MA&state=ES&person=Benali")).total).toBe(1);
  const { documents } = await json<{ documents: { id: DocumentId }[] }>("/api/find?q=zanzalabad");
  const [document] = documents;
  const engagements = (await json<EngagementPage>("/api/engagements")).items;
  const opening = "Rabat - The Minister of the Interior of Morocco, Karim Benali, received the Minister of …";
  expect(done.added).toEqual([{ id: document?.id, title: null, opening, language: "en", total: 1, engagements }]);
  expect((await json<DocumentDetails>(`/api/documents/${document?.id}`)).text).toBe(TEXT);

  await withRegister(server.register, false, (register) => forget(register, server.program, document?.id ?? "doc_"));
  expect((await fetch(`${server.url}/api/documents/${document?.id}`)).status).toBe(404);
  await server.service.refresh();
  expect((await json<EngagementPage>("/api/engagements")).total).toBe(0);
  expect(await json<{ documents: object[] }>("/api/find?q=zanzalabad")).toMatchObject({ documents: [] });
  expect(readFileSync(cataloguePath(server.register)).includes("zanzalabad")).toBe(false);
  expect((await json<Status>("/api/status")).generation).toBe(before.generation);
}, 60_000);

it("keeps an id for good, and makes nothing anew for it", async () => {
  const begun = await fetch(`${server.url}/api/ingests`, { method: "POST", headers: { "Content-Type": "text/plain" }, body: TEXT });
  const { id } = (await begun.json()) as Ingest;
  for await (const _ of eventsOf(await fetch(`${server.url}/api/ingests/${id}/events`)));
  await server.service.refresh();
  const before = await json<Status>("/api/status");
  const [card] = (await json<EngagementPage>("/api/engagements")).items;
  const pinned = await fetch(`${server.url}/api/engagements/${card?.id}/pin`, { method: "POST" });
  expect([pinned.status, await pinned.json()]).toEqual([200, { id: card?.id }]);
  expect((await fetch(`${server.url}/api/engagements/eng_0000000000000000/pin`, { method: "POST" })).status).toBe(404);
  await server.service.refresh();
  expect((await json<Status>("/api/status")).generation).toBe(before.generation);
  await withRegister(server.register, false, (register) => {
    expect(listPins(register)).toEqual([{ id: card?.id, node: card?.id.replace("eng_", "rep_") }]);
  });
  const document = (await json<{ items: { id: DocumentId }[] }>("/api/documents")).items[0]?.id ?? "doc_";
  await withRegister(server.register, false, (register) => forget(register, server.program, document));
  await server.service.refresh();
}, 60_000);

it("says the same of the same text twice", async () => {
  for (const expected of [
    { documents: 1, known: 0 },
    { documents: 0, known: 1 },
  ]) {
    const begun = await fetch(`${server.url}/api/ingests`, { method: "POST", headers: { "Content-Type": "text/plain" }, body: TEXT });
    const { id } = (await begun.json()) as Ingest;
    for await (const _ of eventsOf(await fetch(`${server.url}/api/ingests/${id}/events`)));
    expect(await json<Ingest>(`/api/ingests/${id}`)).toMatchObject(expected);
  }
}, 60_000);

it("lays out what was added as soon as it is done, without being told to", async () => {
  await server.service.refresh();
  const before = await json<Status>("/api/status");
  const begun = await fetch(`${server.url}/api/ingests`, {
    method: "POST",
    headers: { "Content-Type": "text/plain" },
    body: TEXT.replace("Zanzalabad", "Zanzibar"),
  });
  const { id } = (await begun.json()) as Ingest;
  for await (const _ of eventsOf(await fetch(`${server.url}/api/ingests/${id}/events`)));
  let status = await json<Status>("/api/status");
  while (status.generation === before.generation) status = await json<Status>("/api/status");
  expect((await json<{ documents: object[] }>("/api/find?q=zanzibar")).documents).toHaveLength(1);
}, 60_000);
