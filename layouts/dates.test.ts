import { expect, test } from "vitest";
import { dateRange, longDate } from "./dates.ts";
import { stringsOf } from "./strings.ts";

const range = (start: string, end?: string) => dateRange(start, end, stringsOf("fr").dates, "fr");

test("a date says no more than is known", () => {
  expect(longDate("2018-07-09", "fr")).toBe("9 juillet 2018");
  expect(longDate("2018-07-01", "fr")).toBe("1er juillet 2018");
  expect(longDate("2016-07", "fr")).toBe("juillet 2016");
  expect(longDate("2016", "fr")).toBe("2016");
  expect(longDate("2018-07-09", "en")).toBe("9 July 2018");
});

test("a range says each month and year once", () => {
  expect(range("2018-07-09", "2018-07-11")).toBe("du 9 au 11 juillet 2018");
  expect(range("2018-06-30", "2018-07-02")).toBe("du 30 juin au 2 juillet 2018");
  expect(range("2018-12-30", "2019-01-02")).toBe("du 30 décembre 2018 au 2 janvier 2019");
  expect(range("2018-06", "2018-07")).toBe("de juin à juillet 2018");
  expect(range("2018-04", "2018-07")).toBe("d’avril à juillet 2018");
  expect(range("2018", "2019")).toBe("de 2018 à 2019");
});

test("a range with one date is that date", () => {
  expect(range("2016-07")).toBe("juillet 2016");
  expect(range("2016-07-08", "2016-07-08")).toBe("8 juillet 2016");
});
