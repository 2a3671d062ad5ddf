// A page of which a part does not arrive.

import assert from "node:assert/strict";

const ANY = /./;

async function expectReload(ide, button) {
  await button.waitFor();
  await ide.page.unrouteAll();
  await button.click();
  await ide.ready();
}

function garbage(route) {
  return route.fulfill({ contentType: "application/wasm", body: "this is not wasm" });
}

export const tests = {
  "damaged wasm of the page: it says so, and a reload helps": async (ide) => {
    ide.tolerate(ANY);
    await ide.page.route("**/web_bg.wasm", garbage);
    await ide.page.goto(ide.address);
    await ide.page.getByText("Pyrite did not load").waitFor();
    await expectReload(ide, ide.page.getByRole("button", { name: "Reload" }));
  },

  "missing script of the page: it says so, and a reload helps": async (ide) => {
    ide.tolerate(ANY);
    await ide.page.route("**/vendor/editor.js", (route) => route.fulfill({ status: 404 }));
    await ide.page.goto(ide.address);
    await ide.page.getByText("Pyrite did not load").waitFor();
    await expectReload(ide, ide.page.getByRole("button", { name: "Reload" }));
  },

  "damaged wasm of the simulator: the editor works, Run says why not": async (ide) => {
    ide.tolerate(ANY);
    await ide.page.route("**/wasm_bg.wasm", garbage);
    await ide.page.goto(ide.address);
    await ide.page.locator("#failure-card").waitFor();
    assert.match(await ide.page.locator("#failure-card").innerText(), /simulator did not load/);
    assert.ok(await ide.page.locator("#run").isDisabled());
    await ide.write("still = 'here'\n");
    await expectReload(ide, ide.page.locator("#reload"));
    assert.equal(await ide.program(), "still = 'here'\n");
  },

  "missing worker: the card offers a reload": async (ide) => {
    ide.tolerate(ANY);
    await ide.page.route("**/worker.js", (route) => route.fulfill({ status: 404 }));
    await ide.page.goto(ide.address);
    await expectReload(ide, ide.page.locator("#reload"));
  },
};
