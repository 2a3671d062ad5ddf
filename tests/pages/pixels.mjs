// Colours of a screenshot, decoded by the browser itself.

export class Pixels {
  /** What is drawn inside `locator`, in CSS pixels. */
  static async of(page, locator) {
    const png = await locator.screenshot({ scale: "css", animations: "allow" });
    const decoder = await page.context().newPage();
    try {
      const decoded = await decoder.evaluate(async (data) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
        canvas.drawImage(image, 0, 0);
        const { data: colours } = canvas.getImageData(0, 0, image.width, image.height);
        return { width: image.width, colours: Array.from(colours) };
      }, png.toString("base64"));
      return new Pixels(decoded);
    } finally {
      await decoder.close();
    }
  }

  constructor({ width, colours }) {
    this.width = width;
    this.colours = colours;
  }

  /** Red, green and blue at a point. */
  at(x, y) {
    const start = (Math.round(y) * this.width + Math.round(x)) * 4;
    return this.colours.slice(start, start + 3);
  }
}
