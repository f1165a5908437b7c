/** The address of the contributors' guide and a rule's id in, the address where that rule is explained out. */

/** `field/unknown` → `field-unknown`: the anchor of a rule in the guide, as permanent as its id. */
export function ruleAnchor(id: string): string {
  return id.replace("/", "-");
}

/** `guide` is an absolute address, such as `https://catalogue.example/contribuer/guide/`. */
export function ruleAddress(guide: string, id: string): string {
  return `${guide}#${ruleAnchor(id)}`;
}
