//! What a micro:bit does by itself: resets, what is due, the end of what programs wait for.

use super::animation::Timeline;
use super::button::Presses;
use super::compass::Calibration;
use super::gesture::{Motion, SAMPLE_US};
use super::microphone::Listener;
use super::pins::{PinId, PinMode};
use super::pulse::Pulse;
use super::python;
use super::scroll::Scroll;
use super::state::{
    Content, Microbit, RANGE_G, SCROLL_MS, WAIT_CALIBRATION, WAIT_EFFECTS, WAIT_FRAMES, WAIT_MUSIC,
    WAIT_PULSE, WAIT_SHOW, WAIT_SPEECH, WAIT_UART, Which,
};
use super::{Power, images};
use crate::hal::{Drive, Frame, Pull, UartSetup};
use crate::state::{Due, State, WAIT_SLEEP, sooner};
use core::any::Any;
use vm::Vm;

/// How long the sad face is shown before the text of an exception.
const SAD_US: u64 = 1_000_000;
/// Clock of the I²C bus after a reset.
const I2C_HERTZ: u32 = 100_000;
/// Baud rate of the line to the computer.
const UART_BAUD: u32 = 115_200;

impl Microbit {
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

    /// Passes the level of sound to the detector.
    fn hear(&self) {
        let mut listener = self.listener.get();
        listener.hear(self.hardware.microphone().level());
        self.listener.set(listener);
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
