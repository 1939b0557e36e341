import { expect, test } from "vitest";
import { resourceFolders } from "./resources.ts";

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** The folders that belong to pages, of which each points into the folder that it names. */
async function owned(names: readonly string[], pages: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return await resourceFolders(names, (page) => (page in pages ? bytesOf(`<img src="./${pages[page]}/a.png">`) : null));
}

test.each([
  ["a/Visit.html", "a/Visit_files", "Visit_files"],
  ["Visit.HTM", "Visit_fichiers", "Visit_fichiers"],
  ["a/زيارة.html", "a/زيارة_ملفات", "زيارة_ملفات"],
  ["a b.xhtml", "a b-Dateien", "a%20b-Dateien"],
  ["v1.2.html", "v1.2_files", "v1.2_files"],
])("%s owns %s", async (page, folder, written) => {
  expect(await owned([page, `${folder}/a.png`, `${folder}/deep/b.js`], { [page]: written })).toEqual([folder]);
});

test.each([
  ["Visit.html", "a/Visit_files", "Visit_files"],
  ["Visit.html", "Visit_2", "Visit_2"],
  ["Visit.html", "Visit_files", "Other_files"],
  ["Visit.html", "Visits", "Visits"],
  ["Visit.html", "Visit_old_files", "Visit_old_files"],
])("%s does not own %s", async (page, folder, written) => {
  expect(await owned([page, `${folder}/a.png`], { [page]: written })).toEqual([]);
});

test("each of 50,000 pages in one folder is asked for its own folder alone", async () => {
  const names = Array.from({ length: 50_000 }, (_, place) => [`a/${place}.html`, `a/${place}_files/x.css`]).flat();
  let asked = 0;
  const folders = await resourceFolders(names, (page) => {
    asked++;
    return page === "a/7.html" ? bytesOf('<link href="7_files/x.css">') : null;
  });
  expect(folders).toEqual(["a/7_files"]);
  expect(asked).toBe(50_000);
});
