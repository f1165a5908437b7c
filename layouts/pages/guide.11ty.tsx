/** `/contribuer/guide/`: the fields from the schemas and the rules from the rules, for those who write entries. */
import { folderOf, type Kind, kindLabel, kinds, schemaFile } from "../../schemas/index.ts";
import { fieldsOf } from "../../scripts/authoring/field-guide.ts";
import { fill } from "../../scripts/language/wording.ts";
import { Document } from "../components/frame/Document.tsx";
import { PageHead } from "../components/frame/PageHead.tsx";
import { GuideFields } from "../components/guide/GuideFields.tsx";
import { GuideRule } from "../components/guide/GuideRule.tsx";
import { GuideText } from "../components/guide/GuideText.tsx";
import { type Site, useSite } from "../context.ts";
import { fieldAnchor, type GuideEntry, guideEntries, ruleGroups } from "../guide.ts";
import { guidePath } from "../guide-path.ts";
import { breadcrumbList } from "../structured-data.ts";
import { onePage } from "../template.tsx";

function GuidePage() {
  const site = useSite();
  const words = site.words.guide;
  const path = guidePath(site.words);
  const steps = [
    { label: site.words.chrome.contribute, path: site.address.section("contribute") },
    { label: words.title },
  ];
  const entries = guideEntries(site.language);
  const settings: GuideEntry[] = fieldsOf("catalogue", site.language).map((field) => ({
    field,
    kinds: [],
    twin: false,
  }));
  return (
    <Document title={words.title} description={words.lead} path={path} jsonLd={[breadcrumbList(steps, site)]}>
      <article class="sheet page">
        <PageHead steps={steps} title={words.title} lead={words.lead} kind="page" seed={path} />
        <Contents />
        <div class="content">
          <div class="prose">
            <p>
              <GuideText text={words.intro} />
            </p>
            <h2 id={anchors.kinds}>{words.kinds}</h2>
            {kinds.map((kind) => (
              <KindOverview key={kind} kind={kind} entries={entries} />
            ))}
            <h2 id={anchors.fields}>{words.fields}</h2>
            <p>{words.fieldsLead}</p>
            <GuideFields entries={entries} />
            <h2 id={anchors.settings}>{words.settings}</h2>
            <p>
              <GuideText text={words.settingsLead} />
            </p>
            <GuideFields entries={settings} where={false} />
            {[...ruleGroups()].map(([group, rules]) => (
              <>
                <h2 id={groupAnchor(group)}>{groupTitle(group, site)}</h2>
                {rules.map((rule) => (
                  <GuideRule key={rule.id} rule={rule} />
                ))}
              </>
            ))}
          </div>
        </div>
      </article>
    </Document>
  );
}

const anchors = { kinds: "kinds", fields: "fields", settings: "settings" } as const;

function Contents() {
  const site = useSite();
  const words = site.words.guide;
  const sections = [
    ...Object.entries(anchors).map(([name, id]) => ({ id, title: words[name as keyof typeof anchors] })),
    ...[...ruleGroups().keys()].map((group) => ({ id: groupAnchor(group), title: groupTitle(group, site) })),
  ];
  return (
    <nav class="margin contents" aria-labelledby="contents">
      <h2 id="contents">{site.words.prose.contents}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function KindOverview({ kind, entries }: { kind: Kind; entries: readonly GuideEntry[] }) {
  const site = useSite();
  const words = site.words.guide;
  const mine = entries.filter((entry) => entry.kinds.includes(kind));
  const help = schemaFile(kind)["x-help"]?.[site.language];
  return (
    <>
      <h3 id={`kind-${kind}`}>{kindLabel(kind, site.language)}</h3>
      <p>
        {help && <GuideText text={`${help} `} />}
        <GuideText text={fill(words.folder, { folder: `content/${folderOf[kind]}/` })} />
      </p>
      <p>
        {words.needed} <FieldLinks entries={mine.filter(({ field }) => field.required)} />
      </p>
      <p>
        {words.others} <FieldLinks entries={mine.filter(({ field }) => !field.required)} />
      </p>
    </>
  );
}

function FieldLinks({ entries }: { entries: readonly GuideEntry[] }) {
  const site = useSite();
  return (
    <>
      {entries.map((entry, at) => (
        <>
          {at > 0 && ", "}
          <a key={entry.field.key} href={`#${fieldAnchor(entry)}`}>
            {site.text(entry.field.label)}
          </a>
        </>
      ))}
      .
    </>
  );
}

function groupAnchor(group: string): string {
  return `rules-${group}`;
}

function groupTitle(group: string, site: Site): string {
  const { groups, rules } = site.words.guide;
  const name = group in groups ? groups[group as keyof typeof groups] : groups.other;
  return site.text(fill(rules, { group: name }));
}

export const { data, render, write } = onePage((site) => guidePath(site.words), GuidePage);
