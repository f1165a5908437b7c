/** A process that has loaded the libraries and waits: the first « build » message makes it a builder of today's code. */
process.once("message", async (request) => {
  process.argv = [process.argv[0] ?? "node", "", "serve/builder"];
  await import("../command.js");
  process.emit("message", request, undefined);
});

await Promise.all([import("@11ty/eleventy"), import("esbuild"), import("pagefind"), import("sharp")]);
