/** A published folder in, a static server out that answers as a real host does. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

export interface Server {
  /** Where the home page is: `http://127.0.0.1:1234/sub/`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves `folder` at `basePath` (`/` or `/sub/`): index.html, 404.html with its status, gzip, and nothing outside.
 * `headersOf` gives what more is sent with a path.
 */
export async function serveSite(
  folder: string,
  basePath = "/",
  headersOf: (path: string) => Record<string, string> = () => ({}),
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
    answer(folder, basePath, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, basePath: string, request: IncomingMessage, response: ServerResponse) {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (!pathname.startsWith(basePath)) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Outside of the base path");
    return;
  }
  const path = normalize(decodeURIComponent(pathname.slice(basePath.length)));
  const file = join(folder, path);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && !pathname.endsWith("/")) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const target = found?.isDirectory() ? join(file, "index.html") : file;
  const body = await readFile(target).catch(() => undefined);
  if (body) send(request, response, 200, target, body);
  else send(request, response, 404, "404.html", await readFile(join(folder, "404.html")));
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, body: Buffer): void {
  const type = types[extname(file)] ?? "application/octet-stream";
  const compressed = /gzip/.test(request.headers["accept-encoding"] ?? "") && /text|json|xml|javascript/.test(type);
  response.writeHead(status, {
    "content-type": type,
    "x-content-type-options": "nosniff",
    // Every host says whether a file changed; browsers keep nothing that comes without.
    etag: `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`,
    ...(compressed && { "content-encoding": "gzip" }),
  });
  response.end(compressed ? gzipSync(body) : body);
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
};
