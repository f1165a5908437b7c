/** Where to listen in; which `Host` a request may name, out: a page of another site may have its name lead here. */
import { hostname, networkInterfaces } from "node:os";

/** Both kinds of address that lead to this machine alone. */
export const loopback = ["127.0.0.1", "::1"] as const;

const everywhere = ["0.0.0.0", "::", "*"];

export function isEverywhere(host: string): boolean {
  return everywhere.includes(host);
}

/** Names of this machine, and `host`; its addresses too where it listens on all of them. */
export function allowedHosts(host: string | undefined): ReadonlySet<string> {
  const allowed = new Set<string>(["localhost", ...loopback]);
  if (host === undefined) return allowed;
  allowed.add(host.toLowerCase());
  if (isEverywhere(host)) {
    for (const address of ownAddresses()) allowed.add(address);
    const name = hostname().toLowerCase();
    for (const one of [name, `${name}.local`]) allowed.add(one);
  }
  return allowed;
}

/** Of every network that this machine is in, without the zone that some systems put behind. */
export function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address.replace(/%.*/, "")));
}

/** `localhost:8080` → `localhost`, `[::1]:8080` → `::1`; undefined for what is no host. */
export function hostOf(header: string | undefined): string | undefined {
  const [, inBrackets, name] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(header ?? "") ?? [];
  return (inBrackets ?? name?.replace(/\.$/, ""))?.toLowerCase();
}

/** As it stands in an address. */
export function inAddress(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
