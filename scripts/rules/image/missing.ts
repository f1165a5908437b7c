import { picturesOf } from "../../content/body.ts";
import { imagePath, isAllowedAddress } from "../../content/markdown.ts";
import { imageSourcesOf } from "../../content/pictures/image-sources.ts";
import { fromElsewhere, homeOf, meantPath, notShown, plainName } from "../../content/pictures/picture-paths.ts";
import { isStrayPicture } from "../../content/right-path.ts";
import { type Content, isPictureName } from "../../content/source.ts";
import type { Finding, Place } from "../../diagnostics/diagnostic.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { atLine4, onePicture, prototype } from "../example.ts";
import { offer, quoted, replaceValue, shown } from "../field-error.ts";
import { isMended } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";
import { type NearPictures, nearPictures } from "./near-pictures.ts";

const words = wordsOf("rules/image").missing;

export const rule: Rule = {
  id: "image/missing",
  severity: "error",
  scope: "content",
  passing: onePicture("plan.png"),
  failing: {
    files: {
      ...onePicture("plan.png").files,
      ...prototype("images:\n  - src: plam.png\n    alt: Le plan du lieu, dessiné à la main"),
    },
    at: atLine4(10, 5),
    suggestion: "plan.png",
  },
  *check(known, content) {
    const files = pathsOf(content);
    // A file that has yet to be renamed is image/name's.
    const names = new Set([...files].map(plainName));
    let near: NearPictures | undefined;
    const pictures: Pictures = {
      names,
      beside: besideOf(content),
      get near() {
        near ??= nearPictures(names);
        return near;
      },
    };
    const others = new Set(content.files.map(({ segments }) => plainName(segments.slice(1).join("/"))));
    const isThere = (src: string) => files.has(src) || pictures.names.has(src);
    // A file that no browser shows: where it is there, file/unexpected says what to do.
    const foreignOf = (src: string) => (others.has(meantPath(src)) ? undefined : notShown(src));
    for (const entry of known.entries) {
      for (const { path, src } of imageSourcesOf(entry)) {
        if (notShown(src)) {
          const foreign = foreignOf(src);
          if (foreign) yield { file: entry.file, place: { at: "value", path }, ...foreign };
          continue;
        }
        // Of one that was written as on a disk front-matter/syntax has said all there is to say.
        if (isMended(entry, path) && pictures.near.near(src) === undefined) continue;
        // A name that no picture can have is field/format's.
        const possible = /^[a-z0-9][a-z0-9._/-]*$/.test(src) && imagePath(src) && isPictureName(src);
        if (possible && !isThere(src)) yield missing(entry.file, { at: "value", path }, src, pictures, path);
      }
      for (const { address, start, end } of picturesOf(entry)) {
        const place: Place = { at: "offset", start: entry.read.bodyStart + start, end: entry.read.bodyStart + end };
        const path = imagePath(address);
        if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) && notShown(address)) {
          const foreign = foreignOf(address);
          if (foreign) yield { file: entry.file, place, ...foreign };
        } else if (path !== undefined) {
          if (!isThere(path)) yield missing(entry.file, place, path, pictures);
        } else if (/^https?:/i.test(address) && isAllowedAddress(address)) {
          // One that leads nowhere good is body/address's.
          yield { file: entry.file, place, ...fromElsewhere };
        } else if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
          yield missing(entry.file, place, address, pictures);
        }
      }
    }
  },
};

function pathsOf({ files }: Content): Set<string> {
  return new Set(files.filter(({ role }) => role === "image").map(({ segments }) => segments.slice(1).join("/")));
}

/** The pictures that there are. */
interface Pictures {
  /** Below content/images/, by the names that they have or should have. */
  names: ReadonlySet<string>;
  /** Where those belong that lie beside entries, by their path as `content/prototypes/x.png`. */
  beside: ReadonlyMap<string, string>;
  /** Made for the first path that leads to none. */
  readonly near: NearPictures;
}

function besideOf({ files }: Content): Map<string, string> {
  const found = files.filter((file) => file.role === undefined && isStrayPicture(file));
  return new Map(found.map(({ file, segments }) => [file, homeOf(segments)]));
}

function missing(file: string, place: Place, src: string, pictures: Pictures, path?: (string | number)[]): Finding {
  const { names, beside } = pictures;
  const meant = meantPath(src);
  const home = beside.get(`${file.replace(/[^/]*$/, "")}${src.replace(/^\.\//, "")}`);
  if (home !== undefined) {
    return {
      file,
      place,
      message: words.beside({ src: quoted(src) }),
      help: words.besideHelp({ home }),
      suggestion: home,
    };
  }
  if (meant !== src && names.has(meant)) {
    return {
      file,
      place,
      message:
        plainName(src) === meant ? words.nameNotPlain({ src: quoted(src) }) : words.notAPath({ src: quoted(src) }),
      suggestion: meant,
    };
  }
  const known = [...names];
  const near = pictures.near.near(src);
  return {
    file,
    place,
    message: near ? words.messageNear({ src: quoted(src), near }) : words.message({ src: quoted(src) }),
    help: known.length ? words.help({ pictures: inEach((language) => shown(known, language)) }) : words.helpNone,
    ...(near && {
      suggestion: near,
      ...offer(pictures.near.certain(src) === near, path ? replaceValue(path, near) : { place, text: near }),
    }),
  };
}
