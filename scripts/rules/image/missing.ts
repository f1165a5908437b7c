import { picturesOf } from "../../content/body.ts";
import { imagePath } from "../../content/markdown.ts";
import { imageSourcesOf, meantPath, plainName } from "../../content/pictures/image-sources.ts";
import { type Content, imageTypes } from "../../content/source.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { areSame, nearest } from "../../language/nearest.ts";
import { atLine4, onePicture, prototype } from "../example.ts";
import { offer, quoted, replaceValue, shown } from "../field-error.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "image/missing",
  severity: "error",
  scope: "content",
  title: {
    fr: "Une fiche ne montre que des images rangées dans content/images/.",
    en: "An entry only shows pictures that lie in content/images/.",
  },
  why: {
    fr: "Sinon le lecteur verrait un cadre vide ; et l’image d’un autre site dirait à ce site qui lit la page.",
    en: "Otherwise readers would see an empty frame; and a picture from another site would tell that site who reads.",
  },
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
    const renamed = new Set([...files].map(plainName));
    for (const entry of known.entries) {
      for (const { path, src } of imageSourcesOf(entry)) {
        // A name that no picture can have is field/format's.
        const possible =
          /^[a-z0-9][a-z0-9._/-]*$/.test(src) && imagePath(src) && imageTypes.has(/\.\w+$/.exec(src)?.[0] ?? "");
        // A file that has yet to be renamed is image/name's.
        if (possible && !files.has(src) && !renamed.has(src))
          yield missing(entry.file, { at: "value", path }, src, files, path);
      }
      for (const { address, start, end } of picturesOf(entry)) {
        const place: Place = { at: "offset", start: entry.read.bodyStart + start, end: entry.read.bodyStart + end };
        const path = imagePath(address);
        if (path !== undefined) {
          if (!files.has(path) && !renamed.has(path)) yield missing(entry.file, place, path, files);
        } else if (/^https?:/i.test(address)) {
          yield {
            file: entry.file,
            place,
            message: {
              fr: "Cette image vient d’un autre site : elle ne serait pas montrée.",
              en: "This picture comes from another site: it would not be shown.",
            },
            help: {
              fr: "Si sa licence le permet, déposez-la dans content/images/ et écrivez son chemin, par exemple `![Le plan du lieu](plan.png)` ; sinon, faites-en un lien.",
              en: "If its licence allows it, put it in content/images/ and write its path, as `![The plan](plan.png)`; otherwise make it a link.",
            },
          };
        } else if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
          yield missing(entry.file, place, address, files);
        }
      }
    }
  },
};

function pathsOf({ files }: Content): Set<string> {
  return new Set(files.filter(({ role }) => role === "image").map(({ segments }) => segments.slice(1).join("/")));
}

function missing(file: string, place: Place, src: string, files: ReadonlySet<string>, path?: (string | number)[]) {
  const meant = meantPath(src);
  if (meant !== src && files.has(meant)) {
    return {
      file,
      place,
      message: {
        fr: `« ${quoted(src)} » n’est pas le chemin d’une image. Écrivez le chemin à partir de content/images/.`,
        en: `“${quoted(src)}” is not the path of a picture. Write the path from content/images/ on.`,
      },
      suggestion: meant,
    };
  }
  const near = nearest(src, files);
  const known = [...files];
  const certain = certainPicture(src, known);
  return {
    file,
    place,
    message: {
      fr: `L’image « ${quoted(src)} » n’est pas dans content/images/.${near ? ` Vouliez-vous dire « ${near} » ?` : ""}`,
      en: `The picture “${quoted(src)}” is not in content/images/.${near ? ` Did you mean “${near}”?` : ""}`,
    },
    help: {
      fr: `Déposez-la dans content/images/, ou corrigez son nom. Images présentes : ${shown(known, "fr") || "aucune"}.`,
      en: `Put it in content/images/, or correct its name. Pictures there: ${shown(known, "en") || "none"}.`,
    },
    ...(near && {
      suggestion: near,
      ...offer(certain === near, path ? replaceValue(path, near) : { place, text: near }),
    }),
  };
}

/** The one picture of the same name, folder by folder, with an ending that addresses may have. */
function certainPicture(src: string, files: readonly string[]): string | undefined {
  const steps = (path: string) => path.split(/[/.]/);
  const wanted = steps(src);
  const found = files.filter((file) => {
    const its = steps(file);
    return its.length === wanted.length && its.every((step, at) => areSame(step, wanted[at] ?? ""));
  });
  return found.length === 1 && found[0] === found[0]?.toLowerCase() ? found[0] : undefined;
}
