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
      readonly accessibility: string;
      readonly accessibilityState: string;
      readonly legal: string;
      readonly privacy: string;
      readonly follow: string;
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
      readonly sample: string;
      readonly table: string;
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
    readonly screenshots: {
      readonly usage: string;
    };
    readonly upgrade: {
      readonly usage: Pattern<"own">;
      readonly unsaved: string;
      readonly notFetched: Pattern<"version" | "from" | "reason">;
      readonly already: string;
      readonly conflict: string;
      readonly conflictHelp: string;
      readonly merged: string;
      readonly done: Pattern<"commit">;
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
    readonly lists: {
      readonly more: Pattern<"items" | "rest">;
      readonly quoted: Pattern<"word">;
    };
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
  readonly mistakes: {
    readonly blanks: {
      readonly tab: string;
      readonly tabHelp: string;
      readonly noBreakSpace: Pattern<"code">;
      readonly noBreakSpaceHelp: string;
    };
    readonly colons: {
      readonly otherSign: Pattern<"sign">;
      readonly inValue: Pattern<"value">;
      readonly missingSpace: Pattern<"word">;
      readonly missing: Pattern<"word">;
    };
    readonly "decorated-facts": {
      readonly inMarks: Pattern<"mark">;
      readonly asList: Pattern<"sign">;
      readonly asListHelp: Forms;
      readonly asTable: string;
    };
    readonly delimiters: {
      readonly atTheEdge: string;
      readonly atTheEdgeHelp: string;
      readonly blankAfter: string;
      readonly blankAfterHelp: string;
      readonly otherSigns: Pattern<"line">;
      readonly retype: string;
      readonly parts: string;
      readonly escaped: string;
      readonly escapedHelp: string;
      readonly frame: string;
      readonly frameForDashes: Pattern<"mark">;
      readonly frameForDashesHelp: Pattern<"number">;
      readonly closingMissing: string;
      readonly frameHelp: Pattern<"opening">;
      readonly frameHelpLast: Pattern<"opening" | "mark">;
      readonly frameHelpLine: Pattern<"opening" | "number" | "mark">;
      readonly closingHelp: {
        readonly blank: string;
        readonly heading: string;
        readonly text: string;
        readonly fact: string;
      };
    };
    readonly indentation: {
      readonly continuation: string;
      readonly lostSpaces: Pattern<"key" | "head" | "number" | "margin">;
      readonly two: string;
      readonly atTheEdge: string;
      readonly aligned: Pattern<"expected">;
    };
    readonly lists: {
      readonly missingSpace: string;
      readonly otherSign: Pattern<"sign">;
      readonly hash: string;
      readonly hashRemark: string;
      readonly unclosed: Pattern<"open">;
      readonly bracketText: Pattern<"open">;
      readonly dashBeforeKey: string;
    };
    readonly "missing-closing": {
      readonly message: string;
      readonly help: string;
    };
    readonly mistake: {
      readonly replaceLine: string;
      readonly replaceLines: string;
    };
    readonly quotes: {
      readonly unclosed: string;
      readonly closesEarly: Pattern<"quote">;
      readonly help: string;
      readonly beginning: Pattern<"value">;
      readonly beginningHelp: string;
      readonly escape: string;
      readonly escapeHelp: string;
    };
    readonly repeated: {
      readonly help: string;
      readonly message: Pattern<"key">;
      readonly messageAlready: Pattern<"key" | "number">;
    };
    readonly technical: {
      readonly tag: string;
      readonly tagHelp: string;
      readonly alias: Pattern<"sign">;
      readonly aliasHelp: string;
      readonly aliasSomewhere: string;
      readonly aliasSomewhereHelp: string;
      readonly listBelow: Pattern<"key">;
      readonly reserved: Pattern<"sign">;
      readonly complexKey: string;
      readonly complexKeyHelp: string;
      readonly stream: Pattern<"line">;
      readonly streamHelp: string;
      readonly tooDeep: string;
      readonly tooDeepHelp: string;
      readonly trailingSign: Pattern<"sign">;
    };
  };
  readonly "rules/address": {
    readonly insecure: {
      readonly message: string;
      readonly help: string;
      readonly title: string;
      readonly why: string;
    };
    readonly misleading: {
      readonly title: string;
      readonly why: string;
      readonly compared: Pattern<"promised" | "real">;
      readonly comparedHelp: string;
    };
  };
  readonly "rules/body": {
    readonly address: {
      readonly title: string;
      readonly why: string;
      readonly write: string;
      readonly help: string;
      readonly nothing: string;
      readonly nothingHelp: string;
      readonly inside: string;
      readonly insideHelp: string;
      readonly disk: Pattern<"what">;
      readonly diskHelp: string;
      readonly fileBeside: Pattern<"what">;
      readonly fileBesideHelp: string;
      readonly entryFile: Pattern<"what">;
      readonly withStroke: Pattern<"what">;
      readonly reasons: {
        readonly credentials: string;
        readonly internal: Pattern<"what">;
        readonly blank: Pattern<"what">;
        readonly lookalike: Pattern<"what">;
        readonly port: Pattern<"what">;
        readonly scheme: Pattern<"what">;
      };
    };
    readonly "broken-link": {
      readonly title: string;
      readonly why: string;
      readonly picture: string;
      readonly pictureHelp: string;
      readonly help: string;
      readonly reasons: {
        readonly apart: string;
        readonly swapped: string;
        readonly blank: string;
        readonly open: string;
        readonly escaped: string;
        readonly wiki: string;
        readonly word: string;
      };
    };
    readonly code: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
      readonly unclosedHelp: Pattern<"fence">;
      readonly unclosedEmpty: Pattern<"fence">;
      readonly unclosed: Pattern<"fence">;
    };
    readonly emphasis: {
      readonly title: string;
      readonly why: string;
      readonly looseIn: Pattern<"sign">;
      readonly looseInHelp: string;
      readonly stuckIn: Pattern<"sign">;
      readonly stuckInHelp: Pattern<"sign">;
    };
    readonly footnote: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
      readonly withoutNote: Pattern<"label">;
      readonly withoutNoteHelp: Pattern<"label">;
      readonly withoutCall: Pattern<"label">;
      readonly withoutCallHelp: Pattern<"label">;
      readonly twice: Pattern<"label">;
      readonly twiceHelp: string;
    };
    readonly html: {
      readonly title: string;
      readonly why: string;
      readonly table: string;
      readonly tableHelp: string;
      readonly message: string;
      readonly several: Pattern<"number" | "names">;
      readonly commentPasted: string;
      readonly comment: string;
      readonly commentHelp: string;
      readonly help: Forms;
    };
    readonly "missing-anchor": {
      readonly title: string;
      readonly why: string;
      readonly help: string;
      readonly missingHere: Pattern<"address">;
      readonly missingThere: Pattern<"address">;
    };
    readonly "missing-page": {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"address">;
      readonly help: string;
    };
    readonly pasted: {
      readonly headings: {
        readonly fullWidthHash: string;
        readonly tooManyHashes: string;
        readonly latex: string;
        readonly begin: string;
        readonly missingSpace: string;
        readonly empty: string;
        readonly emptyHelp: string;
        readonly wiki: string;
        readonly contents: string;
        readonly contentsHelp: string;
      };
      readonly lists: {
        readonly checkboxes: string;
        readonly bullet: string;
        readonly bulletHelp: string;
        readonly innerBullet: string;
        readonly innerBulletHelp: string;
        readonly numbered: string;
        readonly numberedHelp: string;
        readonly missingSpace: string;
        readonly stars: string;
        readonly starsHelp: string;
        readonly hashes: string;
        readonly checkbox: string;
        readonly checkboxHelp: string;
        readonly checkboxSign: string;
        readonly checkboxSignHelp: string;
        readonly noBlankLine: string;
        readonly noBlankLineHelp: string;
        readonly tooDeep: string;
        readonly tooDeepHelp: string;
        readonly definitions: string;
      };
      readonly programs: {
        readonly asFootnote: string;
        readonly reference: string;
        readonly footnote: string;
        readonly comment: string;
        readonly commentHelp: string;
        readonly error: string;
        readonly errorHelp: string;
        readonly fieldCode: string;
        readonly keepWords: string;
        readonly lostPicture: string;
        readonly lostPictureHelp: string;
        readonly mailHead: string;
        readonly mailHeadHelp: string;
        readonly mail: string;
        readonly mailHelp: string;
        readonly chat: string;
        readonly chatHelp: string;
        readonly pageNumber: string;
        readonly pageNumberHelp: string;
        readonly splitWord: string;
        readonly splitWordHelp: string;
        readonly callout: string;
        readonly calloutHelp: string;
        readonly percentComment: string;
        readonly erase: string;
        readonly marker: string;
        readonly wordTag: string;
        readonly notion: string;
        readonly notionHelp: string;
      };
      readonly signs: {
        readonly backslashes: string;
        readonly backslashesHelp: string;
        readonly attributes: string;
        readonly attributesHelp: string;
        readonly colons: string;
        readonly colonsHelp: string;
        readonly highlight: string;
        readonly highlightHelp: string;
        readonly apostrophes: string;
        readonly bold: string;
        readonly forumTag: string;
        readonly forumTagHelp: string;
        readonly italic: string;
        readonly slashes: string;
        readonly subscript: string;
        readonly subscriptHelp: string;
        readonly tildes: string;
        readonly tildesHelp: string;
        readonly latex: string;
        readonly latexHelp: string;
        readonly escapes: string;
        readonly escapesHelp: string;
        readonly property: string;
        readonly propertyHelp: string;
      };
      readonly wikis: {
        readonly rowBelowHead: string;
        readonly category: string;
        readonly categoryHelp: string;
        readonly link: string;
        readonly linkHelp: string;
        readonly table: string;
        readonly writeTable: string;
        readonly braces: string;
        readonly bracesHelp: string;
        readonly tag: string;
        readonly tagHelp: string;
        readonly bars: string;
        readonly drawn: string;
        readonly contents: string;
        readonly contentsHelp: string;
        readonly columns: string;
        readonly columnsHelp: string;
        readonly quotation: string;
        readonly quotationHelp: string;
        readonly picture: string;
        readonly pictureHelp: string;
        readonly note: string;
        readonly noteHelp: string;
        readonly lineBreak: string;
        readonly lineBreakHelp: string;
        readonly directive: string;
        readonly directiveHelp: string;
      };
      readonly title: string;
      readonly why: string;
    };
    readonly "second-facts": {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
  };
  readonly "rules/catalogue": {
    readonly missing: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly "near-duplicate-title": {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"folder" | "title">;
      readonly help: string;
      readonly related: string;
    };
  };
  readonly "rules/field": {
    readonly address: {
      readonly title: string;
      readonly why: string;
      readonly reasons: {
        readonly blank: Pattern<"name" | "shown">;
        readonly credentials: Pattern<"name">;
        readonly scheme: Pattern<"name" | "protocol" | "shown">;
        readonly internal: Pattern<"name" | "shown">;
        readonly backslash: Pattern<"name" | "shown">;
        readonly lookalike: Pattern<"name" | "shown">;
        readonly port: Pattern<"name" | "shown">;
        readonly incomplete: Pattern<"shown" | "name">;
      };
    };
    readonly date: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"value" | "name">;
      readonly withoutTime: string;
      readonly fourDigits: string;
      readonly notInCalendar: string;
      readonly oneDate: string;
      readonly yearAlone: string;
    };
    readonly empty: {
      readonly title: string;
      readonly why: string;
      readonly onlyRemark: Pattern<"name">;
      readonly message: Pattern<"name">;
      readonly onlyRemarkHelp: string;
      readonly help: string;
      readonly withHash: string;
    };
    readonly format: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"value" | "name">;
      readonly help: string;
      readonly path: Pattern<"src">;
      readonly pathHelp: string;
    };
    readonly length: {
      readonly title: string;
      readonly why: string;
      readonly addItems: Pattern<"missing">;
      readonly sayMore: string;
      readonly takeAway: Pattern<"missing">;
      readonly tooShortText: Forms<"name" | "length" | "limit">;
      readonly tooShortList: Forms<"name" | "length" | "limit">;
      readonly tooLongText: Forms<"name" | "length" | "limit">;
      readonly tooLongList: Forms<"name" | "length" | "limit">;
    };
    readonly "line-break": {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"name">;
      readonly help: string;
    };
    readonly markup: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"found" | "path">;
      readonly help: string;
    };
    readonly missing: {
      readonly title: string;
      readonly why: string;
      readonly help: string;
      readonly wholeGroup: string;
      readonly underParent: Pattern<"above">;
      readonly message: Pattern<"key" | "label">;
      readonly messageWithin: Pattern<"key" | "label" | "parent">;
    };
    readonly number: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"name" | "value" | "minimum" | "maximum">;
      readonly help: string;
    };
    readonly "only-one": {
      readonly edition: {
        readonly message: string;
        readonly which: string;
      };
      readonly site: {
        readonly message: string;
        readonly which: string;
      };
      readonly defi: {
        readonly message: string;
        readonly which: string;
      };
    };
    readonly "other-form": {
      readonly oneValue: Pattern<"name">;
      readonly mostFitting: string;
      readonly several: Pattern<"one" | "number">;
      readonly oneValueAlone: Pattern<"name">;
      readonly colon: Pattern<"shown">;
      readonly group: Pattern<"name">;
      readonly groupHelp: Pattern<"line">;
      readonly severalHelp: Pattern<"items" | "which" | "line">;
      readonly severalHelpLists: Pattern<"items" | "which" | "line" | "lists">;
    };
    readonly placeholder: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"value" | "path">;
      readonly help: string;
      readonly marks: Pattern<"found">;
      readonly marksHelp: string;
    };
    readonly quotes: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"value" | "path">;
      readonly help: string;
    };
    readonly repeated: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"item" | "name">;
      readonly help: string;
    };
    readonly type: {
      readonly natures: {
        readonly string: string;
        readonly integer: string;
        readonly number: string;
        readonly array: string;
        readonly object: string;
        readonly boolean: string;
        readonly null: string;
        readonly date: string;
      };
      readonly title: string;
      readonly why: string;
      readonly colon: Pattern<"value">;
      readonly message: Pattern<"name" | "nature" | "value" | "expected">;
      readonly write: string;
      readonly help: string;
      readonly group: Pattern<"key">;
      readonly writeAndComplete: string;
      readonly writeThis: string;
      readonly item: Pattern<"label">;
      readonly writeSo: Pattern<"line">;
    };
    readonly unknown: {
      readonly title: string;
      readonly why: string;
      readonly reserved: Pattern<"key">;
      readonly help: Pattern<"known">;
      readonly sayInstead: Pattern<"better">;
      readonly straysHelp: Pattern<"kind" | "path" | "own" | "otherwise">;
      readonly message: Pattern<"key" | "where">;
      readonly messageNear: Pattern<"key" | "where" | "near">;
      readonly ofOne: Pattern<"key" | "one">;
      readonly ofTwo: Pattern<"key" | "one" | "two">;
      readonly ofThree: Pattern<"key" | "one" | "two" | "three">;
      readonly removeInstead: Forms;
      readonly strays: Forms<"keys" | "kinds">;
      readonly unindented: Forms<"keys" | "head" | "above">;
      readonly unindentedBy: Forms<"keys" | "head" | "above" | "margin">;
      readonly two: string;
    };
    readonly value: {
      readonly title: string;
      readonly why: string;
      readonly help: Pattern<"values">;
      readonly message: Pattern<"value" | "name">;
      readonly messageNear: Pattern<"value" | "name" | "near">;
    };
  };
  readonly "rules/file": {
    readonly "duplicate-slug": {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"slug" | "file">;
      readonly help: string;
      readonly related: string;
    };
    readonly executable: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: Pattern<"file">;
    };
    readonly folder: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"bad">;
      readonly help: Pattern<"better">;
      readonly helpExample: string;
    };
    readonly "left-behind": {
      readonly title: string;
      readonly why: string;
      readonly help: string;
      readonly message: Pattern<"names">;
      readonly messageMore: Forms<"names" | "more">;
    };
    readonly link: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly notAFile: string;
      readonly help: string;
    };
    readonly size: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"kilobytes">;
      readonly help: string;
    };
    readonly slug: {
      readonly title: string;
      readonly why: string;
      readonly reserved: Pattern<"name">;
      readonly message: Pattern<"name">;
      readonly tooLong: Pattern<"name" | "length">;
      readonly help: Pattern<"better">;
      readonly helpExample: string;
      readonly numbered: Pattern<"name">;
    };
    readonly unexpected: {
      readonly title: string;
      readonly why: string;
      readonly move: Pattern<"better">;
      readonly rename: Pattern<"better">;
      readonly remove: string;
      readonly misnamedSettings: Pattern<"name">;
      readonly misnamedFolder: Pattern<"right" | "top">;
      readonly txtAdded: string;
      readonly ending: Pattern<"ending">;
      readonly hidden: Pattern<"name">;
      readonly program: Pattern<"name">;
      readonly wrongFolder: Pattern<"top" | "allowed">;
      readonly unknownFolder: Pattern<"folders">;
      readonly pictureBeside: string;
      readonly pictureHere: string;
    };
  };
  readonly "rules/front-matter": {
    readonly alias: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly comment: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"comment">;
      readonly help: string;
    };
    readonly empty: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly notAMapping: string;
      readonly help: string;
    };
    readonly missing: {
      readonly title: string;
      readonly why: string;
      readonly early: string;
      readonly earlyHelp: string;
      readonly notAlone: Pattern<"line">;
      readonly notAloneHelp: string;
      readonly noOpening: string;
      readonly noFacts: string;
      readonly noOpeningHelp: string;
      readonly noFactsHelp: string;
    };
    readonly syntax: {
      readonly title: string;
      readonly why: string;
      readonly help: string;
      readonly message: Pattern<"reason">;
    };
    readonly unterminated: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly otherLine: Pattern<"line">;
      readonly help: string;
    };
  };
  readonly "rules/image": {
    readonly alt: {
      readonly title: string;
      readonly why: string;
      readonly poor: Pattern<"alt">;
      readonly message: string;
      readonly help: string;
    };
    readonly damaged: {
      readonly again: string;
      readonly cut: string;
      readonly damaged: string;
      readonly tail: string;
      readonly tailHelp: string;
      readonly frames: string;
      readonly framesHelp: string;
      readonly title: string;
      readonly why: string;
    };
    readonly dimensions: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"width" | "height" | "limit">;
      readonly damaged: string;
      readonly help: string;
      readonly damagedHelp: string;
    };
    readonly missing: {
      readonly title: string;
      readonly why: string;
      readonly beside: Pattern<"src">;
      readonly besideHelp: Pattern<"home">;
      readonly notAPath: Pattern<"src">;
      readonly message: Pattern<"src">;
      readonly messageNear: Pattern<"src" | "near">;
      readonly help: Pattern<"pictures">;
      readonly helpNone: string;
      readonly nameNotPlain: Pattern<"src">;
    };
    readonly name: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"name">;
      readonly help: Pattern<"better">;
      readonly helpExample: string;
    };
    readonly orphan: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly paths: {
      readonly fromDisk: Pattern<"src">;
      readonly fromDiskHelp: string;
      readonly fromElsewhere: string;
      readonly fromElsewhereHelp: string;
      readonly heic: string;
      readonly addressOnDisk: Pattern<"address">;
      readonly addressOnDiskHelp: string;
      readonly asJpeg: string;
      readonly heicHelp: string;
      readonly tiff: string;
      readonly bmp: string;
      readonly drawing: string;
      readonly drawingHelp: string;
      readonly raw: string;
      readonly jpegEnding: string;
      readonly jpegEndingHelp: string;
      readonly otherFormat: string;
      readonly document: string;
      readonly documentHelp: string;
      readonly sound: string;
      readonly soundHelp: string;
    };
    readonly size: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"weight">;
      readonly help: string;
    };
    readonly svg: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly type: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"ending" | "type">;
      readonly notAPicture: Pattern<"ending">;
      readonly help: Pattern<"better">;
      readonly notAPictureHelp: string;
    };
  };
  readonly "rules/people": {
    readonly "bank-account": {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly email: {
      readonly title: string;
      readonly why: string;
      readonly perhapsPersonal: string;
      readonly perhapsPersonalHelp: string;
      readonly elsewhere: string;
      readonly elsewhereHelp: string;
      readonly message: string;
      readonly help: string;
    };
    readonly phone: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly "social-security": {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly token: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
  };
  readonly "rules/reference": {
    readonly cycle: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"names">;
      readonly help: string;
      readonly related: string;
    };
    readonly folder: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"edition" | "folder">;
      readonly help: Pattern<"parent" | "edition">;
    };
    readonly list: {
      readonly title: string;
      readonly why: string;
      readonly asList: Pattern<"path" | "word">;
      readonly write: string;
      readonly asListHelp: Pattern<"kind">;
      readonly asItems: Pattern<"value">;
      readonly asItemsHelp: string;
    };
    readonly meant: {
      readonly listed: Pattern<"kinds" | "slugs">;
      readonly none: Pattern<"kinds">;
    };
    readonly order: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"mine" | "its">;
      readonly help: string;
      readonly related: string;
    };
    readonly organisation: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"wrong" | "right">;
      readonly help: string;
      readonly related: string;
    };
    readonly self: {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly site: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"edition" | "site">;
      readonly help: Pattern<"sites" | "file">;
      readonly related: string;
      readonly untold: string;
      readonly untoldHelp: string;
    };
    readonly unknown: {
      readonly title: string;
      readonly why: string;
      readonly otherKind: Pattern<"kind">;
      readonly replace: string;
      readonly curlyQuotes: Pattern<"slug">;
      readonly nameAlone: Pattern<"word">;
      readonly thereUnderItsFile: string;
      readonly unknown: Pattern<"kind" | "word">;
      readonly severalNamed: Pattern<"onlyOne" | "word">;
      readonly severalHelp: Pattern<"slugs" | "which">;
      readonly noSuchYearHelp: Pattern<"year">;
      readonly didYouMean: Pattern<"message" | "slug">;
      readonly help: Pattern<"there">;
      readonly helpCreate: Pattern<"there" | "file">;
      readonly noSuchYear: Pattern<"year" | "span">;
      readonly noSuchYearYet: Pattern<"year" | "span">;
      readonly span: Pattern<"first" | "last">;
      readonly oneName: string;
      readonly mostFitting: string;
    };
  };
  readonly "rules/text": {
    readonly characters: {
      readonly names: {
        readonly "U+0000": string;
        readonly "U+000B": string;
        readonly "U+000C": string;
        readonly "U+00AD": string;
        readonly "U+200B": string;
        readonly "U+200C": string;
        readonly "U+200D": string;
        readonly "U+200E": string;
        readonly "U+200F": string;
        readonly "U+2028": string;
        readonly "U+2029": string;
        readonly "U+202A": string;
        readonly "U+202B": string;
        readonly "U+202C": string;
        readonly "U+202D": string;
        readonly "U+202E": string;
        readonly "U+2800": string;
        readonly "U+FFFC": string;
        readonly "U+FFFD": string;
        readonly "U+2060": string;
        readonly "U+FEFF": string;
      };
      readonly title: string;
      readonly why: string;
      readonly loneReturns: string;
      readonly loneReturnsHelp: string;
      readonly erase: string;
      readonly replace: string;
      readonly message: Pattern<"code">;
      readonly messageNamed: Pattern<"code" | "name">;
    };
    readonly encoding: {
      readonly title: string;
      readonly why: string;
      readonly utf16: string;
      readonly message: Pattern<"code">;
      readonly help: string;
      readonly utf16Help: string;
      readonly old: {
        readonly windows: Pattern<"code">;
        readonly dos: Pattern<"code">;
        readonly mac: Pattern<"code">;
      };
      readonly reopenAs: Pattern<"menu">;
      readonly reopen: string;
    };
    readonly escaped: {
      readonly title: string;
      readonly why: string;
      readonly hidden: Pattern<"found">;
      readonly hiddenHelp: string;
      readonly shownAsIs: Pattern<"found">;
      readonly erase: string;
      readonly writeSign: string;
    };
    readonly letters: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"word">;
      readonly messageMore: Forms<"word" | "more">;
      readonly help: string;
      readonly helpMore: string;
    };
    readonly "merge-conflict": {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly mojibake: {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"found" | "better">;
      readonly help: string;
    };
    readonly "trailing-space": {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
  };
  readonly "rules/writing": {
    readonly "entre-soi": {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"stakeholders">;
      readonly help: string;
    };
    readonly "heading-levels": {
      readonly title: string;
      readonly why: string;
      readonly message: Pattern<"actual" | "previous" | "next">;
      readonly help: Pattern<"number" | "expected">;
    };
    readonly "link-text": {
      readonly title: string;
      readonly why: string;
      readonly empty: string;
      readonly message: Pattern<"text">;
      readonly isAddress: string;
      readonly help: string;
      readonly bare: string;
      readonly bareHelp: string;
    };
    readonly "no-summary": {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
    readonly "solution-in-title": {
      readonly title: string;
      readonly why: string;
      readonly message: string;
      readonly help: string;
    };
  };
}
