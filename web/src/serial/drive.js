// The folder that was chosen last. Browsers keep handles to folders in IndexedDB only, and forget
// after a while that the user has allowed to write.

const NAME = "pyrite.drive";
const STORE = "handles";
const KEY = "drive";

function ended(request) {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

async function store(mode) {
  const asked = indexedDB.open(NAME, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
  return (await ended(asked)).transaction(STORE, mode).objectStore(STORE);
}

/** The folder, or null: also where a browser keeps nothing. */
export async function kept() {
  try {
    return (await ended((await store("readonly")).get(KEY))) ?? null;
  } catch {
    return null;
  }
}

export async function keep(folder) {
  try {
    await ended((await store("readwrite")).put(folder, KEY));
  } catch {
    // It is asked for again the next time.
  }
}

export async function forget() {
  try {
    await ended((await store("readwrite")).delete(KEY));
  } catch {
    // Nothing was kept.
  }
}

/** Whether the page may write to the folder; the browser asks the user if it has to. */
export async function isAllowed(folder) {
  const mode = { mode: "readwrite" };
  if ((await folder.queryPermission(mode)) === "granted") return true;
  return (await folder.requestPermission(mode)) === "granted";
}
