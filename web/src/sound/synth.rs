//! What a board's loudspeaker gives, as samples for the browser.
//!
//! A [`Synth`] is told what can be heard from which time on, and renders it piece by piece at the
//! browser's rate: the tone as a square wave, the streams resampled and added. It knows times in
//! seconds of one clock; whose clock that is, and how samples reach the ear, it does not know.

use std::collections::VecDeque;

use crate::protocol::Sound;

/// Names of the streams in messages.
const STREAMS: [&str; 5] = ["frames", "effects", "speech", "dac1", "dac2"];
/// Loudness of the tone and of each stream at most; together they stay below 1.
const TONE: f32 = 0.25;
const STREAM: f32 = 0.5;
/// What is left of a stream's last level after each sample once it has run dry: no click.
const FADE: f32 = 0.98;
/// Tones at one time; more are not heard.
const MOST_TONES: usize = 4;
/// Events that wait at most.
const MOST_EVENTS: usize = 4096;

/// A square wave.
#[derive(Default)]
struct Tone {
    /// The loudspeaker, or a pin.
    source: String,
    /// Periods a second; 0 is silence.
    hertz: f64,
    /// Part of the period that is high.
    duty: f64,
    /// Place in the period, from 0 to 1.
    phase: f64,
}

impl Tone {
    fn set(&mut self, period_us: u32, duty: u16) {
        let silent = period_us == 0 || duty == 0;
        self.hertz = if silent { 0.0 } else { 1e6 / f64::from(period_us) };
        self.duty = (f64::from(duty) / 1023.0).clamp(0.01, 0.99);
    }

    fn next(&mut self, rate: f64) -> f32 {
        // What is above half the rate cannot be heard, only its aliases.
        if self.hertz == 0.0 || self.hertz > rate / 2.0 {
            return 0.0;
        }
        let step = self.hertz / rate;
        let level = if self.phase < self.duty { 1.0 } else { -1.0 };
        let fall = (self.phase + 1.0 - self.duty).fract();
        let value = level + soften(self.phase, step) - soften(fall, step);
        self.phase = (self.phase + step).fract();
        (value - (2.0 * self.duty - 1.0)) as f32 * TONE
    }
}

/// What a step at `phase` 0 needs so that it has no frequencies that the rate cannot carry
/// (the two-sample polynomial of band-limited steps).
fn soften(phase: f64, step: f64) -> f64 {
    if phase < step {
        let t = phase / step;
        t + t - t * t - 1.0
    } else if phase > 1.0 - step {
        let t = (phase - 1.0) / step;
        t * t + t + t + 1.0
    } else {
        0.0
    }
}

/// Samples that wait to be heard.
#[derive(Default)]
struct Stream {
    /// Samples a second, from −1 to 1.
    rate: f64,
    samples: VecDeque<f32>,
    /// Place between the first two samples, from 0 to 1.
    place: f64,
    last: f32,
}

impl Stream {
    fn push(&mut self, rate: u32, bytes: &[u8]) {
        self.rate = f64::from(rate);
        self.samples.extend(bytes.iter().map(|byte| (f32::from(*byte) - 128.0) / 128.0));
    }

    fn next(&mut self, rate: f64) -> f32 {
        let Some(&first) = self.samples.front() else {
            self.last *= FADE;
            return self.last * STREAM;
        };
        let second = self.samples.get(1).copied().unwrap_or(first);
        self.last = first + (second - first) * self.place as f32;
        self.place += self.rate / rate;
        let passed = (self.place as usize).min(self.samples.len());
        self.samples.drain(..passed);
        self.place = self.place.fract();
        self.last * STREAM
    }

    fn is_silent(&self) -> bool {
        self.samples.is_empty() && self.last.abs() < 1e-4
    }
}

/// The sound of one board.
pub struct Synth {
    /// By time.
    events: VecDeque<(f64, Sound)>,
    /// Those that sound.
    tones: Vec<Tone>,
    streams: [Stream; STREAMS.len()],
    volume: f32,
    on: bool,
}

impl Synth {
    pub fn new() -> Synth {
        Synth {
            events: VecDeque::new(),
            tones: Vec::new(),
            streams: Default::default(),
            volume: 1.0,
            on: true,
        }
    }

    /// Tells what can be heard from `time` on, in seconds.
    pub fn push(&mut self, time: f64, sound: Sound) {
        let at = self.events.partition_point(|(other, _)| *other <= time);
        self.events.insert(at, (time, sound));
        while self.events.len() > MOST_EVENTS {
            self.advance();
        }
    }

    /// Silence, and nothing to come.
    pub fn clear(&mut self) {
        let (volume, on) = (self.volume, self.on);
        *self = Synth { volume, on, ..Synth::new() };
    }

    /// Whether there is nothing to render until more is pushed.
    pub fn is_silent(&self) -> bool {
        let quiet = self.tones.is_empty() && self.streams.iter().all(Stream::is_silent);
        self.events.is_empty() && quiet
    }

    /// Adds the sound from `time` on to `out`, at `rate` samples a second.
    pub fn render(&mut self, time: f64, rate: f64, out: &mut [f32]) {
        for (index, sample) in out.iter_mut().enumerate() {
            let now = time + index as f64 / rate;
            while self.events.front().is_some_and(|(at, _)| *at <= now) {
                self.advance();
            }
            let streams = self.streams.iter_mut().map(|stream| stream.next(rate));
            let tones = self.tones.iter_mut().map(|tone| tone.next(rate));
            let sum = streams.sum::<f32>() + tones.sum::<f32>();
            if self.on {
                *sample += sum * self.volume;
            }
        }
    }

    fn advance(&mut self) {
        let Some((_, sound)) = self.events.pop_front() else { return };
        match sound {
            Sound::Tone { source, period_us, duty, .. } => self.set_tone(source, period_us, duty),
            Sound::Samples { stream, rate, bytes, .. } => {
                if let Some(stream) = self.stream(&stream) {
                    stream.push(rate, &bytes);
                }
            }
            Sound::Cut { stream, .. } => {
                if let Some(stream) = self.stream(&stream) {
                    stream.samples.clear();
                }
            }
            Sound::Volume { value, .. } => self.volume = f32::from(value) / 255.0,
            Sound::On { value, .. } => self.on = value,
            Sound::Pin { .. } => {}
        }
    }

    fn set_tone(&mut self, source: String, period_us: u32, duty: u16) {
        let known = self.tones.iter().position(|tone| tone.source == source);
        let at = match known {
            Some(at) => at,
            None if self.tones.len() < MOST_TONES => {
                self.tones.push(Tone { source, ..Tone::default() });
                self.tones.len() - 1
            }
            None => return,
        };
        self.tones[at].set(period_us, duty);
        self.tones.retain(|tone| tone.hertz > 0.0);
    }

    fn stream(&mut self, name: &str) -> Option<&mut Stream> {
        let at = STREAMS.iter().position(|known| *known == name)?;
        Some(&mut self.streams[at])
    }
}

/// From when on a sound is heard, in virtual microseconds.
pub fn time_of(sound: &Sound) -> f64 {
    match sound {
        Sound::Tone { at, .. }
        | Sound::Samples { at, .. }
        | Sound::Cut { at, .. }
        | Sound::Volume { at, .. }
        | Sound::On { at, .. }
        | Sound::Pin { at, .. } => *at,
    }
}
