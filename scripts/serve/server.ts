/**
 * A published folder in; that folder shown on this machine, with pages that load again when told to, out. Every request
 * may be an attack or an accident: none ends the server or reads anything outside the folder.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sep } from "node:path";
import send from "send";
import type { Language, Words } from "../../schemas/index.ts";
import type { WordsByFile } from "../../schemas/words/types.ts";
import type { Value } from "../language/wording.ts";
import { type Said, wordsOf } from "../language/words.ts";
import { root } from "../root.ts";
import { UsageError } from "../terminal/arguments.ts";
import { allowedHosts, hostOf, inAddress, isEverywhere, loopback, ownAddresses } from "./hosts.ts";
import { askedPath } from "./request-path.ts";

export interface ServerOptions {
  /** 0 for any that is free. */
  port: number;
  /** Undefined for this machine alone; a name or an address of it, `0.0.0.0` for all its networks. */
  host?: string | undefined;
  basePath: string;
  /** In which it answers where there is no page. */
  language: Language;
}

/** Names that no site has, since those with a dot in front are not served. */
const scriptPath = "/.essaim/reload.js";
const livePath = "/.essaim/live";

/** So many ports are tried, from the one asked for. */
const tries = 10;

export class SiteServer {
  private servers: Server[] = [];
  private readonly listening = new Set<ServerResponse>();
  private version = randomUUID();
  private readonly allowed: ReadonlySet<string>;
  private readonly words: Said<WordsByFile["serve"]["answers"], Value, string>;
  private readonly script = readFileSync(`${root}scripts/serve/reload-client.js`);

  constructor(
    private readonly folder: string,
    private readonly options: ServerOptions,
  ) {
    this.allowed = allowedHosts(options.host);
    this.words = wordsOf("serve", options.language).answers;
  }

  /** Returns the addresses at which the site now is. Throws UsageError where it cannot be. */
  async listen(): Promise<string[]> {
    const { port, host } = this.options;
    const [first, ...others]: readonly string[] = host === undefined ? loopback : [host === "*" ? "0.0.0.0" : host];
    const taken = await this.firstFree(port, first as string);
    for (const other of others) await this.open(taken, other).catch(() => {});
    const names =
      host === undefined
        ? ["localhost"]
        : isEverywhere(host)
          ? ["localhost", ...ownAddresses().filter(isTold)]
          : [host];
    return names.map((name) => `http://${inAddress(name)}:${taken}${this.options.basePath}`);
  }

  /** Pages that are open load again. */
  reload(): void {
    this.version = randomUUID();
    for (const response of this.listening) response.write(`data: ${this.version}\n\n`);
  }

  async close(): Promise<void> {
    await Promise.all(
      this.servers.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  }

  private async firstFree(port: number, host: string): Promise<number> {
    for (let next = port; ; next++) {
      try {
        return await this.open(next, host);
      } catch (error) {
        const { code = "" } = error as NodeJS.ErrnoException;
        if (code === "EADDRINUSE" && next + 1 < port + tries && next < 65535) continue;
        throw new UsageError(refusals[code]?.(port, host) ?? wordsOf("serve").refusals.elsewhere({ host, port, code }));
      }
    }
  }

  private async open(port: number, host: string): Promise<number> {
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ port, host, exclusive: true }, () => resolve());
    });
    server.removeAllListeners("error");
    // What a connection does after it was told goodbye concerns nobody.
    server.on("error", () => {});
    server.on("clientError", (_, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      else socket.destroy();
    });
    this.servers.push(server);
    return (server.address() as AddressInfo).port;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on("error", () => {});
    request.on("error", () => {});
    try {
      await this.respond(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else this.say(response, 500, this.words.unreadablePage);
    }
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("cache-control", "no-cache");
    const { method = "", url = "" } = request;
    if (this.isForeign(request)) {
      this.say(response, 403, this.words.foreignHost);
    } else if (method !== "GET" && method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      this.say(response, 405, this.words.readOnly);
    } else if (url.split("?", 1)[0] === scriptPath) {
      response.setHeader("content-type", "text/javascript; charset=utf-8");
      response.end(this.script);
    } else if (url === livePath && method === "GET") {
      this.tell(response);
    } else {
      const asked = askedPath(url, this.options.basePath);
      if ("path" in asked) await this.find(request, response, asked);
      else if (asked.status === 302) redirect(response, asked.location, 302);
      else await this.refuse(response, asked.status);
    }
  }

  /** Two names would be one for us and another for whoever asks; an address in full names a host too. */
  private isForeign({ headers, rawHeaders, url = "" }: IncomingMessage): boolean {
    const told = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length;
    const inTarget = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1];
    const named = [headers.host, ...(inTarget === undefined ? [] : [inTarget])];
    return told !== 1 || !named.every((host) => this.allowed.has(hostOf(host) ?? ""));
  }

  private async find(
    request: IncomingMessage,
    response: ServerResponse,
    { path, rest }: { path: string; rest: string },
  ): Promise<void> {
    const served = await realpath(this.folder).catch(() => undefined);
    const file = served && (await realpath(served + path).catch(() => undefined));
    // A link in the folder may lead out of it.
    if (!file || !(file === served || file.startsWith(served + sep))) return await this.refuse(response, 404);
    const found = await stat(file);
    if (found.isDirectory()) {
      const address = encodeURI(this.options.basePath + path.slice(1));
      if (!path.endsWith("/")) redirect(response, `${address}/${rest}`, 301);
      else await this.find(request, response, { path: `${path}index.html`, rest });
    } else if (!found.isFile() || path.endsWith("/")) {
      await this.refuse(response, 404);
    } else if (file.endsWith(".html")) {
      this.show(response, 200, await readFile(file, "utf8"));
    } else {
      const sending = send(request, encodeURI(file.slice(served.length)).replace(/[?#]/g, encodeURIComponent), {
        root: served,
        index: false,
        cacheControl: false,
      });
      sending.on("error", ({ status }: { status: number }) => this.say(response, status, this.words.unreadableFile));
      sending.on("directory", () => this.say(response, 404, this.words.goneFile));
      sending.pipe(response);
    }
  }

  /** With the site's own page where it has one. */
  private async refuse(response: ServerResponse, status: 400 | 404): Promise<void> {
    const page = await readFile(`${this.folder}/404.html`, "utf8").catch(() => undefined);
    if (page === undefined || status === 400) this.say(response, status, this.words.nothing);
    else this.show(response, status, page);
  }

  private show(response: ServerResponse, status: number, html: string): void {
    const script = `<script src="${scriptPath}" data-live="${livePath}" data-version="${this.version}"></script>`;
    const end = html.lastIndexOf("</body>");
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
    response.end(end < 0 ? html + script : html.slice(0, end) + script + html.slice(end));
  }

  private say(response: ServerResponse, status: number, text: string): void {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
    response.end(`${text}\n`);
  }

  /** Which pages are shown now, and again when they change: https://html.spec.whatwg.org/#server-sent-events */
  private tell(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`retry: 500\ndata: ${this.version}\n\n`);
    this.listening.add(response);
    response.on("close", () => this.listening.delete(response));
  }
}

function redirect(response: ServerResponse, location: string, status: 301 | 302): void {
  response.writeHead(status, { location }).end();
}

/** Those that lead nowhere but here are told by name; others of the newer kind are long, and mean little to people. */
function isTold(address: string): boolean {
  return !address.startsWith("127.") && !address.includes(":");
}

const unknownHost = (_: number, host: string) => wordsOf("serve").refusals.unknownHost({ host });

/** By the code that the system gives. */
const refusals: Readonly<Record<string, (port: number, host: string) => Words>> = {
  EADDRINUSE: (port) => wordsOf("serve").refusals.portsTaken({ first: port, last: Math.min(port + tries - 1, 65535) }),
  EACCES: (port) => wordsOf("serve").refusals.reservedPort({ port }),
  EADDRNOTAVAIL: unknownHost,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
};
