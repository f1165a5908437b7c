/** A process that has loaded the libraries and waits: the first « build » message makes it a builder of today's code. */
// Whoever asked for builds is gone, however it ended. A build under way is undone on the way out.
process.on("disconnect", () => process.exit());

process.once("message", async (request) => {
  process.argv = [process.argv[0] ?? "node", "", "serve/builder"];
  await import("../command.js");
  process.emit("message", request, undefined);
});

await Promise.all([import("@11ty/eleventy"), import("esbuild"), import("pagefind"), import("sharp")]);
