/** A licence identifier (SPDX, any case) in, the name people know it by and the address of its text out. */

export interface LicenceName {
  name: string;
  url?: string;
}

const known: Record<string, LicenceName> = {
  "etalab-2.0": { name: "Licence Ouverte 2.0", url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" },
  "cc0-1.0": { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  "cc-by-4.0": { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  "cc-by-sa-4.0": { name: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
  "odbl-1.0": { name: "ODbL 1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/" },
};

/** An unknown licence keeps the words it was given in. */
export function licenceOf(id: string): LicenceName {
  return known[id.toLowerCase()] ?? { name: id };
}
