/** A place as maps and phones write it in, its latitude and longitude in decimal degrees out. */

export interface Coordinates {
  lat: string;
  lon: string;
}

/** `48,45` or `-2.05°`, `48°27'16"N`, `N 48° 27.3′`; the sign of a hemisphere stands before or after. */
const degrees =
  /^(?<before>[nsewo])?\s*(?<sign>[-−])?(?<whole>\d{1,3})(?:[.,](?<decimals>\d+))?\s*(?:[°º]\s*(?:(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*(?:(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|['’′]{2})\s*)?)?)?(?<after>nord|sud|est|ouest|north|south|east|west|[nsewo])?$/i;

/** A latitude or longitude in decimal degrees, south and west below nought; undefined for what is none. */
export function decimalDegrees(text: string): string | undefined {
  const parts = degrees.exec(text.trim())?.groups;
  if (!parts) return undefined;
  const { before, sign = "", whole = "", decimals = "", minutes, seconds = "0", after = before } = parts;
  const below = sign !== "" || /^[swo]/i.test(after ?? "");
  if (minutes === undefined) return `${below ? "-" : ""}${Number(whole)}${decimals && `.${decimals}`}`;
  if (decimals) return undefined;
  const number = (part: string) => Number(part.replace(",", "."));
  // A second of arc is some thirty metres: the fifth decimal is one.
  const value = Number(whole) + number(minutes) / 60 + number(seconds) / 3600;
  return `${below ? "-" : ""}${Number(value.toFixed(5))}`;
}

/** Both, where a text is nothing but a latitude and a longitude in that order, or an address of a map that has them. */
export function coordinatesIn(text: string): Coordinates | undefined {
  const plain = text.trim().replace(/^(?:geo:|gps\s*:?)\s*|^[[(]|[\])]$/gi, "");
  const onMap = /(?:\/|@|=|%2C)(-?\d{1,2}\.\d+)(?:\/|,|%2C)(-?\d{1,3}\.\d+)/i.exec(/^https?:/.test(plain) ? plain : "");
  const halves = onMap ? onMap.slice(1) : halvesOf(plain);
  const [lat, lon] = (halves ?? []).map(decimalDegrees);
  return lat !== undefined && lon !== undefined && Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180
    ? { lat, lon }
    : undefined;
}

/** The two parts of a text, at the one place where it can be parted: a comma may stand inside a number as well. */
function halvesOf(text: string): [string, string] | undefined {
  // « 48,4 » is one number.
  const comma = /[.°]/.test(text) ? [/\s*,\s*/] : [];
  for (const mark of [/\s*[;/|]\s*/, /\s*,\s+/, ...comma, /(?<=[nsewo°"”″'’′])\s+/i, /\s+(?=[nsewo]\b)/i, /\s+/]) {
    const [lat = "", lon = "", ...more] = text.split(mark);
    if (more.length || /[ewo]/i.test(lat.replace(/nord|north/i, ""))) continue;
    if (decimalDegrees(lat) !== undefined && decimalDegrees(lon) !== undefined) return [lat, lon];
  }
  return undefined;
}
