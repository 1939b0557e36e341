import { request } from "./ask.ts";

/**
 * What a server tells as it goes, event by event, until it ends. Not an EventSource: that one cannot send a token.
 * @throws Refusal
 */
export async function* events<T>(path: string, signal: AbortSignal): AsyncGenerator<T> {
  const { body } = await request(path, { signal });
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (held + value).split("\n\n");
    held = parts.pop() ?? "";
    for (const part of parts) {
      const data = dataOf(part);
      if (data !== "") yield JSON.parse(data) as T;
    }
  }
}

/** The data of one event; empty for a sign of life. */
export function dataOf(event: string): string {
  return event
    .split("\n")
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice(5).trimStart())
    .join("\n");
}
