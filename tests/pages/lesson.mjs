// A page of another origin with embeds in it, and what they say to it.

import { serveDocument } from "./server.mjs";

export class Lesson {
  /** Opens a page with one embed for each of `queries`, from another origin than the page's. */
  static async open(ide, queries, allowed = true) {
    const pyrite = ide.address.replace("127.0.0.1", "localhost");
    const frames = queries.map((query) => ({ ...query }));
    const server = await serveDocument(`<!doctype html><title>Lesson</title><script>
      const heard = [];
      addEventListener("message", ({ source, origin, data }) => {
        const from = [...document.querySelectorAll("iframe")]
          .findIndex((frame) => frame.contentWindow === source);
        heard.push({ from, origin, ...data });
      });
      function send(at, message) {
        document.querySelectorAll("iframe")[at].contentWindow.postMessage(message, "*");
      }</script><body></body>`);
    const origin = new URL(server.address).origin;
    const lesson = new Lesson(ide, server, new URL(pyrite).origin);
    await ide.page.goto(server.address);
    const addresses = frames.map((query) => {
      const words = new URLSearchParams(allowed ? { origin, ...query } : query);
      return `${pyrite}embed.html?${words}`;
    });
    await ide.page.evaluate((all) => {
      for (const address of all) {
        const frame = document.createElement("iframe");
        frame.src = address;
        frame.style = "width:680px;height:420px;border:0;display:block";
        document.body.append(frame);
      }
    }, addresses);
    return lesson;
  }

  constructor(ide, server, origin) {
    Object.assign(this, { ide, server, origin });
  }

  async frame(at = 0) {
    const element = await this.ide.page.locator("iframe").nth(at).elementHandle();
    return element.contentFrame();
  }

  /** Sends a message of the protocol to an embed. */
  async send(message, at = 0) {
    await this.raw({ pyrite: 1, ...message }, at);
  }

  async raw(message, at = 0) {
    await this.ide.page.evaluate(([to, what]) => send(to, what), [at, message]);
  }

  /** What embeds have said, of one type or of all. */
  async heard(type, at = 0) {
    const all = await this.ide.page.evaluate(() => heard);
    return all.filter((message) => message.from === at && (!type || message.type === type));
  }

  /** Waits until an embed has said something of this type that `isRight`. */
  async until(type, isRight = () => true, at = 0) {
    const found = await this.ide.until(
      () => this.heard(type, at),
      (all) => all.some(isRight),
      `a message ${type}`,
    );
    return found.findLast(isRight);
  }

  async output(at = 0) {
    return (await this.heard("output", at)).map(({ text }) => text).join("");
  }

  async untilOutput(pattern, at = 0) {
    return this.ide.until(
      () => this.output(at),
      (text) => pattern.test(text),
      `output ${pattern}`,
    );
  }

  close() {
    this.server.close();
  }
}
