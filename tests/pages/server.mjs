// A static web server on a free port of the loopback, with no headers beyond
// the type: what the cheapest hosting gives.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

async function listen(handler) {
  const server = createServer(handler);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, close: () => server.close() };
}

/** Serves the files below `root`, a file: URL that ends in a slash. */
export function serve(root) {
  return listen(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
    const file = new URL(path, root);
    const body = file.href.startsWith(root.href) ? await readFile(file).catch(() => null) : null;
    if (body === null) {
      response.writeHead(404).end("not found");
    } else {
      response
        .writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" })
        .end(body);
    }
  });
}

/** Serves one HTML document at every path. */
export function serveDocument(html) {
  return listen((_, response) =>
    response.writeHead(200, { "Content-Type": TYPES[".html"] }).end(html),
  );
}
