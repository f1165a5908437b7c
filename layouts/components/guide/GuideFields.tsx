/** Fields as the schemas define them in, each with its help, form, values and an example out. */
import { kindLabel } from "../../../schemas/index.ts";
import { type FieldGuide, yamlLines } from "../../../scripts/authoring/field-guide.ts";
import { fill, listed } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { fieldAnchor, type GuideEntry } from "../../guide.ts";
import { GuideSample } from "./GuideSample.tsx";
import { GuideText } from "./GuideText.tsx";

/** `where` names the kinds that have the field; left out where it goes without saying. */
export function GuideFields({ entries, where = true }: { entries: readonly GuideEntry[]; where?: boolean }) {
  return (
    <>
      {entries.map((entry) => (
        <GuideField key={fieldAnchor(entry)} entry={entry} where={where} />
      ))}
    </>
  );
}

function GuideField({ entry, where }: { entry: GuideEntry; where: boolean }) {
  const site = useSite();
  const { field, kinds } = entry;
  const words = site.words.guide;
  const named = kinds.map((kind) => kindLabel(kind, site.language, true).toLocaleLowerCase(site.language));
  return (
    <>
      <h3 id={fieldAnchor(entry)}>
        <code>{field.key}</code> – {site.text(field.label)}
      </h3>
      <p>
        {field.help && <GuideText text={`${field.help} `} />}
        {site.text(fill(words.form, { form: field.form }))} {field.required && words.always}
      </p>
      {field.advice && (
        <p>
          <GuideText text={field.advice} />
        </p>
      )}
      {where && <p>{site.text(fill(words.usedIn, { kinds: listed(named, site.language) }))}</p>}
      {field.values && <Values values={field.values} />}
      {field.parts && <Parts parts={field.parts} />}
      <p>{words.example}</p>
      <GuideSample text={yamlLines(field).join("\n")} />
    </>
  );
}

function Values({ values }: { values: NonNullable<FieldGuide["values"]> }) {
  const site = useSite();
  return (
    <>
      <p>{site.words.guide.values}</p>
      <ul>
        {values.map(({ value, label, help }) => (
          <li key={value}>
            <code>{value}</code>
            {label !== value && ` – ${site.text(label)}`}
            {help && ` (${site.text(help)})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Parts({ parts }: { parts: readonly FieldGuide[] }) {
  const site = useSite();
  const words = site.words.guide;
  return (
    <>
      <p>{words.parts}</p>
      <ul>
        {parts.map(({ key, label, help, form, required, values, advice }) => (
          <li key={key}>
            <code>{key}</code> – {site.text(label)}
            {required && ` (${words.neededPart})`}, {site.text(form)}.{help && <GuideText text={` ${help}`} />}
            {advice && <GuideText text={` ${advice}`} />}
            {values && ` ${words.values} `}
            {values?.map(({ value, label }, at) => (
              <>
                {at > 0 && ", "}
                <code>{value}</code>
                {label !== value && ` (${site.text(label)})`}
              </>
            ))}
            {values && "."}
          </li>
        ))}
      </ul>
    </>
  );
}
