import { expect, it } from "vitest";
import { htmlOf } from "./markup.ts";

function Told({ name, children }: { name: string; children?: preact.ComponentChildren }) {
  return (
    <p title={name}>
      {children}
      {name}
    </p>
  );
}

it("calls components and writes what they return", () => {
  const page = (
    <>
      <Told name="a">
        {[1, 2]}
        <b>3</b>
      </Told>
      {null}
      {false}
      {undefined}
      {0}
    </>
  );
  expect(htmlOf(page)).toBe('<p title="a">12<b>3</b>a</p>0');
});

it("escapes text and attributes", () => {
  const hostile = `"><script>alert('&')</script>`;
  expect(htmlOf(<Told name={hostile} />)).toBe(
    `<p title="&quot;>&lt;script>alert('&amp;')&lt;/script>">&quot;>&lt;script>alert('&amp;')&lt;/script></p>`,
  );
});

it("writes attributes as HTML has them, and closes nothing that HTML leaves open", () => {
  const parts = (
    <>
      <input required disabled={false} value={0} name={undefined} aria-hidden={false} aria-busy />
      <br />
    </>
  );
  expect(htmlOf(parts)).toBe('<input required value="0" aria-hidden="false" aria-busy="true"><br>');
});

it("passes markup that is already HTML through", () => {
  expect(htmlOf(<div dangerouslySetInnerHTML={{ __html: "<i>a</i>" }} />)).toBe("<div><i>a</i></div>");
});
