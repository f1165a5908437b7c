/** The kinds of content, their folder under content/ and their schema file: enters nothing, leaves the list. */

/** Every kind, with the folder of `content/` that holds its entries. */
export const folderOf = {
  defi: "defis",
  prototype: "prototypes",
  edition: "editions",
  site: "sites",
  theme: "themes",
  method: "methods",
  organisation: "organisations",
  community: "communities",
  page: "pages",
} as const;

export type Kind = keyof typeof folderOf;

export const kinds = Object.keys(folderOf) as Kind[];

export const kindOfFolder = new Map<string, Kind>(kinds.map((kind) => [folderOf[kind], kind]));
