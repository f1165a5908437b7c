/** A mailbox, an address or plain words in, a link wherever one can be made out. */
import { ExternalLink } from "./ExternalLink.tsx";

export function Contact({ contact }: { contact: string }) {
  if (/^https?:\/\//.test(contact)) return <ExternalLink url={contact} />;
  if (/^[^\s@]+@[^\s@]+$/.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>;
  return <>{contact}</>;
}
