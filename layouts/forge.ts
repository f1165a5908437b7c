/** A repository and a file in, the address where the forge lets one edit or add it out. */
import type { CatalogueMatter } from "../schemas/index.ts";

type Repository = NonNullable<CatalogueMatter["repository"]>;

/** `content/defis/x.md` on `branch` (main unless told): the forge's own editor, which proposes a fork to strangers. */
export function editUrl(repository: Repository, file: string): string {
  const verb = { github: "edit", gitlab: "-/edit", forgejo: "_edit" }[repository.forge];
  return addressOf(repository, verb, file);
}

/**
 * The page of the forge that creates a file in `folder`, its name and text already there where given. A name as
 * `2026/x.md` makes the folder as well. GitLab's page takes no text.
 */
export function newFileUrl(repository: Repository, folder: string, file?: { name: string; text: string }): string {
  const verb = { github: "new", gitlab: "-/new", forgejo: "_new" }[repository.forge];
  const address = addressOf(repository, verb, folder);
  if (!file) return address;
  const name = encodeURIComponent(file.name);
  if (repository.forge === "gitlab") return `${address}?file_name=${name}`;
  return `${address}?filename=${name}&value=${encodeURIComponent(file.text)}`;
}

function addressOf({ url, branch = "main" }: Repository, verb: string, path: string): string {
  return `${url.replace(/(\.git)?\/*$/, "")}/${verb}/${encodeURI(branch)}/${encodeURI(path)}`;
}
