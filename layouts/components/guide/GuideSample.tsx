/** Lines of a file in, the same as code out, which the keyboard can scroll where they are long. */

export function GuideSample({ text }: { text: string }) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    <pre tabindex={0}>
      <code>{text}</code>
    </pre>
  );
}
