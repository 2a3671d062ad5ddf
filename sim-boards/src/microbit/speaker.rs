//! A simulated sound output: queues of samples that are heard at their rate in virtual time, and
//! a record of all of it for whoever listens.
//!
//! The simulation never depends on the listener. What nobody takes is dropped from the front, so
//! the record is bounded.

use crate::clock::SimClock;
use crate::net::{PinTone, Signal, SimPins};
use crate::trace::{Event, Tracer};
use boards::hal::{Clock, STREAMS, Speaker, Stream, Tone};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Samples that a stream's queue holds.
pub const QUEUE: usize = 1024;
/// Samples that the record holds; further ones push out the oldest.
pub const RECORD: usize = 256 * 1024;
/// Events that the record holds.
const RECORD_EVENTS: usize = 16 * 1024;

/// The duty of a wave that is high all the time.
const FULL_DUTY: u16 = 1023;
/// Name of the output in a trace.
const OUTPUT: &str = "speaker";
/// Names of the streams in a trace, in the order of their type.
const NAMES: [&str; STREAMS] = ["frames", "effects", "speech"];

/// Something that can be heard from a time on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A tone, or silence of the tone generator.
    Tone(Tone),
    /// Samples of a stream, at a rate in hertz.
    Samples(Stream, u32, Vec<u8>),
    /// The end of a stream before all of it was heard.
    Cut(Stream),
    /// Loudness of everything, 0 to 255.
    Volume(u8),
    /// The loudspeaker is connected.
    On(bool),
    /// The pin that the sound also goes to.
    Pin(Option<u8>),
    /// A pin that alternates, or does no longer.
    Line(PinTone),
    /// Samples of a converter of the board, at a rate in hertz.
    Converter(usize, u32, Vec<u8>),
}

/// A stream that was begun.
#[derive(Clone, Copy, Debug)]
struct Open {
    rate_hz: u32,
    /// When the first sample since the queue was last empty is heard.
    start_us: u64,
    /// Samples written since then.
    written: u64,
}

impl Open {
    /// Samples heard by `now_us`.
    fn heard(&self, now_us: u64) -> u64 {
        let passed = now_us.saturating_sub(self.start_us);
        let heard = u128::from(passed) * u128::from(self.rate_hz) / 1_000_000;
        self.written.min(u64::try_from(heard).unwrap_or(u64::MAX))
    }

    /// When `count` samples have been heard.
    fn time_us(&self, count: u64) -> u64 {
        let passed = (u128::from(count) * 1_000_000).div_ceil(u128::from(self.rate_hz));
        self.start_us.saturating_add(u64::try_from(passed).unwrap_or(u64::MAX))
    }
}

/// A sound output that can be listened to.
#[derive(Debug)]
pub struct SimSpeaker {
    clock: Rc<SimClock>,
    pins: Rc<SimPins>,
    tone: Cell<Tone>,
    volume: Cell<u8>,
    on: Cell<bool>,
    pin: Cell<Option<u8>>,
    streams: [Cell<Option<Open>>; STREAMS],
    record: RefCell<Option<Record>>,
    tracer: RefCell<Option<Tracer>>,
}

#[derive(Debug, Default)]
struct Record {
    events: VecDeque<(u64, Heard)>,
    samples: usize,
}

impl SimSpeaker {
    /// A silent output with the clock of its board and the pins that sound may go to.
    pub fn new(clock: Rc<SimClock>, pins: Rc<SimPins>) -> Self {
        SimSpeaker {
            clock,
            pins,
            tone: Cell::new(Tone::SILENT),
            volume: Cell::new(0),
            on: Cell::new(false),
            pin: Cell::new(None),
            streams: [const { Cell::new(None) }; STREAMS],
            record: RefCell::new(None),
            tracer: RefCell::new(None),
        }
    }

    /// The tone that sounds.
    pub fn tone(&self) -> Tone {
        self.tone.get()
    }

    /// Loudness of everything, 0 to 255.
    pub fn volume(&self) -> u8 {
        self.volume.get()
    }

    /// Is the loudspeaker connected?
    pub fn is_on(&self) -> bool {
        self.on.get()
    }

    /// The pin that the sound also goes to, by its index in the board's description.
    pub fn pin(&self) -> Option<u8> {
        self.pin.get()
    }

    /// Keeps what can be heard from now on, for [`recorded`](SimSpeaker::recorded).
    pub fn record(&self) {
        *self.record.borrow_mut() = Some(Record::default());
    }

    /// What could be heard since [`record`](SimSpeaker::record) or the last call, with the time
    /// in microseconds at which it begins. Samples may begin later than the event before them.
    pub fn recorded(&self) -> Vec<(u64, Heard)> {
        self.record.borrow_mut().as_mut().map(std::mem::take).unwrap_or_default().events.into()
    }

    /// Notes sounds in this trace from now on.
    pub fn trace(&self, tracer: Tracer) {
        *self.tracer.borrow_mut() = Some(tracer);
    }

    /// Parts at the pin hear the tone as it is now.
    fn sound(&self) {
        let Some(pin) = self.pin.get() else { return };
        let Tone { period_us, duty } = self.tone.get();
        let high_us = (u64::from(period_us) * u64::from(duty) / u64::from(FULL_DUTY)) as u32;
        let sounds = high_us > 0 && self.volume.get() > 0;
        let signal = sounds.then_some(Signal::Pwm { period_us, high_us });
        self.pins.sound(pin.into(), signal);
    }

    /// Notes the tone as it is now.
    fn trace_tone(&self) {
        if let Some(tracer) = self.tracer.borrow().as_ref() {
            let Tone { period_us, .. } = self.tone.get();
            let millihertz = 1_000_000_000_u32.checked_div(period_us).unwrap_or(0);
            let volume = self.volume.get();
            tracer.note(Event::Note { output: OUTPUT, millihertz, volume });
        }
    }

    fn note(&self, time_us: u64, heard: impl FnOnce() -> Heard) {
        if let Some(record) = self.record.borrow_mut().as_mut() {
            record.push(time_us, heard());
        }
    }

    /// Sets `cell` and notes a change.
    fn change<T: Copy + PartialEq>(
        &self,
        cell: &Cell<T>,
        value: T,
        heard: impl FnOnce(T) -> Heard,
    ) {
        if cell.replace(value) != value {
            self.note(self.clock.now_us(), || heard(value));
        }
    }

    fn waiting(&self, stream: Stream) -> usize {
        let open = self.streams[stream as usize].get();
        open.map_or(0, |open| (open.written - open.heard(self.clock.now_us())) as usize)
    }
}

impl Record {
    fn push(&mut self, time_us: u64, heard: Heard) {
        self.samples += heard.samples();
        self.events.push_back((time_us, heard));
        while self.samples > RECORD || self.events.len() > RECORD_EVENTS {
            let Some((_, heard)) = self.events.pop_front() else { return };
            self.samples -= heard.samples();
        }
    }
}

impl Heard {
    fn samples(&self) -> usize {
        match self {
            Heard::Samples(_, _, samples) | Heard::Converter(_, _, samples) => samples.len(),
            _ => 0,
        }
    }
}

impl Speaker for SimSpeaker {
    fn set_tone(&self, tone: Tone) {
        let changed = self.tone.get() != tone;
        self.change(&self.tone, tone, Heard::Tone);
        if changed {
            self.trace_tone();
            self.sound();
        }
    }

    fn open(&self, stream: Stream, rate_hz: u32) {
        self.close(stream);
        let rate_hz = rate_hz.clamp(1000, 50_000);
        let open = Open { rate_hz, start_us: 0, written: 0 };
        self.streams[stream as usize].set(Some(open));
    }

    fn room(&self, stream: Stream) -> usize {
        match self.streams[stream as usize].get() {
            Some(_) => QUEUE.saturating_sub(self.waiting(stream)),
            None => 0,
        }
    }

    fn write(&self, stream: Stream, samples: &[u8]) {
        let taken = &samples[..samples.len().min(self.room(stream))];
        let cell = &self.streams[stream as usize];
        let Some(mut open) = cell.get().filter(|_| !taken.is_empty()) else { return };
        let now = self.clock.now_us();
        if open.heard(now) == open.written && open.time_us(open.written) < now {
            (open.start_us, open.written) = (now, 0);
        }
        let begins = open.time_us(open.written);
        open.written += taken.len() as u64;
        cell.set(Some(open));
        self.note(begins, || Heard::Samples(stream, open.rate_hz, taken.to_vec()));
        if let Some(tracer) = self.tracer.borrow().as_ref() {
            tracer.note(Event::Samples {
                stream: NAMES[stream as usize],
                at_us: begins,
                rate_hz: open.rate_hz,
                samples: taken.to_vec(),
            });
        }
    }

    fn due_us(&self, stream: Stream, left: usize) -> u64 {
        match self.streams[stream as usize].get() {
            Some(open) => open.time_us(open.written.saturating_sub(left as u64)),
            None => 0,
        }
    }

    fn close(&self, stream: Stream) {
        let waiting = self.waiting(stream);
        if self.streams[stream as usize].take().is_some() && waiting > 0 {
            self.note(self.clock.now_us(), || Heard::Cut(stream));
        }
    }

    fn set_volume(&self, volume: u8) {
        self.change(&self.volume, volume, Heard::Volume);
        self.sound();
    }

    fn set_on(&self, on: bool) {
        self.change(&self.on, on, Heard::On);
    }

    fn set_pin(&self, pin: Option<u8>) {
        if let Some(before) = self.pin.get().filter(|before| pin != Some(*before)) {
            self.pins.sound(before.into(), None);
        }
        self.change(&self.pin, pin, Heard::Pin);
        self.sound();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speaker() -> (Rc<SimClock>, SimSpeaker) {
        let clock = Rc::new(SimClock::default());
        let tracer = Tracer::new("microbit", clock.clone());
        let pins = SimPins::new(["pin0"].into_iter(), clock.clone(), tracer);
        let speaker = SimSpeaker::new(clock.clone(), Rc::new(pins));
        speaker.record();
        (clock, speaker)
    }

    #[test]
    fn changes_are_recorded_once() {
        let (clock, speaker) = speaker();
        let tone = Tone { period_us: 2273, duty: 128 };
        speaker.set_tone(Tone::SILENT);
        speaker.set_tone(tone);
        clock.advance_to(5);
        speaker.set_tone(tone);
        speaker.set_volume(9);
        speaker.set_on(true);
        speaker.set_pin(Some(0));
        let expected = [
            (0, Heard::Tone(tone)),
            (5, Heard::Volume(9)),
            (5, Heard::On(true)),
            (5, Heard::Pin(Some(0))),
        ];
        assert_eq!(speaker.recorded(), expected);
        assert_eq!(speaker.recorded(), []);
    }

    #[test]
    fn samples_wait_for_those_before_them() {
        let (clock, speaker) = speaker();
        speaker.write(Stream::Frames, &[1]);
        speaker.open(Stream::Frames, 8000);
        clock.advance_to(100);
        speaker.write(Stream::Frames, &[1; 8]);
        clock.advance_to(600);
        speaker.write(Stream::Frames, &[2; 8]);
        assert_eq!(speaker.room(Stream::Frames), QUEUE - 12);
        assert_eq!(speaker.due_us(Stream::Frames, 0), 2100);
        assert_eq!(speaker.due_us(Stream::Frames, 8), 1100);
        clock.advance_to(9000);
        assert_eq!(speaker.room(Stream::Frames), QUEUE);
        speaker.write(Stream::Frames, &[3; 8]);
        let starts: Vec<u64> = speaker.recorded().iter().map(|(time, _)| *time).collect();
        assert_eq!(starts, [100, 1100, 9000]);
    }

    #[test]
    fn a_rate_that_divides_no_second_drifts_nowhere() {
        let (clock, speaker) = speaker();
        speaker.open(Stream::Frames, 7812);
        for _ in 0..7812 {
            speaker.write(Stream::Frames, &[0; 32]);
            clock.advance_to(speaker.due_us(Stream::Frames, 0));
        }
        assert_eq!(clock.now_us(), 32_000_000);
    }

    #[test]
    fn a_trace_has_notes_and_samples() {
        let (clock, speaker) = speaker();
        let tracer = Tracer::new("board", clock.clone());
        tracer.start();
        speaker.trace(tracer.clone());
        speaker.set_volume(127);
        clock.advance_to(7);
        speaker.set_tone(Tone { period_us: 2273, duty: 128 });
        speaker.set_tone(Tone::SILENT);
        speaker.open(Stream::Frames, 8000);
        speaker.write(Stream::Frames, &[1; 4]);
        speaker.write(Stream::Frames, &[2; 4]);
        let note = |millihertz| Event::Note { output: OUTPUT, millihertz, volume: 127 };
        let samples =
            |at_us, samples| Event::Samples { stream: "frames", at_us, rate_hz: 8000, samples };
        let expected = [note(439_947), note(0), samples(7, vec![1; 4]), samples(507, vec![2; 4])];
        let traced: Vec<Event> = tracer.take().into_iter().map(|record| record.event).collect();
        assert_eq!(traced, expected);
    }

    #[test]
    fn what_has_no_room_is_lost() {
        let (clock, speaker) = speaker();
        speaker.open(Stream::Speech, 8000);
        speaker.write(Stream::Speech, &[0; QUEUE + 9]);
        assert_eq!(speaker.room(Stream::Speech), 0);
        assert_eq!(speaker.due_us(Stream::Speech, 0), QUEUE as u64 * 125);
        clock.advance_to(125);
        speaker.close(Stream::Speech);
        assert_eq!(speaker.recorded().pop(), Some((125, Heard::Cut(Stream::Speech))));
        assert_eq!(speaker.room(Stream::Speech), 0);
    }

    #[test]
    fn the_record_is_bounded() {
        let (clock, speaker) = speaker();
        speaker.open(Stream::Effects, 50_000);
        for _ in 0..1000 {
            speaker.write(Stream::Effects, &[0; QUEUE]);
            clock.advance_to(speaker.due_us(Stream::Effects, 0));
        }
        assert_eq!(speaker.recorded().len(), RECORD / QUEUE);
    }
}
