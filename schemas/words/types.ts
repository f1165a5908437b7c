/* Made from the French texts beside it by `npm run types`: change a text, not this file. */
import type { Forms, Pattern } from "./pattern.ts";

export interface WordsByFile {
  readonly interface: {
    readonly segments: {
      readonly search: string;
      readonly contribute: string;
      readonly data: string;
      readonly about: string;
      readonly accessibility: string;
      readonly legal: string;
      readonly privacy: string;
      readonly glossary: string;
      readonly numbered: string;
      readonly withoutPrototype: string;
      readonly stopped: string;
    };
    readonly feeds: {
      readonly all: string;
      readonly defis: string;
      readonly prototypes: string;
    };
    readonly dates: {
      readonly days: Pattern<"start" | "end">;
      readonly spans: Pattern<"start" | "end">;
    };
    readonly chrome: {
      readonly skip: string;
      readonly sections: string;
      readonly breadcrumbs: string;
      readonly home: string;
      readonly search: string;
      readonly searchLabel: string;
      readonly searchHint: string;
      readonly understand: string;
      readonly takePart: string;
      readonly thisSite: string;
      readonly about: string;
      readonly contribute: string;
      readonly glossary: string;
      readonly accessibility: string;
      readonly accessibilityState: string;
      readonly legal: string;
      readonly privacy: string;
      readonly follow: string;
      readonly feedOf: Pattern<"title">;
      readonly everything: string;
      readonly licence: Pattern<"licence">;
      readonly toComplete: string;
    };
    readonly home: {
      readonly editions: string;
      readonly editionsLead: string;
      readonly sites: string;
      readonly themes: string;
      readonly methods: string;
      readonly communities: string;
      readonly selection: string;
      readonly selectionLead: string;
      readonly latest: string;
      readonly actions: string;
      readonly transpose: string;
      readonly transposeText: string;
      readonly tell: string;
      readonly tellText: string;
      readonly follow: string;
      readonly followText: string;
      readonly empty: string;
    };
    readonly list: {
      readonly all: {
        readonly m: Pattern<"kinds">;
        readonly f: Pattern<"kinds">;
        readonly n: Pattern<"kinds">;
      };
      readonly page: Pattern<"number" | "count">;
      readonly pages: string;
      readonly previous: string;
      readonly next: string;
      readonly pageNumber: Pattern<"number">;
      readonly titlePage: Pattern<"title" | "number">;
      readonly defiLead: string;
      readonly prototypeLead: string;
      readonly editionLead: string;
      readonly siteLead: string;
      readonly themeLead: string;
      readonly methodLead: string;
      readonly organisationLead: string;
      readonly communityLead: string;
      readonly narrow: string;
      readonly narrowSearch: string;
      readonly byTheme: string;
      readonly byEdition: string;
      readonly bySite: string;
      readonly noFamily: string;
      readonly emptyDefis: string;
      readonly emptyPrototypes: string;
      readonly emptyList: string;
      readonly emptyCommunities: string;
      readonly emptyOrganisations: string;
      readonly tellUs: string;
      readonly nothingYet: string;
    };
    readonly withoutPrototype: {
      readonly title: string;
      readonly lead: string;
      readonly takeUp: string;
      readonly how: string;
      readonly untold: string;
      readonly empty: string;
    };
    readonly stopped: {
      readonly title: string;
      readonly lead: string;
      readonly lessons: string;
      readonly untold: string;
      readonly tell: string;
      readonly empty: string;
    };
    readonly entry: {
      readonly glance: string;
      readonly unknown: Pattern<"fields">;
      readonly unknownWithoutSource: Pattern<"fields">;
      readonly descriptionDefi: Pattern<"year" | "place">;
      readonly descriptionPrototype: Pattern<"year" | "place">;
      readonly descriptionPlace: Pattern<"place">;
      readonly untoldDefi: string;
      readonly untoldPrototype: string;
      readonly tellStory: string;
      readonly images: string;
      readonly credit: Pattern<"credit">;
      readonly noSource: string;
      readonly accessedDay: Pattern<"date">;
      readonly accessedSpan: Pattern<"date">;
      readonly confidence: Pattern<"level" | "meaning">;
      readonly related: string;
      readonly reasons: {
        readonly defi: Forms;
        readonly theme: Forms<"labels">;
        readonly method: Forms<"labels">;
        readonly organisation: Forms<"labels">;
        readonly community: Forms<"labels">;
        readonly editionSite: Forms;
        readonly word: Forms<"labels">;
      };
      readonly improve: string;
      readonly improveAction: string;
      readonly improveText: string;
      readonly cite: string;
      readonly citation: Pattern<"title" | "kind" | "place" | "catalogue" | "url">;
    };
    readonly lineage: {
      readonly title: string;
      readonly defi: string;
      readonly prototype: string;
      readonly prototypes: Forms;
      readonly reuses: string;
      readonly here: string;
      readonly noDefi: string;
      readonly noPrototype: string;
      readonly noReuse: string;
      readonly basedOn: string;
      readonly inspired: string;
      readonly since: Pattern<"date">;
      readonly tell: string;
      readonly see: string;
    };
    readonly edition: {
      readonly ordinal: Forms;
      readonly figures: string;
      readonly figuresNote: string;
      readonly accordingTo: Pattern<"source">;
      readonly sites: string;
      readonly noSites: string;
      readonly methods: string;
      readonly editionSite: Pattern<"site" | "year">;
      readonly editionSiteDescription: Pattern<"site" | "edition">;
      readonly empty: string;
      readonly defis: string;
      readonly prototypes: string;
      readonly emptyDefis: string;
      readonly emptyPrototypes: string;
      readonly whole: Pattern<"year">;
      readonly thePlace: Pattern<"site">;
      readonly known: string;
      readonly none: string;
    };
    readonly place: {
      readonly editions: string;
      readonly description: Pattern<"site">;
      readonly empty: string;
      readonly noEditions: string;
      readonly map: string;
      readonly coordinates: Pattern<"lat" | "lon">;
      readonly emptyDefis: string;
      readonly emptyPrototypes: string;
    };
    readonly about: {
      readonly alsoCalled: Pattern<"names">;
      readonly communities: string;
      readonly usedIn: string;
      readonly otherMethods: string;
      readonly defisOf: string;
      readonly prototypesOf: string;
      readonly reused: string;
      readonly alike: string;
      readonly alikeAuthorities: string;
      readonly alikeWhy: string;
      readonly themeEdition: Pattern<"theme" | "year">;
      readonly themeEditionDescription: Pattern<"theme" | "edition">;
      readonly wholeTheme: Pattern<"theme">;
      readonly emptyTheme: string;
      readonly emptyMethod: string;
      readonly emptyOrganisation: string;
      readonly emptyCommunity: string;
      readonly organisationDescription: Pattern<"title">;
      readonly follow: string;
    };
    readonly prose: {
      readonly contents: string;
      readonly improve: string;
      readonly improveText: string;
      readonly contributeFacts: string;
      readonly repositoryMissing: string;
      readonly newFileName: string;
      readonly newDefi: string;
      readonly newPrototype: string;
      readonly openRepository: string;
      readonly legalFacts: string;
      readonly privacyFacts: string;
      readonly accessibilityFacts: string;
      readonly aboutFacts: string;
      readonly accessibilityState: string;
      readonly notConform: string;
      readonly partners: string;
    };
    readonly notFound: {
      readonly title: string;
      readonly text: string;
      readonly ways: string;
    };
    readonly search: {
      readonly title: string;
      readonly description: string;
      readonly label: string;
      readonly hint: string;
      readonly submit: string;
      readonly idle: Forms;
      readonly filters: string;
      readonly showFilters: string;
      readonly showFiltersChosen: Pattern<"count">;
      readonly kindFacet: string;
      readonly moreValues: Forms;
      readonly valueCount: Forms;
      readonly chosen: string;
      readonly remove: Pattern<"facet" | "value">;
      readonly clear: string;
      readonly sort: string;
      readonly sorts: {
        readonly relevance: string;
        readonly recent: string;
        readonly title: string;
      };
      readonly results: string;
      readonly searching: string;
      readonly found: Forms;
      readonly foundFor: Pattern<"found" | "words">;
      readonly missing: Forms<"words">;
      readonly missingBetween: string;
      readonly missingOthers: string;
      readonly lookalikes: string;
      readonly nearThemes: string;
      readonly searchExactly: Pattern<"words">;
      readonly readExactly: string;
      readonly readWidely: string;
      readonly loose: Forms<"found">;
      readonly lacking: Pattern<"words">;
      readonly looseTitle: string;
      readonly more: Forms;
      readonly noneTitle: string;
      readonly noneWords: string;
      readonly noneFilters: string;
      readonly withoutFilters: string;
      readonly failedTitle: string;
      readonly failed: string;
      readonly retry: string;
      readonly noScript: string;
      readonly waysIn: string;
      readonly themeEditions: string;
      readonly editionSites: string;
    };
    readonly guide: {
      readonly segment: string;
      readonly title: string;
      readonly invitation: string;
      readonly lead: string;
      readonly intro: string;
      readonly kinds: string;
      readonly folder: Pattern<"folder">;
      readonly needed: string;
      readonly others: string;
      readonly fields: string;
      readonly fieldsLead: string;
      readonly settings: string;
      readonly settingsLead: string;
      readonly usedIn: Pattern<"kinds">;
      readonly always: string;
      readonly form: Pattern<"form">;
      readonly values: string;
      readonly parts: string;
      readonly neededPart: string;
      readonly example: string;
      readonly rules: Pattern<"group">;
      readonly severities: {
        readonly error: string;
        readonly warning: string;
        readonly info: string;
      };
      readonly refused: Pattern<"file">;
      readonly refusedFile: Pattern<"file">;
      readonly says: string;
      readonly accepted: string;
      readonly more: string;
      readonly groups: {
        readonly file: string;
        readonly text: string;
        readonly "front-matter": string;
        readonly field: string;
        readonly reference: string;
        readonly body: string;
        readonly address: string;
        readonly image: string;
        readonly people: string;
        readonly writing: string;
        readonly catalogue: string;
        readonly other: string;
      };
    };
    readonly body: {
      readonly note: string;
      readonly notes: string;
      readonly back: Pattern<"number">;
      readonly done: string;
      readonly open: string;
    };
  };
  readonly commands: {
    readonly build: {
      readonly usage: string;
      readonly steps: {
        readonly pages: string;
        readonly verification: string;
      };
      readonly done: Pattern<"pages" | "records" | "seconds" | "output">;
      readonly doneAgain: Pattern<"pages" | "made" | "records" | "seconds" | "output">;
    };
    readonly check: {
      readonly usage: string;
      readonly format: Pattern<"given" | "formats">;
      readonly language: Pattern<"given">;
    };
    readonly comment: {
      readonly usage: string;
      readonly notChecked: string;
      readonly noProposal: string;
      readonly written: Pattern<"number">;
      readonly updated: Pattern<"number">;
      readonly missingVariable: Pattern<"name">;
    };
    readonly editor: {
      readonly usage: string;
      readonly stale: Pattern<"file">;
      readonly written: Pattern<"files">;
    };
    readonly fix: {
      readonly usage: string;
      readonly left: Pattern<"file">;
      readonly files: Forms<"number">;
      readonly nothing: string;
      readonly toConfirm: Pattern<"question">;
      readonly howToAgree: Pattern<"files">;
      readonly correctedSeeRest: Pattern<"files">;
      readonly whether: Pattern<"files">;
      readonly unchanged: string;
      readonly corrected: Pattern<"files">;
      readonly thoseCorrected: string;
      readonly leftWhole: Pattern<"file">;
      readonly seeRest: string;
      readonly onlyLikely: Pattern<"number" | "count" | "question">;
      readonly choose: string;
    };
    readonly join: {
      readonly usage: string;
      readonly done: Pattern<"files" | "parts" | "output">;
    };
    readonly new: {
      readonly usage: Pattern<"kinds">;
      readonly resume: string;
      readonly resumeTitle: Pattern<"title">;
      readonly missing: Pattern<"options">;
      readonly nothingWritten: string;
      readonly whichKind: string;
      readonly noKind: Pattern<"word">;
      readonly noKindNear: Pattern<"word" | "near">;
      readonly askKind: string;
      readonly noQuestion: Pattern<"key" | "kind">;
      readonly createdOne: Pattern<"file" | "names">;
      readonly createdSeveral: Pattern<"files" | "names">;
      readonly and: string;
    };
    readonly start: {
      readonly usage: string;
      readonly begin: string;
      readonly lastGoodPages: string;
      readonly address: Pattern<"addresses">;
      readonly or: string;
      readonly port: Pattern<"given">;
    };
  };
  readonly terminal: {
    readonly nothingPublished: string;
    readonly ourFault: Pattern<"reason">;
    readonly noRoom: Pattern<"at">;
    readonly noRight: Pattern<"at">;
    readonly readOnly: Pattern<"at">;
    readonly notAFolder: Pattern<"at">;
    readonly inUse: Pattern<"at">;
    readonly damaged: Pattern<"which">;
    readonly keptByNpm: Pattern<"options" | "command">;
    readonly outside: Pattern<"name">;
    readonly notThere: Pattern<"name">;
    readonly notThereNear: Pattern<"name" | "near">;
    readonly ask: {
      readonly choices: Pattern<"choices">;
      readonly someChoices: Pattern<"choices" | "more">;
      readonly skip: string;
      readonly otherwise: Pattern<"otherwise">;
      readonly yesOrNo: string;
    };
    readonly written: {
      readonly stopped: Pattern<"file">;
      readonly changed: Pattern<"file">;
      readonly taken: Pattern<"file" | "renamed">;
      readonly unreadable: Pattern<"path">;
    };
  };
  readonly publish: {
    readonly noFolder: Pattern<"folder">;
    readonly siteUrl: Pattern<"given">;
    readonly basePath: Pattern<"given">;
    readonly picture: Pattern<"reason">;
    readonly changed: Pattern<"file">;
    readonly lock: {
      readonly waiting: Pattern<"output" | "process">;
      readonly otherMachine: Pattern<"path" | "host">;
      readonly notALock: Pattern<"path">;
    };
    readonly output: {
      readonly about: string;
      readonly refused: Pattern<"output" | "found" | "advice">;
      readonly protected: {
        readonly disk: string;
        readonly workingFolder: string;
        readonly program: string;
        readonly home: string;
        readonly read: string;
      };
      readonly is: Pattern<"what">;
      readonly holds: Pattern<"what" | "folder">;
      readonly within: Pattern<"folder">;
      readonly withinNamed: Pattern<"name">;
      readonly repository: string;
      readonly file: string;
      readonly brokenLink: Pattern<"path">;
      readonly notEmpty: Pattern<"names">;
      readonly notEmptyAdvice: string;
      readonly olderSite: Pattern<"output">;
      readonly foreign: Pattern<"names">;
      readonly foreignAdvice: string;
      readonly advice: string;
      readonly andOthers: Forms<"names" | "number">;
    };
    readonly parts: {
      readonly which: Pattern<"given">;
      readonly none: string;
      readonly noPart: Pattern<"part" | "file">;
      readonly strangers: Pattern<"one" | "other">;
      readonly missing: Pattern<"last" | "parts">;
      readonly different: Pattern<"path" | "one" | "other">;
    };
    readonly verify: {
      readonly incomplete: Pattern<"problems">;
      readonly more: Pattern<"more">;
      readonly missing: Pattern<"file">;
      readonly surplus: Pattern<"file">;
      readonly empty: Pattern<"file">;
      readonly notJson: Pattern<"file">;
      readonly notXml: Pattern<"file">;
      readonly brokenLink: Pattern<"path">;
      readonly noIndex: string;
      readonly records: Pattern<"found" | "expected">;
    };
    readonly pagefind: {
      readonly notStarted: Pattern<"reason">;
      readonly killed: Pattern<"signal">;
      readonly stopped: Pattern<"code">;
    };
  };
  readonly serve: {
    readonly done: Pattern<"pages" | "made" | "seconds">;
    readonly answers: {
      readonly unreadablePage: string;
      readonly foreignHost: string;
      readonly readOnly: string;
      readonly unreadableFile: string;
      readonly goneFile: string;
      readonly nothing: string;
    };
    readonly refusals: {
      readonly unknownHost: Pattern<"host">;
      readonly portsTaken: Pattern<"first" | "last">;
      readonly reservedPort: Pattern<"port">;
      readonly elsewhere: Pattern<"host" | "port" | "code">;
    };
  };
  readonly authoring: {
    readonly draft: {
      readonly how: string;
      readonly choose: Pattern<"choices">;
      readonly noName: string;
      readonly taken: Pattern<"file">;
    };
    readonly interview: {
      readonly others: Pattern<"number">;
      readonly severalSentences: string;
      readonly severalNames: string;
      readonly meant: Pattern<"word" | "near">;
      readonly createReference: Pattern<"kind" | "word">;
      readonly createNamed: Pattern<"kind" | "word">;
      readonly title: string;
    };
    readonly forms: {
      readonly list: string;
      readonly listUpTo: Pattern<"max">;
      readonly each: Pattern<"list" | "item">;
      readonly group: string;
      readonly choice: string;
      readonly reference: Pattern<"kind">;
      readonly date: string;
      readonly address: string;
      readonly whole: string;
      readonly number: string;
      readonly within: Pattern<"number" | "min" | "max">;
      readonly text: string;
      readonly textUpTo: Pattern<"max">;
      readonly textWithin: Pattern<"min" | "max">;
    };
  };
  readonly diagnostics: {
    readonly severity: {
      readonly error: string;
      readonly warning: string;
      readonly info: string;
    };
    readonly files: Forms<"number">;
    readonly errors: Forms<"number">;
    readonly warnings: Forms<"number">;
    readonly remarks: Forms<"number" | "command">;
    readonly markdown: {
      readonly nothing: string;
      readonly line: Pattern<"line">;
      readonly fileAndLine: Pattern<"file" | "line">;
      readonly write: string;
      readonly see: Pattern<"place" | "message">;
      readonly more: Pattern<"number">;
    };
    readonly crash: Pattern<"rule" | "reason">;
    readonly crashHelp: string;
    readonly fault: Pattern<"file" | "reason">;
  };
  readonly "pull-request": {
    readonly title: string;
    readonly stopped: string;
    readonly notBuilt: string;
    readonly blocked: string;
    readonly advice: string;
    readonly guide: string;
    readonly kept: string;
    readonly refused: Pattern<"request" | "status">;
  };
}
