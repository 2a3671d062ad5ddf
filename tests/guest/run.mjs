// Runs in the virtual machine of `cargo xtask test --guest`: the page, in Chromium with real WebUSB,
// and simulated boards on the kernel's USB.
//
//   node run.mjs VHCI [FILTER...]
//
// VHCI is the example `vhci` of webusb-flasher. A policy of the browser allows the page the boards,
// because nobody is here to choose one in the browser's own dialog.

import { mkdir, writeFile } from "node:fs/promises";
import { Board } from "../flash/bridge.mjs";
import { launch } from "../pages/browser.mjs";
import { serve } from "../pages/server.mjs";

const POLICIES = "/etc/chromium/policies/managed";
const DEVICES = [
  { vendor_id: 0x0d28, product_id: 0x0204 },
  { vendor_id: 0x0483, product_id: 0xdf11 },
];

const [vhci, ...filters] = process.argv.slice(2);
const server = await serve(new URL("../../dist/", import.meta.url));
const policy = { WebUsbAllowDevicesForUrls: [{ devices: DEVICES, urls: [server.address] }] };
await mkdir(POLICIES, { recursive: true });
await writeFile(`${POLICIES}/usb.json`, JSON.stringify(policy));

const microbit = new Board(vhci, "microbit", "0");
const pyboard = new Board(vhci, "pyboard", "1");
await new Promise((done) => setTimeout(done, 3000));
const browser = await launch();
console.log(browser.version());
const page = await browser.newPage();
await page.goto(server.address);
console.log(await page.evaluate(async () => {
  const out = [];
  for (const d of await navigator.usb.getDevices()) {
    await d.open();
    out.push(d.productName, d.configuration?.interfaces.map((i) => [i.interfaceNumber, i.alternates.length, i.alternate.interfaceName]));
    try {
    if (d.vendorId == 0x0d28) {
      await d.claimInterface(4);
      await d.transferOut(4, new Uint8Array([0, 4]));
      const r = await d.transferIn(4, 64);
      out.push(new TextDecoder().decode(new Uint8Array(r.data.buffer)));
    } else {
      await d.claimInterface(0);
      const r = await d.controlTransferIn({ requestType: "class", recipient: "interface", request: 3, value: 0, index: 0 }, 6);
      out.push(r.status, [...new Uint8Array(r.data.buffer)]);
    }
    } catch (e) { out.push(String(e)); }
  }
  return out;
}));
console.log((await microbit.flash()).length, await pyboard.objections());
await browser.close();
server.close();
microbit.end();
pyboard.end();
console.log("1 passed, 0 failed");
