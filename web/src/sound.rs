//! The boards' sound, by Web Audio: begun by the user's first press of anything, with a volume and
//! a switch that this browser remembers.
//!
//! Sound is rendered ahead in short pieces, which follow each other without a gap. A board's
//! virtual time and the browser's audio clock run apart when the program is slower than the board;
//! then the board's times are placed anew, which can be heard as a short pause.

mod synth;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use leptos::prelude::*;
use web_sys::{AudioContext, AudioContextState, GainNode};

use crate::boards::Boards;
use crate::icons::{Icon, icon};
use crate::protocol;
use crate::simulator::{Phase, Simulator};
use crate::storage;
use synth::{Synth, time_of};

const MUTED: &str = "pyrite.muted";
const VOLUME: &str = "pyrite.volume";
/// Percent.
const STANDARD: f64 = 60.0;
/// Milliseconds between two pieces.
const EVERY: u32 = 25;
/// Seconds that are rendered ahead of what is heard.
const AHEAD: f64 = 0.08;
/// Seconds from when the Worker says something until it is heard.
const LATENCY: f64 = 0.1;
/// Seconds that a board's clock may be away from the browser's.
const TOLERANCE: f64 = 0.08;

/// A board that is listened to.
struct Voice {
    board: u32,
    synth: Synth,
    /// Audio time at the board's time 0.
    offset: Option<f64>,
}

struct Output {
    context: AudioContext,
    gain: GainNode,
    voices: Vec<Voice>,
    /// Samples since the context's time 0 that have been rendered.
    rendered: f64,
    _timer: Interval,
}

/// Copyable handle to all sound of the page.
#[derive(Clone, Copy)]
pub struct Sounds {
    pub muted: RwSignal<bool>,
    /// Percent.
    pub volume: RwSignal<f64>,
    boards: Boards,
    started: RwSignal<bool>,
    output: StoredValue<Option<Output>, LocalStorage>,
}

impl Sounds {
    /// Silence until the user has pressed something.
    pub fn new(boards: Boards) -> Sounds {
        let volume = storage::read(VOLUME).and_then(|volume| volume.parse().ok());
        Sounds {
            muted: RwSignal::new(storage::read(MUTED).is_some()),
            volume: RwSignal::new(volume.unwrap_or(STANDARD).clamp(0.0, 100.0)),
            boards,
            started: RwSignal::new(false),
            output: StoredValue::new_local(None),
        }
    }

    /// Waits for the first press, then listens to every board.
    pub fn follow(self) {
        for event in ["pointerdown", "keydown"] {
            EventListener::new(&document(), event, move |_| self.start()).forget();
        }
        Effect::new(move |_| {
            let listens = self.started.get() && !self.muted.get();
            for simulator in self.boards.list.get() {
                simulator.watch(|watch| watch.sound = listens);
                simulator.on_sound(move |now, sounds| self.hear(simulator, now, sounds));
            }
        });
        Effect::new(move |_| {
            // A board that stands still is silent.
            let muted = self.muted.get() || self.boards.phase() == Phase::Paused;
            let volume = self.volume.get();
            // Loudness is heard by its square, about.
            let gain = if muted { 0.0 } else { (volume / 100.0).powi(2) };
            self.with(|output| output.gain.gain().set_value(gain as f32));
        });
        Effect::new(move |_| {
            let present: Vec<u32> = self.boards.list.get().iter().map(|s| s.board).collect();
            self.with(|output| output.voices.retain(|voice| present.contains(&voice.board)));
        });
    }

    pub fn set_muted(self, muted: bool) {
        self.muted.set(muted);
        match muted {
            true => _ = storage::write(MUTED, "1"),
            false => storage::remove(MUTED),
        }
        self.with(|output| output.voices.clear());
        self.start();
    }

    pub fn set_volume(self, volume: f64) {
        self.volume.set(volume.clamp(0.0, 100.0));
        storage::write(VOLUME, &volume.to_string());
    }

    /// A browser may have no sound; then the page is silent.
    fn start(self) {
        if self.muted.get_untracked() {
            return;
        }
        if self.output.with_value(Option::is_none) {
            let Ok(context) = AudioContext::new() else { return };
            let Ok(gain) = context.create_gain() else { return };
            let volume = self.volume.get_untracked() / 100.0;
            gain.gain().set_value(volume.powi(2) as f32);
            if gain.connect_with_audio_node(&context.destination()).is_err() {
                return;
            }
            let _timer = Interval::new(EVERY, move || self.with(Output::render).unwrap_or(()));
            let output = Output { context, gain, voices: Vec::new(), rendered: 0.0, _timer };
            self.output.set_value(Some(output));
            self.started.set(true);
        }
        self.with(|output| {
            if output.context.state() == AudioContextState::Suspended {
                // A refusal is answered by the next press.
                let _ = output.context.resume();
            }
        });
    }

    fn hear(self, simulator: Simulator, now: f64, sounds: Vec<protocol::Sound>) {
        self.with(|output| output.hear(simulator.board, now, sounds));
    }

    fn with<T>(self, act: impl FnOnce(&mut Output) -> T) -> Option<T> {
        self.output.try_update_value(|output| output.as_mut().map(act)).flatten()
    }
}

impl Output {
    fn hear(&mut self, board: u32, now_us: f64, sounds: Vec<protocol::Sound>) {
        let wanted = self.context.current_time() - now_us / 1e6 + LATENCY;
        let at = self.voices.iter().position(|voice| voice.board == board).unwrap_or_else(|| {
            self.voices.push(Voice { board, synth: Synth::new(), offset: None });
            self.voices.len() - 1
        });
        let voice = &mut self.voices[at];
        let offset = voice.offset.filter(|offset| (offset - wanted).abs() < TOLERANCE);
        let offset = offset.unwrap_or_else(|| {
            // What waits has times of the old clock.
            if voice.offset.is_some_and(|old| (old - wanted).abs() > 1.0) {
                voice.synth.clear();
            }
            wanted
        });
        voice.offset = Some(offset);
        for sound in sounds {
            voice.synth.push(time_of(&sound) / 1e6 + offset, sound);
        }
    }

    fn render(&mut self) {
        if self.context.state() != AudioContextState::Running {
            return;
        }
        let rate = f64::from(self.context.sample_rate());
        let now = self.context.current_time();
        let until = ((now + AHEAD) * rate).floor();
        // After a pause of the page there is a gap.
        let from = self.rendered.max((now * rate).ceil());
        if until <= from {
            return;
        }
        self.rendered = until;
        if self.voices.iter().all(|voice| voice.synth.is_silent()) {
            return;
        }
        let mut samples = vec![0.0; (until - from) as usize];
        for voice in &mut self.voices {
            voice.synth.render(from / rate, rate, &mut samples);
        }
        // The browser refuses only what has no samples.
        let _ = self.play(&samples, from / rate, rate as f32);
    }

    fn play(&self, samples: &[f32], time: f64, rate: f32) -> Result<(), wasm_bindgen::JsValue> {
        let buffer = self.context.create_buffer(1, samples.len() as u32, rate)?;
        buffer.copy_to_channel(samples, 0)?;
        let source = self.context.create_buffer_source()?;
        source.set_buffer(Some(&buffer));
        source.connect_with_audio_node(&self.gain)?;
        source.start_with_when(time)
    }
}

/// The switch.
#[component]
pub fn SoundSwitch(sounds: Sounds) -> impl IntoView {
    let name = move || if sounds.muted.get() { "Turn sound on" } else { "Turn sound off" };
    view! {
        <button
            class="btn square"
            id="mute"
            aria-label=name
            title=name
            on:click=move |_| sounds.set_muted(!sounds.muted.get_untracked())
        >
            {move || icon(if sounds.muted.get() { Icon::Muted } else { Icon::Sound })}
        </button>
    }
}

/// The volume, for the menu of settings.
#[component]
pub fn Volume(sounds: Sounds) -> impl IntoView {
    view! {
        <div class="stepper">
            <label for="volume">"Volume"</label>
            <span class="space"></span>
            <input
                type="range"
                id="volume"
                min="0"
                max="100"
                step="5"
                style:--fill=move || format!("{}%", sounds.volume.get())
                prop:value=move || sounds.volume.get().to_string()
                on:input:target=move |event| {
                    sounds.set_volume(event.target().value().parse().unwrap_or(STANDARD));
                }
            />
            <output>{move || format!("{} %", sounds.volume.get())}</output>
        </div>
    }
}
