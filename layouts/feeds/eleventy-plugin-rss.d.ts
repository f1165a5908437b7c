/** The plugin ships no types: these are of the functions that feeds.ts calls. */
declare module "@11ty/eleventy-plugin-rss" {
  export function dateToRfc3339(date: Date): string;
  /** Without a second argument an empty list gives the time of the build. */
  export function getNewestCollectionItemDate(items: readonly { date: Date }[], emptyFallbackDate: Date): Date;
  export function absoluteUrl(url: string, base: string): string;
  export function convertHtmlToAbsoluteUrls(html: string, base: string, posthtmlOptions?: object): Promise<string>;
}
