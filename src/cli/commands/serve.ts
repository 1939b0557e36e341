import { once } from "node:events";
import { isIP } from "node:net";
import { InvalidArgumentError } from "commander";
import { isLoopback } from "../../app/serve/is-loopback.ts";
import { RegisterService } from "../../app/serve/register-service.ts";
import { TokenBook } from "../../app/serve/token-book.ts";
import { withRegister } from "../../app/with-register.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { type Context, UsageError } from "../context.ts";
import { newSampleRegister, takeSamples } from "../sample-register.ts";
import { openInBrowser } from "../terminal/open-in-browser.ts";

interface Options {
  readonly host: string;
  readonly port: number;
  readonly perMinute: number;
  readonly proxy?: string | null;
  readonly register: string;
  readonly samples?: boolean;
  readonly open?: boolean;
}

const HOST = "127.0.0.1";
const PORT = 8470;
/** A page of the site asks a few things at once. */
const PER_MINUTE = 6_000;

export const serveCommand: CreateCommand = (context) =>
  command(
    "serve",
    "The register in the browser and for other programs, over HTTP",
    "Opens to this machine alone, where nobody needs a token. On any other address, and behind a proxy, whoever asks needs one: dragoman token new. What can be asked is told at /api.",
    [
      ["dragoman serve", `the site at http://localhost:${PORT}, its interface at /api`],
      ["dragoman serve --samples --open", "the samples that come with it, in the browser at once"],
      ["dragoman serve --register press.sqlite --port 9000", "another register, another port"],
      ["dragoman serve --host 0.0.0.0", "to others too, with tokens"],
      ["dragoman serve --proxy 127.0.0.1", "to others too, through a proxy on this machine"],
    ],
  )
    .option("--host <address>", "the address to listen on", HOST)
    .option("--port <number>", "the port to listen on, 0 for any that is free", wholeNumber, PORT)
    .option("--per-minute <number>", "requests that one address may make in a minute", wholeNumber, PER_MINUTE)
    .option("--proxy <address>", "the address of a proxy that passes on what others ask: everybody needs a token then", proxyAddress)
    .option("--samples", "the samples that come with the program, in a register that is thrown away")
    .option("--open", "open the site in the browser")
    .addOption(registerOption(context))
    .action(async (options: Options) => serve(context, options.samples ? await withSamples(context, options) : options));

async function withSamples(context: Context, options: Options): Promise<Options> {
  const register = newSampleRegister();
  await withRegister(register, true, (opened) => takeSamples(opened, context));
  context.messages.line(`samples, most of them invented; what is added to them stays in ${register} until you delete it`);
  return { ...options, register };
}

async function serve(context: Context, { host, port, perMinute, proxy = null, register, open = false }: Options): Promise<void> {
  const { program, packs, limits, messages } = context;
  const tokens = new TokenBook(register);
  if ((!isLoopback(host) || proxy !== null) && !tokens.list().some(({ revoked }) => revoked === null))
    throw new UsageError(
      `others can reach ${proxy === null ? host : "it through the proxy"}, and nobody has a token yet: dragoman token new NAME --register ${register}`,
    );
  const { version } = program.generator;
  const service = new RegisterService(program, { version, packs, register, limits });
  try {
    const door = await context.serve({
      service,
      version,
      tokens,
      host,
      port,
      perMinute,
      proxy,
      maxBody: limits.maxBytes,
      maxFile: limits.maxUnpacked,
      report: (error) => messages.line(`dragoman: ${error instanceof Error ? error.stack : String(error)}`),
    });
    messages.line(`${register} is open at ${door.address}, for programs at ${door.address}/api; Ctrl-C ends it`);
    if (open) openInBrowser(door.address);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await door.close();
  } finally {
    await service.close();
  }
}

function proxyAddress(written: string): string {
  if (isIP(written) === 0) throw new InvalidArgumentError("That is no address, such as 127.0.0.1.");
  return written;
}

function wholeNumber(written: string): number {
  const value = Number(written);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError("That is no whole number.");
  return value;
}
