/** What a file of YAML fails at, in one line; the parser shows the place below it. */
export function yamlFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n", 1)[0] ?? "").replace(/:$/, "");
}
