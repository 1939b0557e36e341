import type { RegisterService } from "./register-service.ts";
import type { TokenBook } from "./token-book.ts";

/** How a register is opened to those who ask over the network. */
export interface DoorOptions {
  readonly service: RegisterService;
  /** The program's, for the documentation. */
  readonly version: string;
  readonly tokens: TokenBook;
  readonly host: string;
  /** The address of a proxy that passes on what others ask; null: there is none. */
  readonly proxy: string | null;
  /** 0: any that is free. */
  readonly port: number;
  /** Requests of one address in a minute. */
  readonly perMinute: number;
  /** The largest body that is no file, and the most that files may be that are sent at once, in bytes. */
  readonly maxBody: number;
  readonly maxFile: number;
  /** Told what should not have happened. */
  readonly report: (error: unknown) => void;
}

/** Somebody listens. */
export interface Door {
  /** `http://127.0.0.1:8470` */
  readonly address: string;
  close(): Promise<void>;
}

export type OpenDoor = (options: DoorOptions) => Promise<Door>;
