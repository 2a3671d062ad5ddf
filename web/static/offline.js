// Keeps what the page has downloaded, for when there is no network.
//
// The network always comes first: its file names stay the same from version to version, so what
// was kept may be old. Only files of this page's own folder are kept, without the words after "?".

const CACHE = "pyrite";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(start()));

/** Takes over the pages that are open, and fetches again what they have loaded before. */
async function start() {
  await self.clients.claim();
  const cache = await caches.open(CACHE);
  const script = await (await fetch("web.js")).text();
  const parts = script.matchAll(/from ["']\.\/(snippets\/[^"']+)["']/g);
  // A part that is imported several times may be asked for once only.
  await cache.addAll([...new Set([...FILES, ...Array.from(parts, (part) => part[1])])]);
}

// What an embed is made of, but for parts of web.js whose names the build chooses.
const FILES = [
  "embed.html",
  "web.js",
  "web_bg.wasm",
  "worker.js",
  "wasm.js",
  "wasm_bg.wasm",
  "mark.svg",
  "vendor/editor.js",
  "vendor/xterm.js",
  "vendor/xterm-addon-fit.js",
  "vendor/xterm.css",
  "css/tokens.css",
  "css/controls.css",
  "css/editor.css",
  "css/dock.css",
  "css/board.css",
  "css/embed.css",
];

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOwn = request.url.startsWith(self.registration.scope);
  if (request.method === "GET" && isOwn) event.respondWith(answer(request));
});

async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const key = origin + pathname;
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.status === 200) await cache.put(key, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw error;
  }
}
