import { expect, it } from "vitest";
import { coordinatesIn } from "./coordinates.ts";

it.each([
  ["48.4, -2.0", "48.4", "-2.0"],
  ["48.4547 -2.0459", "48.4547", "-2.0459"],
  ["48,4547 ; -2,05", "48.4547", "-2.05"],
  ["48,4547, −2,05", "48.4547", "-2.05"],
  ["48.4547°, -2.05°", "48.4547", "-2.05"],
  ["48°27'16\" N, 2°02'46\" W", "48.45444", "-2.04611"],
  ["48° 27′ 16″ nord, 2° 02′ 46″ ouest", "48.45444", "-2.04611"],
  ["N 48° 27.3′ O 2° 3′", "48.455", "-2.05"],
  ["geo:48.4,-2.0", "48.4", "-2.0"],
  ["https://www.openstreetmap.org/#map=15/48.4547/-2.0459", "48.4547", "-2.0459"],
  ["https://www.google.com/maps/@48.4547,-2.0459,15z", "48.4547", "-2.0459"],
])("reads %s", (text, lat, lon) => {
  expect(coordinatesIn(text)).toEqual({ lat, lon });
});

it.each(["Dinan", "48.4", "2018, 2019", "120, 4", "1, 2, 3", "48,4", "2° O, 48° N", "48.4, ouest"])(
  "does not take %s for a place",
  (text) => {
    expect(coordinatesIn(text)).toBeUndefined();
  },
);
