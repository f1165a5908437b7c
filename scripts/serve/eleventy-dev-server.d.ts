/** The part of the development server that this project calls; it ships no types of its own. */
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    constructor(name: string, dir: string, options?: Record<string, unknown>);
    serve(port: number): void;
    getPort(): Promise<number>;
    ready(): Promise<void>;
    reload(event?: { files?: string[] }): void;
    close(): Promise<void>;
  }
}
