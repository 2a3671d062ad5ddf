// Time between what the user does and what the page does, measured inside the
// page, so that the test's own delays do not count.

/** Milliseconds from a click on Stop until the page says that nothing runs. */
export function stopLatency(ide) {
  return ide.frame.evaluate(async () => {
    const stop = document.getElementById("stop");
    const start = performance.now();
    stop.click();
    while (!stop.disabled) {
      if (performance.now() - start > 5000) return Infinity;
      await new Promise((done) => {
        setTimeout(done, 1);
      });
    }
    return performance.now() - start;
  });
}

/** Milliseconds from a real click on the settings button until the next frame is drawn. */
export async function clickLatency(ide) {
  const button = ide.frame.locator("#open-settings");
  // Listens before the click is sent; the handle keeps what will be measured.
  const measured = await button.evaluateHandle((element) => {
    const latency = new Promise((done) => {
      const measure = ({ timeStamp }) => {
        requestAnimationFrame(() => done(performance.now() - timeStamp));
      };
      element.addEventListener("click", measure, { once: true });
    });
    return { latency };
  });
  await button.click();
  return measured.evaluate(({ latency }) => latency);
}

/** The middle value of several measurements. */
export async function median(times, measure) {
  const values = [];
  for (let i = 0; i < times; i += 1) values.push(await measure());
  return values.sort((a, b) => a - b)[Math.floor(times / 2)];
}
