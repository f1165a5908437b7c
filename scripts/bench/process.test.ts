import { execPath } from "node:process";
import { expect, test } from "vitest";
import { measure } from "./process.ts";

/** Runs until it has taken 0.3 s of CPU itself, however busy the machine. */
const busy = "for (let used = 0; used < 3e5; ) { const { user, system } = process.cpuUsage(); used = user + system; } ";
const child = (script: string) =>
  `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(script)}]); `;

test("adds up the time of a process and of those that it starts, at any depth", async () => {
  const { cpu, wall } = await measure(execPath, ["-e", child(child(busy) + busy) + busy]);
  // The kernel counts in hundredths, and each of the three may lose one.
  expect(cpu).toBeGreaterThan(0.85);
  expect(wall).toBeGreaterThan(0);
});

test("takes the memory of the largest process, not the sum", async () => {
  const hold = "const held = Buffer.alloc(300e6, 1); setTimeout(() => held, 400); ";
  const { peak } = await measure(execPath, ["-e", child(hold) + hold]);
  expect(peak).toBeGreaterThan(300e6);
  expect(peak).toBeLessThan(600e6);
});

test("says what a command that fails has printed", async () => {
  await expect(measure(execPath, ["-e", 'console.error("no room"); process.exit(3)'])).rejects.toThrow(
    /ended with 3\.\nno room/,
  );
});
