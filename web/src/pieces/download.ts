import { request } from "../ask/ask.ts";

/** Fetches a file, with the token where there is one, and hands it to whoever reads under the name that the server gives it. */
export async function download(path: string): Promise<void> {
  const response = await request(path);
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "dragoman.txt";
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
