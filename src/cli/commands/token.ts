import { Command, Option } from "commander";
import { ROLES, type Role, TokenBook } from "../../app/serve/token-book.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { type Context, UsageError } from "../context.ts";
import { plain } from "../terminal/quoted.ts";

interface InRegister {
  readonly register: string;
}

export const tokenCommand: CreateCommand = (context) =>
  new Command("token")
    .summary("Who may ask a register over the network: dragoman token new, list, revoke")
    .description("A token is told once, when it is made; beside the register only its hash is kept.")
    .addCommand(newToken(context))
    .addCommand(listTokens(context))
    .addCommand(revokeToken(context));

function newToken(context: Context): Command {
  return command("new <name>", "Make a token", "Whoever has it sends Authorization: Bearer and the token.", [
    ["dragoman token new 'Press office'", "one that may look things up"],
    ["dragoman token new 'Feed' --role editor", "one that may add documents too"],
  ])
    .addOption(new Option("--role <role>", "what it allows").choices(ROLES).default("reader"))
    .addOption(registerOption(context))
    .action((name: string, { role, register }: InRegister & { readonly role: Role }) => {
      const { token, kept } = new TokenBook(register).add(name, role, new Date());
      context.out.line(token);
      context.messages.line(`told once and kept nowhere; to take it back: dragoman token revoke ${kept.id}`);
    });
}

function listTokens(context: Context): Command {
  return command("list", "Tokens that were made, without what makes them work", "", [
    ["dragoman token list", "who was given one"],
    ["dragoman token list | grep revoked", "whose was taken back"],
  ])
    .addOption(registerOption(context))
    .action(({ register }: InRegister) => {
      for (const { id, name, role, made, revoked } of new TokenBook(register).list())
        context.out.line(
          [
            id,
            role.padEnd("editor".length),
            made.slice(0, 10),
            revoked === null ? "" : `revoked ${revoked.slice(0, 10)}`,
            plain(name),
          ].join("  "),
        );
    });
}

function revokeToken(context: Context): Command {
  return command("revoke <id>", "Take a token back, also while the register is served", "", [
    ["dragoman token revoke 3f9c1b2a7d50", "the id that dragoman token list shows"],
    ["dragoman token revoke 3f9c1b2a7d50 --register press.sqlite", "a token of another register"],
  ])
    .addOption(registerOption(context))
    .action((id: string, { register }: InRegister) => {
      if (!new TokenBook(register).revoke(id, new Date()))
        throw new UsageError(`there is no token ${id} that works; dragoman token list shows them`);
      context.messages.line("it works no more");
    });
}
