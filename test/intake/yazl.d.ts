declare module "yazl" {
  /** What the tests need of it. */
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addBuffer(content: Buffer, name: string, options?: { readonly mode?: number; readonly mtime?: Date }): void;
    end(): void;
  }
}
