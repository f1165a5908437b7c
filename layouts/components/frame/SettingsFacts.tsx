/** A page that readers expect in, the facts of catalogue.yaml that belong on it out, the missing ones named as such. */
import { fieldLabel, folderOf, kindLabel, kinds, valueLabel } from "../../../schemas/index.ts";
import { numeral } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { newFileUrl } from "../../forge.ts";
import { guidePath } from "../../guide-path.ts";
import { licenceOf } from "../../licences.ts";
import { type Fact, Facts, ToComplete } from "../entry/Facts.tsx";
import { Contact } from "./Contact.tsx";
import { ExternalLink } from "./ExternalLink.tsx";

export const expectedPages = ["about", "contribute", "accessibility", "legal", "privacy"] as const;
export type ExpectedPage = (typeof expectedPages)[number];

const counted = kinds.filter((kind) => kind !== "page");

export function SettingsFacts({ page }: { page: ExpectedPage }) {
  const { words } = useSite();
  const facts = useFacts()[page]();
  const title = {
    about: words.prose.aboutFacts,
    contribute: words.prose.contributeFacts,
    accessibility: words.prose.accessibilityFacts,
    legal: words.prose.legalFacts,
    privacy: words.prose.privacyFacts,
  }[page];
  return (
    <section class="settings-facts" aria-labelledby="facts">
      <h2 id="facts">{title}</h2>
      <Facts facts={facts} />
      {page === "contribute" && <NewEntryLinks />}
      {page === "contribute" && <GuideLink />}
    </section>
  );
}

function GuideLink() {
  const site = useSite();
  const { guide } = site.words;
  return (
    <p>
      <a href={site.href(guidePath(site.words))}>{guide.title}</a>
      {guide.invitation}
    </p>
  );
}

function useFacts(): Record<ExpectedPage, () => Fact[]> {
  const { catalogue, language, words } = useSite();
  const { settings } = catalogue;
  const label = (key: string) => fieldLabel("catalogue", key, language);
  const legal = (key: keyof NonNullable<typeof settings.legal>): Fact => {
    const value = settings.legal?.[key];
    return { label: label(`legal.${key}`), value: value ? <Contact contact={value} /> : <ToComplete /> };
  };
  const contact: Fact = {
    label: label("contact"),
    value: settings.contact ? <Contact contact={settings.contact} /> : <ToComplete />,
  };
  const licence = settings.license ? licenceOf(settings.license) : undefined;
  return {
    about: () =>
      counted.map((kind) => ({
        label: kindLabel(kind, language, true),
        value: catalogue[folderOf[kind]].length > 0 && numeral(catalogue[folderOf[kind]].length, language),
      })),
    contribute: () => [
      {
        label: label("repository"),
        value: settings.repository ? (
          <>
            <ExternalLink url={settings.repository.url} /> (
            {valueLabel("catalogue", "repository.forge", settings.repository.forge, language)})
          </>
        ) : (
          <ToComplete />
        ),
      },
      { label: label("answerDelay"), value: settings.answerDelay ?? <ToComplete /> },
      contact,
      {
        label: label("license"),
        value: licence?.url ? (
          <ExternalLink url={licence.url}>{licence.name}</ExternalLink>
        ) : (
          (licence?.name ?? <ToComplete />)
        ),
      },
    ],
    accessibility: () => [
      { label: words.prose.accessibilityState, value: words.prose.notConform },
      legal("accessibilityContact"),
    ],
    legal: () => [
      legal("publisher"),
      legal("publisherAddress"),
      legal("director"),
      legal("host"),
      legal("hostAddress"),
      contact,
    ],
    privacy: () => [legal("dataProtection"), contact],
  };
}

/** Straight to the forge's own page for a new file, where there is a forge. */
function NewEntryLinks() {
  const { catalogue, words } = useSite();
  const { repository } = catalogue.settings;
  if (!repository) return <p class="quiet">{words.prose.repositoryMissing}</p>;
  const latest = catalogue.editions
    .map(({ slug }) => slug)
    .sort()
    .at(-1);
  const file = latest && {
    name: `${latest}/${words.prose.newFileName}.md`,
    text: `---\ntitle: …\nedition: "${latest}"\nsummary: …\n---\n`,
  };
  return (
    <p class="buttons">
      <a class="button" href={newFileUrl(repository, "content/defis", file || undefined)}>
        {words.prose.newDefi}
      </a>
      <a class="button" href={newFileUrl(repository, "content/prototypes", file || undefined)}>
        {words.prose.newPrototype}
      </a>
    </p>
  );
}
