/** An entry in; a section for each of its fields that are told below its text, those that it has, out. */
import type { ComponentChildren } from "preact";
import { fieldsShown } from "../../../schemas/index.ts";
import type { AnyEntry } from "../../../scripts/catalogue/model.ts";
import { Body } from "../frame/Body.tsx";
import { FieldSection, type SectionProps } from "./FieldSection.tsx";
import { FollowUps } from "./FollowUps.tsx";
import { Sources } from "./Sources.tsx";

interface FieldSectionsProps {
  entry: AnyEntry;
  where: "story" | "afterwards";
}

/** Fields whose section is drawn in a way of its own. */
const special: Readonly<Record<string, (props: SectionProps) => ComponentChildren>> = {
  followUps: FollowUps,
  sources: Sources,
};

export function FieldSections({ entry, where }: FieldSectionsProps) {
  return (
    <>
      {fieldsShown(entry.type, where).map((field) => {
        const Section = special[field.key] ?? FieldSection;
        return <Section key={field.key} entry={entry} field={field} />;
      })}
    </>
  );
}

/** The text of an entry, with the sections of what belongs to its story. */
export function Story({ entry }: { entry: AnyEntry }) {
  return (
    <>
      <Body markdown={entry.body} />
      <FieldSections entry={entry} where="story" />
    </>
  );
}
