/** In every page that `npm start` shows: loads it again once there is a newer one. */
const { version, live } = document.currentScript.dataset;
let source;

function listen() {
  source?.close();
  source = undefined;
  // Browsers open six connections to one host: a page that nobody looks at must not hold one.
  if (document.hidden) return;
  source = new EventSource(live);
  source.onmessage = ({ data }) => {
    if (data !== version) location.reload();
  };
}

document.addEventListener("visibilitychange", listen);
listen();
