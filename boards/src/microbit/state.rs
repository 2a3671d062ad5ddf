//! A micro:bit as the Python module works with it: its hardware and what is going on.

use super::animation::{Frames, LetterFrames, ScrollFrames, Tick, Timeline};
use super::button::Presses;
use super::compass::{self, Calibration};
use super::gesture::{Motion, SAMPLE_US, SETTLED};
use super::lines::Lines;
use super::log::Logging;
use super::microphone::Listener;
use super::pins::{PinId, PinMode, Pins};
use super::playing::Playing;
use super::pulse::Pulse;
use super::python;
use super::radio::Tuning;
use super::scroll::Scroll;
use super::serial::Serial;
use super::sleep::Sleep;
use super::{Hardware, Power, images};
use crate::hal::{Acceleration, Button, Drive, Frame, MagneticField, Pull, UartSetup};
use crate::state::{Due, State, WAIT_SLEEP, sooner};
use core::any::Any;
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

/// How long the sad face is shown before the text of an exception.
const SAD_US: u64 = 1_000_000;
/// Range of the accelerometer after a reset.
const RANGE_G: i32 = 2;
/// Default delay of `scroll`.
pub const SCROLL_MS: i64 = 150;

/// Clock of the I²C bus after a reset.
const I2C_HERTZ: u32 = 100_000;
/// Baud rate of the line to the computer.
const UART_BAUD: u32 = 115_200;

/// Root of the interpreter that keeps the text or the images of the sequence being shown.
const SHOWN: usize = 0;

/// The hardware and the state of the modules.
pub struct Microbit {
    /// The peripherals.
    pub hardware: &'static dyn Hardware,
    /// Who uses each pin.
    pub pins: Pins,
    pub(super) lines: Lines,
    motion: Cell<(u64, Motion)>,
    range_g: Cell<i32>,
    presses: [Cell<Presses>; 2],
    sequence: Cell<Option<Sequence>>,
    /// What can be heard.
    pub playing: Playing,
    listener: Cell<Listener>,
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
struct Sequence {
    timeline: Timeline,
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

    /// Forgets what the last program did; the display goes dark and on.
    fn restart(&self) {
        self.sequence.set(None);
        self.pins.reset();
        self.lines.reset();
        self.motion.set((self.hardware.clock().now_us() / SAMPLE_US, Motion::NEW));
        self.range_g.set(RANGE_G);
        for pin in PinId::all().filter(|pin| PinMode::at_boot(*pin) != PinMode::Button) {
            self.hardware.pins().sense_touch(pin.index(), pin != PinId::LOGO);
            self.hardware.pins().take_touches(pin.index());
            self.hardware.pins().drive(pin.index(), Drive::Input(Pull::None));
        }
        self.presses.iter().for_each(|presses| presses.set(Presses::NONE));
        for which in [Which::A, Which::B] {
            self.button(which).take_presses();
        }
        self.hardware.display().set_on(true);
        self.hardware.display().set_frame(&Frame::BLANK);
        self.playing.reset(self.hardware);
        self.listener.set(Listener::OFF);
        self.hardware.microphone().set_on(false);
        self.reset_buses();
        self.tuning.reset();
        self.hardware.radio().set(None);
        self.logging.reset();
        self.sleep.set(None);
        self.hardware.set_power(Power::Awake);
    }

    fn reset_buses(&self) {
        let [sda, scl] = ["pin20", "pin19"].map(|name| PinId::named(name).index());
        self.hardware.i2c().set_up(I2C_HERTZ, sda, scl);
        self.hardware.uart().set_up(UartSetup { baudrate: UART_BAUD, pins: None });
        self.spi_ready.set(false);
        self.serial.reset();
        self.irq_off.set(false);
        self.end_watching();
    }

    /// Ends what the board watches while a program waits.
    fn end_watching(&self) {
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

    /// Passes the level of sound to the detector.
    fn hear(&self) {
        let mut listener = self.listener.get();
        listener.hear(self.hardware.microphone().level());
        self.listener.set(listener);
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

    /// Puts the text of an uncaught exception on the display as the board does: a sad face for a
    /// second, then the text scrolls by. Without memory for the text it stays at the face.
    fn scroll_error(&self, vm: &Vm, text: &str) {
        let sad = const { images::named("SAD") };
        self.show_frame(&sad.frame());
        match vm.new_str(text) {
            Ok(text) => {
                let content = Content::Scroll { scroll: Scroll::new(false), monospace: false };
                let start = self.hardware.clock().now_us() + SAD_US;
                self.start(vm, text, content, Timeline::start(start, SCROLL_MS, false, false));
            }
            Err(trap) => vm.forget(trap),
        }
    }

    /// Is a sequence being shown?
    pub fn is_showing(&self) -> bool {
        self.look(|_| true)
    }

    fn look(&self, ask: impl Fn(&Sequence) -> bool) -> bool {
        let sequence = self.sequence.take();
        let answer = sequence.as_ref().is_some_and(ask);
        self.sequence.set(sequence);
        answer
    }

    fn advance_sequence(&self, vm: &Vm) -> Option<u64> {
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

impl State for Microbit {
    fn reset(&self) {
        self.restart();
    }

    fn advance(&self, vm: &Vm) -> Due {
        self.hear();
        let shown = self.advance_sequence(vm);
        let played = self.playing.advance(vm, self.hardware);
        self.mark_sound();
        let endless = [self.look(|s| s.timeline.is_endless()), self.playing.is_endless()];
        let mut due = Due::default();
        for (time, endless) in [shown, played].into_iter().zip(endless) {
            let earliest = if endless { &mut due.endless } else { &mut due.finite };
            *earliest = sooner(*earliest, time);
        }
        let (pulse, edge) = self.pulse.get().step(self);
        self.pulse.set(pulse);
        let before = self.calibration.get();
        let (calibration, tilt) = before.step(self);
        self.calibration.set(calibration);
        if calibration == Calibration::None && before != Calibration::None {
            self.has_calibrated.set(true);
        }
        // Without a hand that tilts the board the game goes on for ever.
        let place = match calibration {
            Calibration::Game(..) => &mut due.endless,
            _ => &mut due.finite,
        };
        *place = sooner(*place, tilt);
        let sleep = self.sleep.get();
        let wake = sleep.and_then(|sleep| sleep.until_us);
        due.finite = sooner(due.finite, sooner(self.serial.due_us(), sooner(edge, wake)));
        if sleep.is_none_or(|sleep| sleep.runs_timers) {
            let timer = python::advance_timers(vm, self.hardware.clock().now_us());
            due.endless = sooner(due.endless, timer);
        }
        due
    }

    /// There is no calendar: time begins with the board, as on MicroPython's boards without one.
    fn epoch_ns(&self) -> u64 {
        self.hardware.clock().now_us() * 1000
    }

    fn is_over(&self, wait: u32) -> bool {
        match wait {
            WAIT_SHOW => !self.is_showing(),
            WAIT_MUSIC => !self.playing.is_playing_music(),
            WAIT_EFFECTS => !self.playing.is_playing_effects(),
            WAIT_FRAMES => !self.playing.is_playing_frames(),
            WAIT_SPEECH => !self.playing.is_speaking(),
            WAIT_CALIBRATION => self.calibration.get() == Calibration::None,
            WAIT_PULSE => matches!(self.pulse.get(), Pulse::Measured(_)),
            WAIT_UART => {
                self.serial.due_us().is_none_or(|due| due <= self.hardware.clock().now_us())
            }
            WAIT_SLEEP => self.wake(),
            _ => false,
        }
    }

    fn runs_again(&self, wait: u32) -> bool {
        matches!(wait, WAIT_PULSE | WAIT_CALIBRATION | WAIT_UART)
    }

    fn calls_run(&self, wait: u32) -> bool {
        let sounds = matches!(wait, WAIT_MUSIC | WAIT_EFFECTS | WAIT_FRAMES | WAIT_SPEECH);
        sounds || matches!(wait, WAIT_SHOW | WAIT_SLEEP)
    }

    fn interrupt(&self, vm: &Vm, wait: Option<u32>) {
        self.stop();
        self.end_watching();
        match wait {
            Some(WAIT_MUSIC) => self.playing.stop_music(vm, self.hardware),
            Some(WAIT_EFFECTS | WAIT_FRAMES) => self.playing.stop_audio(vm, self.hardware),
            Some(WAIT_SPEECH) => self.playing.stop_speech(vm, self.hardware),
            Some(WAIT_SLEEP) => self.wake_up(),
            _ => {}
        }
        self.mark_sound();
    }

    fn report(&self, vm: &Vm, text: &str) {
        self.scroll_error(vm, text);
    }

    fn sample(&self) {
        self.sample_motion();
    }

    fn as_any(&self) -> &dyn Any {
        self
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
