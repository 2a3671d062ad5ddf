// Sound by Web Audio: what reaches the loudspeaker, as an analyser beside it hears it.

import assert from "node:assert/strict";

/** Puts an analyser beside every connection to the loudspeaker. */
function listen() {
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target instanceof AudioDestinationNode) {
      self.context = target.context;
      self.ear = new AnalyserNode(target.context, { fftSize: 32768 });
      connect.call(this, self.ear);
    }
    return connect.call(this, target, ...rest);
  };
  /** Loudness, frequency in hertz by upward crossings of zero, and the longest gap in samples. */
  self.measure = () => {
    if (!self.ear) return { loudness: 0, hertz: 0, gap: 0 };
    const samples = new Float32Array(16384);
    self.ear.getFloatTimeDomainData(samples);
    let [first, last, count, sum, quiet, gap] = [0, 0, -1, 0, 0, 0];
    for (let at = 1; at < samples.length; at += 1) {
      const [before, now] = [samples[at - 1], samples[at]];
      sum += now * now;
      quiet = Math.abs(now) < 1e-4 ? quiet + 1 : 0;
      gap = Math.max(gap, quiet);
      if (before >= 0 || now < 0) continue;
      const crossing = at - now / (now - before);
      if (count < 0) first = crossing;
      last = crossing;
      count += 1;
    }
    const rate = self.context.sampleRate;
    const hertz = count > 0 ? (count * rate) / (last - first) : 0;
    return { loudness: Math.sqrt(sum / samples.length), hertz, gap };
  };
}

const measure = (ide) => ide.page.evaluate(() => self.measure());

/** Waits for a second of sound without gaps of this frequency, within one percent. */
async function untilHertz(ide, wanted) {
  const close = ({ hertz, loudness }) =>
    loudness > 0.005 && Math.abs(hertz - wanted) < wanted / 100;
  let last;
  await ide.until(
    async () => JSON.stringify((last = await measure(ide))),
    () => close(last),
    `${wanted} Hz`,
  );
}

async function untilSilent(ide) {
  await ide.until(
    async () => (await measure(ide)).loudness,
    (loudness) => loudness < 1e-4,
    "silence",
  );
}

async function open(ide) {
  await ide.page.addInitScript(listen);
  await ide.open();
}

export const tests = {
  "notes have their frequency and stop with the program": async (ide) => {
    await open(ide);
    await ide.run("import music\nmusic.pitch(440, wait=False)\nwhile True: pass\n");
    await untilHertz(ide, 440);
    await ide.run("import music\nmusic.pitch(1000, wait=False)\nwhile True: pass\n");
    await untilHertz(ide, 1000);
    await ide.stop();
    await ide.untilState("Ready");
    await ide.reset();
    await untilSilent(ide);
  },

  "audio frames are heard at their rate": async (ide) => {
    await open(ide);
    await ide.run(`import audio, math
frame = audio.AudioFrame()
for i in range(32):
    frame[i] = int(128 + 100 * math.sin(i * math.pi / 8))
def frames():
    while True: yield frame
audio.play(frames())
`);
    // 16 samples for each period at 7812.5 samples a second.
    await untilHertz(ide, 488.3);
  },

  "speech is heard": async (ide) => {
    await open(ide);
    await ide.run("import speech\nwhile True: speech.say('hello')\n");
    await ide.until(
      async () => (await measure(ide)).loudness,
      (loudness) => loudness > 0.005,
      "speech",
    );
  },

  "the switch silences and is remembered": async (ide) => {
    await open(ide);
    await ide.run("import music\nmusic.pitch(440, wait=False)\nwhile True: pass\n");
    await untilHertz(ide, 440);
    await ide.frame.locator("#mute").click();
    await untilSilent(ide);
    await ide.page.reload();
    await ide.ready();
    await ide.frame.getByRole("button", { name: "Turn sound on" }).click();
    await ide.run("import music\nmusic.pitch(880, wait=False)\nwhile True: pass\n");
    await untilHertz(ide, 880);
  },

  "the volume changes what is heard": async (ide) => {
    await open(ide);
    await ide.run("import music\nmusic.pitch(440, wait=False)\nwhile True: pass\n");
    await untilHertz(ide, 440);
    // The first measurement may fall into the beginning of the note.
    let before = 0;
    for (let i = 0; i < 5; i++) before = Math.max(before, (await measure(ide)).loudness);
    await ide.frame.locator("#open-settings").click();
    await ide.frame.locator("#volume").fill("10");
    await ide.until(
      async () => (await measure(ide)).loudness,
      (loudness) => loudness < before / 2 && loudness > 1e-4,
      "less than half as loud",
    );
  },

  "nothing sounds before the first press": async (ide) => {
    await open(ide);
    assert.equal(await ide.page.evaluate(() => self.context === undefined), true);
  },

  "PyBoard: a timer on a pin is heard, and the pulses of a servo are not": async (ide) => {
    await open(ide);
    await ide.chooseBoard("PyBoard");
    await ide.run(
      "import pyb\nt = pyb.Timer(8, freq=660)\n" +
        "c = t.channel(1, pyb.Timer.PWM, pin=pyb.Pin('Y1'), pulse_width_percent=50)\n" +
        "pyb.Servo(1).angle(30)\nwhile True: pyb.wfi()\n",
    );
    await untilHertz(ide, 660);
    // A timer goes on when its program is stopped, as on the board, until the next start.
    await ide.stop();
    await untilHertz(ide, 660);
    await ide.run("import pyb\npyb.Servo(1).angle(30)\nprint('turned')\npyb.delay(60000)\n");
    await ide.untilTerminal(/turned/);
    await ide.page.waitForTimeout(500);
    await untilSilent(ide);
    assert.match(await ide.pin("X1").innerText(), /servo pulses[^]*18\d\d µs/);
  },

  "PyBoard: what a converter plays is heard": async (ide) => {
    await open(ide);
    await ide.chooseBoard("PyBoard");
    await ide.run(
      "import math, pyb\nfrom array import array\n" +
        "wave = bytearray(128 + int(120 * math.sin(2 * math.pi * i / 100)) for i in range(100))\n" +
        "pyb.DAC(1).write_timed(wave, 500 * 100, mode=pyb.DAC.CIRCULAR)\n" +
        "while True: pyb.wfi()\n",
    );
    await untilHertz(ide, 500);
    await ide.run("print('quiet')\n");
    await ide.untilTerminal(/quiet/);
    await untilSilent(ide);
  },

  "a micro:bit's pin is heard if a buzzer is on it": async (ide) => {
    await open(ide);
    await ide.addPart("buzzer", { signal: "pin1" });
    const tone = (pin) =>
      `from microbit import *\n${pin}.set_analog_period(2)\n${pin}.write_analog(512)\n` +
      "print('on')\nwhile True: sleep(10)\n";
    await ide.run(tone("pin1"));
    await untilHertz(ide, 500);
    await ide.run(tone("pin2"));
    await ide.untilTerminal(/on/);
    await untilSilent(ide);
  },
};
