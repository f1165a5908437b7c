/** A field and one of its values in, what readers see of it out. */
import type { ComponentChildren } from "preact";
import { type Field, knownValues, type SiteMatter } from "../../../schemas/index.ts";
import type { AnyEntry } from "../../../scripts/catalogue/model.ts";
import { type Site, useSite } from "../../context.ts";
import { licenceOf } from "../../licences.ts";
import { plainText, shortTitle } from "../../lists/row-facts.ts";
import { Contact } from "../frame/Contact.tsx";
import { ExternalLink } from "../frame/ExternalLink.tsx";
import { EntryLink } from "../lists/EntryLink.tsx";

export function FieldValue({ field, value }: { field: Field; value: unknown }): ComponentChildren {
  const Own = special[field.key];
  return Own ? <Own value={value} /> : drawn(field, value, useSite());
}

/** Fields that are shown in a way of their own. */
const special: Readonly<Record<string, (props: { value: unknown }) => ComponentChildren>> = {
  license({ value }) {
    const { name, url } = licenceOf(value as string);
    return url ? <ExternalLink url={url}>{name}</ExternalLink> : name;
  },
  location({ value }) {
    const { lat, lon } = value as NonNullable<SiteMatter["location"]>;
    const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=13/${lat}/${lon}`;
    return <ExternalLink url={map}>{useSite().words.place.map}</ExternalLink>;
  },
};

function drawn(field: Field, value: unknown, site: Site): ComponentChildren {
  switch (field.type) {
    case "reference":
      return <EntryLink entry={value as AnyEntry} label={shortTitle(value as AnyEntry)} />;
    case "address":
      return <ExternalLink url={value as string} />;
    case "contact":
      return <Contact contact={value as string} />;
    case "group":
      return <Group field={field} value={value as object} />;
    default:
      return plainText(field, value, site);
  }
}

/** A title with an address is a link; other groups are told part by part. */
function Group({ field, value }: { field: Field; value: object }) {
  const site = useSite();
  const { title, url } = value as { title?: string; url?: string };
  if (title && url) return <ExternalLink url={url}>{site.text(title)}</ExternalLink>;
  const known = field.parts.flatMap((part) => knownValues(value, part).map((one) => ({ part, one })));
  return (
    <>
      {known.map(({ part, one }, at) => (
        <>
          {at > 0 && ", "}
          <FieldValue key={part.key} field={part} value={one} />
        </>
      ))}
    </>
  );
}
