/** A kind, a title and what goes under it in, the opening of a page out. */
import type { ComponentChildren } from "preact";
import type { Kind } from "../../../schemas/index.ts";
import { useSite } from "../../context.ts";
import { Breadcrumbs, type Step } from "./Breadcrumbs.tsx";
import { Motif } from "./Motif.tsx";

interface PageHeadProps {
  /** The way here, the page itself last. */
  steps: readonly Step[];
  title: string;
  kind?: Kind;
  /** What is said above the title: a kind, a year. */
  label?: string;
  lead?: string;
  /** Draws the motif of this slug in the margin. */
  seed?: string;
  year?: number;
  children?: ComponentChildren;
}

export function PageHead({ steps, title, kind, label, lead, seed, year, children }: PageHeadProps) {
  const site = useSite();
  return (
    <>
      <div class="margin margin-motif">
        {kind && seed && <Motif kind={kind} seed={seed} year={year} sprite={site.href(site.assets.motifs)} />}
      </div>
      <header class="page-head">
        <Breadcrumbs steps={steps} />
        {label && <p class="kind">{site.text(label)}</p>}
        <h1>{site.text(title)}</h1>
        {lead && <p class="lead">{site.text(lead)}</p>}
        {children}
      </header>
    </>
  );
}
