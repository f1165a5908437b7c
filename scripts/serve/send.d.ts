/** The part of the library that sends files that this project calls; it ships no types of its own. */
declare module "send" {
  import type { EventEmitter } from "node:events";
  import type { IncomingMessage } from "node:http";
  import type { Writable } from "node:stream";

  interface SendStream extends EventEmitter {
    pipe<To extends Writable>(to: To): To;
  }

  export default function send(
    request: IncomingMessage,
    path: string,
    options?: { root?: string; dotfiles?: "allow" | "deny" | "ignore"; index?: boolean; cacheControl?: boolean },
  ): SendStream;
}
