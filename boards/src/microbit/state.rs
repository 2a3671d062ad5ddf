//! A micro:bit as the Python module works with it: its hardware and what is going on.
//!
//! What it does by itself is in `life`.

use super::Hardware;
use super::animation::{Frames, LetterFrames, ScrollFrames, Tick, Timeline};
use super::button::Presses;
use super::compass::{self, Calibration};
use super::gesture::{Motion, SAMPLE_US, SETTLED};
use super::lines::Lines;
use super::log::Logging;
use super::microphone::Listener;
use super::pins::Pins;
use super::playing::Playing;
use super::pulse::Pulse;
use super::python;
use super::radio::Tuning;
use super::scroll::Scroll;
use super::serial::Serial;
use super::sleep::Sleep;
use crate::hal::{Acceleration, Button, Frame, MagneticField};
use core::cell::Cell;
use vm::Vm;
use vm::obj::Obj;

/// `WaitReq::Board` of a program that waits for the end of a sequence on the display.
pub const WAIT_SHOW: u32 = 1;
/// `WaitReq::Board` of a program that waits for the end of a melody or a pitch.
pub const WAIT_MUSIC: u32 = 20;
/// `WaitReq::Board` of a program that waits for the end of effects.
pub const WAIT_EFFECTS: u32 = 21;
/// `WaitReq::Board` of a program that waits for the end of frames.
pub const WAIT_FRAMES: u32 = 22;
/// `WaitReq::Board` of a program that waits for the end of speech.
pub const WAIT_SPEECH: u32 = 23;
/// `WaitReq::Board` of a program that waits for the end of a pulse; its instruction runs again.
pub const WAIT_PULSE: u32 = 30;

/// `WaitReq::Board` of a program that waits for the end of the compass's calibration; its
/// instruction runs again.
pub const WAIT_CALIBRATION: u32 = 31;
/// `WaitReq::Board` of a program that waits for the rest of what arrives; its instruction runs
/// again.
pub const WAIT_UART: u32 = 32;

/// Range of the accelerometer after a reset.
pub(super) const RANGE_G: i32 = 2;
/// Default delay of `scroll`.
pub const SCROLL_MS: i64 = 150;

/// Root of the interpreter that keeps the text or the images of the sequence being shown.
const SHOWN: usize = 0;

/// The hardware and the state of the modules.
pub struct Microbit {
    /// The peripherals.
    pub hardware: &'static dyn Hardware,
    /// Who uses each pin.
    pub pins: Pins,
    pub(super) lines: Lines,
    pub(super) motion: Cell<(u64, Motion)>,
    pub(super) range_g: Cell<i32>,
    pub(super) presses: [Cell<Presses>; 2],
    pub(super) sequence: Cell<Option<Sequence>>,
    /// What can be heard.
    pub playing: Playing,
    pub(super) listener: Cell<Listener>,
    /// Was the SPI bus set up?
    pub spi_ready: Cell<bool>,
    /// The serial line.
    pub serial: Serial,
    /// What `disable_irq` returns.
    pub irq_off: Cell<bool>,
    /// The calibration of the compass.
    pub calibration: Cell<Calibration>,
    /// What the magnetometer has said at each light of the game.
    pub(super) samples: [Cell<MagneticField>; compass::SAMPLES],
    /// It was played to its end, and nobody has asked yet.
    pub has_calibrated: Cell<bool>,
    /// A pulse that is being measured.
    pub pulse: Cell<Pulse>,
    /// The radio.
    pub tuning: Tuning,
    /// The data log.
    pub logging: Logging,
    pub(super) sleep: Cell<Option<Sleep>>,
}

/// A sequence on the display, apart from the object that holds its text or images.
pub(super) struct Sequence {
    pub(super) timeline: Timeline,
    content: Content,
}

/// Place in the text or the images.
pub enum Content {
    /// A text that scrolls.
    Scroll {
        /// Place in it.
        scroll: Scroll,
        /// Equal spacing.
        monospace: bool,
    },
    /// A text, one character after the other.
    Letters {
        /// Byte position of the next one.
        at: usize,
    },
    /// Images in a list or tuple.
    Images {
        /// Index of the next one.
        at: usize,
    },
}

/// One of the two buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The left one.
    A,
    /// The right one.
    B,
}

impl Microbit {
    /// The state after a reset.
    pub const fn new(hardware: &'static dyn Hardware) -> Microbit {
        Microbit {
            hardware,
            pins: Pins::new(),
            lines: Lines::new(),
            motion: Cell::new((0, Motion::NEW)),
            range_g: Cell::new(RANGE_G),
            presses: [const { Cell::new(Presses::NONE) }; 2],
            sequence: Cell::new(None),
            playing: Playing::new(),
            listener: Cell::new(Listener::OFF),
            spi_ready: Cell::new(false),
            serial: Serial::new(),
            irq_off: Cell::new(false),
            calibration: Cell::new(Calibration::None),
            samples: [const { Cell::new(MagneticField { x: 0, y: 0, z: 0 }) }; compass::SAMPLES],
            has_calibrated: Cell::new(false),
            pulse: Cell::new(Pulse::None),
            tuning: Tuning::new(),
            logging: Logging::new(),
            sleep: Cell::new(None),
        }
    }

    /// Ends what the board watches while a program waits.
    pub(super) fn end_watching(&self) {
        self.pulse.set(Pulse::None);
        self.calibration.set(Calibration::None);
        self.has_calibrated.set(false);
        self.serial.end_waiting();
    }

    /// Tells the table of pins whether the pin with the sound may be taken; to be called whenever
    /// a native has begun or ended a sound.
    pub fn mark_sound(&self) {
        self.playing.mark(&self.pins, self.hardware);
    }

    /// Asks the detector of sound events, which the first question switches on.
    pub fn listen<T>(&self, ask: impl FnOnce(&mut Listener) -> T) -> T {
        let mut listener = self.listener.get();
        if listener.switch_on() {
            self.hardware.microphone().set_on(true);
        }
        let answer = ask(&mut listener);
        self.listener.set(listener);
        answer
    }

    /// The latest sample of the accelerometer within the range that is set.
    pub fn acceleration(&self) -> Acceleration {
        let Acceleration { x, y, z } = self.hardware.accelerometer().sample();
        let limit = self.range_g.get() * 1024;
        let [x, y, z] = [x, y, z].map(|axis| axis.clamp(-limit, limit - 1));
        Acceleration { x, y, z }
    }

    /// Sets the range of the accelerometer: 2, 4 or 8 g.
    pub fn set_range(&self, g: i32) {
        self.sample_motion();
        self.range_g.set(g);
    }

    /// Takes the samples that were due since the last call, as if the acceleration had been the
    /// same all the time: to be called before it changes.
    pub fn sample_motion(&self) {
        let (taken, mut motion) = self.motion.get();
        let due = self.hardware.clock().now_us() / SAMPLE_US;
        let sample = self.acceleration();
        for _ in 0..due.saturating_sub(taken).min(SETTLED) {
            motion.sample(sample);
        }
        self.motion.set((due, motion));
    }

    /// Asks what gestures there were until now.
    pub fn motion<T>(&self, ask: impl FnOnce(&mut Motion) -> T) -> T {
        self.sample_motion();
        let (taken, mut motion) = self.motion.get();
        let answer = ask(&mut motion);
        self.motion.set((taken, motion));
        answer
    }

    /// The hardware of a button.
    pub fn button(&self, which: Which) -> &dyn Button {
        match which {
            Which::A => self.hardware.button_a(),
            Which::B => self.hardware.button_b(),
        }
    }

    /// Asks a button's presses.
    pub fn presses<T>(&self, which: Which, ask: impl Fn(&mut Presses, &dyn Button) -> T) -> T {
        let cell = &self.presses[which as usize];
        let mut presses = cell.get();
        let answer = ask(&mut presses, self.button(which));
        cell.set(presses);
        answer
    }

    /// Shows one picture and ends a sequence.
    pub fn show_frame(&self, frame: &Frame) {
        self.stop();
        self.hardware.display().set_frame(frame);
    }

    /// Ends a sequence; the display stays as it is.
    pub fn stop(&self) {
        self.sequence.set(None);
    }

    /// Starts a sequence with what is in `source`, a `str` or a list or tuple of images, and shows
    /// its first picture.
    pub fn start(&self, vm: &Vm, source: Obj, content: Content, timeline: Timeline) {
        vm.board_root(SHOWN).set(source);
        self.sequence.set(Some(Sequence { timeline, content }));
        self.advance_sequence(vm);
    }

    /// Is a sequence being shown?
    pub fn is_showing(&self) -> bool {
        self.look(|_| true)
    }

    pub(super) fn look(&self, ask: impl Fn(&Sequence) -> bool) -> bool {
        let sequence = self.sequence.take();
        let answer = sequence.as_ref().is_some_and(ask);
        self.sequence.set(sequence);
        answer
    }

    pub(super) fn advance_sequence(&self, vm: &Vm) -> Option<u64> {
        let mut sequence = self.sequence.take()?;
        let source = vm.board_root(SHOWN).get();
        loop {
            match sequence.tick(vm, source, self.hardware.clock().now_us()) {
                Tick::Show(frame) => self.hardware.display().set_frame(&frame),
                Tick::Wait => break,
                Tick::Done => {
                    vm.board_root(SHOWN).set(Obj::NONE);
                    return None;
                }
            }
        }
        let due = sequence.timeline.due_us();
        self.sequence.set(Some(sequence));
        due
    }
}

impl Sequence {
    fn tick(&mut self, vm: &Vm, source: Obj, now_us: u64) -> Tick {
        let text = vm.str_of(source).unwrap_or_default();
        match &mut self.content {
            Content::Scroll { scroll, monospace } => {
                let mut frames = ScrollFrames { text, scroll, monospace: *monospace };
                self.timeline.tick(now_us, &mut frames)
            }
            Content::Letters { at } => self.timeline.tick(now_us, &mut LetterFrames { text, at }),
            Content::Images { at } => {
                let mut frames = ImageFrames { vm, images: source, at };
                self.timeline.tick(now_us, &mut frames)
            }
        }
    }
}

/// Pictures of the images in a list or tuple; ends at an item that is not an image.
struct ImageFrames<'a, 'v> {
    vm: &'a Vm<'v>,
    images: Obj,
    at: &'a mut usize,
}

impl Frames for ImageFrames<'_, '_> {
    fn next(&mut self) -> Option<Frame> {
        let image = python::sequence_item(self.vm, self.images, *self.at)?;
        *self.at += 1;
        python::frame_of(self.vm, image)
    }

    fn rewind(&mut self) {
        *self.at = 0;
    }
}
