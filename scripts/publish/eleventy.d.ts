/** The part of Eleventy 3.1 that this project calls; it ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addTemplate(name: string, template: unknown): void;
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
    setTemplateFormats(formats: string[]): void;
    addGlobalData(name: string, data: unknown): void;
    setUseGitIgnore(use: boolean): void;
    setFrontMatterParsingOptions(options: object): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options?: { configPath?: string; quietMode?: boolean; config?: (configuration: UserConfig) => void },
    );
    disableLogger(): void;
    init(): Promise<void>;
    executeBuild(): Promise<[unknown, { outputPath: string; inputPath: string; url: string }[]]>;
  }
}
