/** No request ends the server of `npm start` or reads what is outside its folder, and other sites' names lead nowhere. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { SiteServer } from "./server.ts";

const secret = "hors du site";
let folder: string;
let site: string;
let server: SiteServer;
let address: string;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "server-"));
  site = join(folder, "site");
  await mkdir(join(site, "defis"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), secret);
  await writeFile(join(site, ".essaim-site.json"), secret);
  await writeFile(join(site, "index.html"), "<html><body>Accueil</body></html>");
  await writeFile(join(site, "404.html"), "<html><body>Rien ici</body></html>");
  await writeFile(join(site, "defis", "index.html"), "<html><body>Défis</body></html>");
  await writeFile(join(site, "data.json"), "{}");
  await symlink(folder, join(site, "dehors"));
  await symlink(join(folder, "secret.txt"), join(site, "secret.txt"));
  await symlink(join(folder, "secret.txt"), join(site, "secret.html"));
  server = new SiteServer(site, { port: 0, basePath: "/", language: "fr" });
  [address = ""] = await server.listen();
  port = Number(new URL(address).port);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

afterEach(async () => {
  const home = await fetch(address);
  expect([home.status, await home.text()]).toEqual([200, expect.stringContaining("Accueil")]);
});

/** What comes back for these bytes, until the server or `milliseconds` end it. */
function raw(bytes: string | Uint8Array, milliseconds = 2000, at = port): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(at, "127.0.0.1", () => socket.write(bytes));
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(milliseconds, end);
    socket.on("data", (data) => {
      answer += data.toString("latin1");
    });
    socket.on("error", end);
    socket.on("close", end);
  });
}

const get = (target: string, host = `localhost:${port}`, more = "") =>
  raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe("answers", () => {
  it.each([
    ["/", 200, "Accueil"],
    ["/defis/?q=x", 200, "Défis"],
    ["/data.json", 200, "{}"],
    ["/nulle-part", 404, "Rien ici"],
  ])("%s with %i", async (target, status, text) => {
    const answer = await fetch(new URL(target, address));
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(text)]);
  });

  it("/defis by leading to /defis/, with what was asked", async () => {
    expect(await get("/defis?q=%C3%A9")).toContain("location: /defis/?q=%C3%A9\r\n");
  });

  it("under a base path alone, to which / leads", async () => {
    const under = new SiteServer(site, { port: 0, basePath: "/sub/", language: "fr" });
    const [home = ""] = await under.listen();
    expect(home).toMatch(/\/sub\/$/);
    const seen = await Promise.all(["/", "/sub", "/sub/defis/", "/defis/"].map((path) => fetch(new URL(path, home))));
    await under.close();
    expect(seen.map(({ status, url }) => [status, new URL(url).pathname])).toEqual([
      [200, "/sub/"],
      [200, "/sub/"],
      [200, "/sub/defis/"],
      [404, "/defis/"],
    ]);
  });
});

describe("refuses", () => {
  it.each([
    ...["/..%2f..%2fpackage.json", "/../secret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt", "/..\\secret.txt"],
    ...[
      "/defis/..%2f..%2fsecret.txt",
      "/dehors/secret.txt",
      "/secret.txt",
      "/secret.html",
      "/dehors/site/../secret.txt",
    ],
    ...[
      "/%",
      "/%zz",
      "/%E0%A4%A",
      "/%00",
      "/index.html%00.txt",
      "//evil.test",
      "//evil.test/..",
      "/./",
      "*",
      "index.html",
    ],
    ...[
      "/.essaim-site.json",
      "/.essaim/x",
      "/c:/secret.txt",
      "/secret.txt/",
      "/index.html/",
      "\\secret.txt",
      "/?%",
      "/#%zz",
    ],
    ...[
      "http://evil.test/",
      "http://localhost:1/..%2fsecret.txt",
      "file:///secret.txt",
      "http://@/",
      "http://[/",
      "/%2F%2Fa",
    ],
    ...[`/${"a".repeat(8000)}`, `/${"a/".repeat(4000)}`, `/${"%61".repeat(2600)}`, `/${"a".repeat(100_000)}`],
  ])("%.40s without a word of what is outside", async (target) => {
    const answer = await get(target);
    expect(answer).not.toContain(secret);
    expect(answer).not.toMatch(/location: (\/\/|http)/i);
    if (!/^\/\?|^\/#/.test(target)) expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(answer)).not.toBe(500);
  });

  it.each([
    ...["evil.test", "localhost.evil.test", `evil.test:${8080}`, "127.0.0.1.evil.test", "localhost@evil.test", "[::2]"],
    ...["", "localhost:x", "[localhost", "127.0.0.2", "local host", "0.0.0.0"],
  ])("the host « %s »", async (host) => {
    for (const target of ["/", "/.essaim/live", "/.essaim/reload.js"]) {
      expect(statusOf(await get(target, host))).toBe(403);
    }
  });

  it("two hosts, and none", async () => {
    expect(statusOf(await get("/", "localhost", "Host: evil.test\r\n"))).toBeGreaterThanOrEqual(400);
    expect(statusOf(await raw("GET / HTTP/1.0\r\n\r\n"))).toBe(403);
  });

  it.each(["localhost", "LOCALHOST:1", "localhost.", "127.0.0.1", "[::1]"])("no request for %s", async (host) => {
    expect(statusOf(await get("/", host))).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])("to do anything but read: %s", async (method) => {
    const answer = await raw(`${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(statusOf(answer)).toBe(405);
  });
});

describe("goes on after", () => {
  const frame = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n";
  it.each([
    ["nothing at all", ""],
    ["no words of a request", "\r\n\r\n\r\n"],
    ["a line that is none", "BONJOUR\r\n\r\n"],
    ["another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["a half-sent request", "GET / HTTP/1.1\r\nHost: local"],
    ["a body that never comes", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n"],
    ["chunks that are none", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ["two lengths", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na"],
    ["very long headers", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(200_000)}\r\n\r\n`],
    ["very many headers", `GET / HTTP/1.1\r\nHost: localhost\r\n${"X: a\r\n".repeat(5000)}\r\n`],
    ["CONNECT", "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["a version that is none", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"],
    ["a range that is none", "GET /data.json HTTP/1.1\r\nHost: localhost\r\nRange: bytes=9-1,-,x\r\n\r\n"],
    ["a date that is none", "GET /data.json HTTP/1.1\r\nHost: localhost\r\nIf-Modified-Since: \x7f\xff\r\n\r\n"],
    ["an expectation", "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: bread\r\n\r\n"],
    ["a bad handshake of a web socket", `${frame}Sec-WebSocket-Version: 99\r\n\r\n`],
    ["frames of a web socket", `${frame}Sec-WebSocket-Key: x\r\n\r\n\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff`],
    ["a change to another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ])("%s", async (_, bytes) => {
    expect(await raw(Buffer.from(bytes, "latin1"), 300)).not.toContain(secret);
  });

  it("200 requests at once, half of them given up", async () => {
    const all = Array.from({ length: 200 }, async (_, at) => {
      const stop = new AbortController();
      const asked = fetch(`${address}defis/?${at}`, { signal: stop.signal });
      if (at % 2) stop.abort();
      return await asked.then(
        async (answer) => (await answer.text()).includes("Défis"),
        () => "given up",
      );
    });
    const seen = await Promise.all(all);
    expect(seen.filter((one) => one === true)).toHaveLength(100);
    expect(seen.filter((one) => one === "given up")).toHaveLength(100);
  });

  it("connections cut while an answer is under way", async () => {
    await Promise.all(Array.from({ length: 50 }, () => raw("GET /data.json HTTP/1.1\r\nHost: localhost\r\n\r\n", 1)));
  });

  it("any target, any bytes", async () => {
    const target = fc.string({ unit: fc.constantFrom(..."/.%2eEfF50c\\:?#@[]*~é\0 \tà".split("")), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(target, fc.uint8Array({ maxLength: 60 }), async (path, bytes) => {
        const answers = await Promise.all([
          raw(Buffer.from(`GET /${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`), 300),
          raw(bytes, 20),
        ]);
        for (const answer of answers) {
          expect(answer).not.toContain(secret);
          expect(statusOf(answer)).not.toBe(500);
        }
      }),
      { numRuns: 60, seed: 12 },
    );
  });
});

describe("the pages that are open", () => {
  it("hear of a newer version, and those given up do not end the server", async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const live = `${address}.essaim/live`;
    const [kept] = await Promise.all([fetch(live, { signal: one.signal }), fetch(live, { signal: other.signal })]);
    const page = await (await fetch(address)).text();
    const version = /data-version="([^"]+)"/.exec(page)?.[1];
    other.abort();
    await pause(50);
    server.reload();
    const reader = kept.body?.getReader();
    let heard = "";
    while ((heard.match(/^data: /gm) ?? []).length < 2) heard += Buffer.from((await reader?.read())?.value ?? []);
    one.abort();
    const versions = [...heard.matchAll(/^data: (.+)$/gm)].map(([, told]) => told);
    expect(versions[0]).toBe(version);
    expect(versions[1]).not.toBe(version);
  });
});

describe("listens", () => {
  it("at the next port where the one asked for is taken", async () => {
    const second = new SiteServer(site, { port, basePath: "/", language: "fr" });
    const [at = ""] = await second.listen();
    await second.close();
    expect(Number(new URL(at).port)).toBeGreaterThan(port);
  });

  it("nowhere where all that it may try are taken, and says so", async () => {
    const blocker = createServer().listen(65535, "127.0.0.1");
    await new Promise((resolve) => blocker.once("listening", resolve).once("error", resolve));
    const none = new SiteServer(site, { port: 65535, basePath: "/", language: "fr" });
    await expect(none.listen()).rejects.toThrow("sont déjà pris. Donnez-en un autre, comme --port 3000.");
    blocker.close();
  });

  it("at no name that is not this machine's", async () => {
    const none = new SiteServer(site, { port: 0, host: "nulle-part.invalid", basePath: "/", language: "fr" });
    await expect(none.listen()).rejects.toThrow("--host nulle-part.invalid : cette machine n’a pas ce nom");
  });

  it("beyond this machine only where asked, and then allows the addresses of this machine", async () => {
    const open = new SiteServer(site, { port: 0, host: "0.0.0.0", basePath: "/", language: "fr" });
    const [home = ""] = await open.listen();
    const ask = (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    const status = async (host: string) => statusOf(await raw(ask(host), 2000, Number(new URL(home).port)));
    const seen = [await status("127.0.0.1"), await status("evil.test")];
    await open.close();
    expect(seen).toEqual([200, 403]);
  });
});
