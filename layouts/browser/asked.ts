/** The address of the search page in; before anything is painted, that something is searched for, and its files, out. */
import { isEmpty, stateOf } from "./state.ts";

// Not a module, which would run after the first paint: what is then taken away would make the rest jump.
const script = document.currentScript as HTMLScriptElement | null;
const { index = "", files = "", facets = "" } = script?.dataset ?? {};
if (!isEmpty(stateOf(location.search, facets.split(" ")))) {
  document.documentElement.dataset.asked = "waiting";
  for (const file of files.split(" ")) {
    const link = document.createElement("link");
    link.href = index + file;
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
    document.head.append(link);
  }
}
