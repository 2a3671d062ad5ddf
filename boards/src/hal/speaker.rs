//! Sound output as hardware: one square wave and a few streams of samples, mixed and sent to a
//! loudspeaker and to a pin. What is played is not known here.

/// A square wave of the tone generator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tone {
    /// Length of one wave in microseconds; 0 is silence.
    pub period_us: u32,
    /// High part of each wave in 1023rds; 0 is silence.
    pub duty: u16,
}

impl Tone {
    /// No sound.
    pub const SILENT: Tone = Tone { period_us: 0, duty: 0 };
}

/// Sources of samples. They sound at the same time and have each a rate of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Samples that a program has computed.
    Frames,
    /// Synthesised effects.
    Effects,
    /// Synthesised speech.
    Speech,
}

/// How many there are.
pub const STREAMS: usize = 3;

impl Stream {
    /// All of them, in the order of their numbers.
    pub const ALL: [Stream; STREAMS] = [Stream::Frames, Stream::Effects, Stream::Speech];
}

/// The sound output of a board. Samples are unsigned bytes, 128 is the middle.
pub trait Speaker {
    /// Plays this tone from now on.
    fn set_tone(&self, tone: Tone);

    /// Begins a stream at `rate_hz` samples a second, 1000 to 50 000. What is left of an earlier
    /// one is dropped. The first sample sounds when it is written.
    fn open(&self, stream: Stream, rate_hz: u32);

    /// How many samples the stream's queue takes now; the whole queue has at least 64.
    fn room(&self, stream: Stream) -> usize;

    /// Adds samples behind those that wait; what the queue has no room for is lost. A stream that
    /// was not begun takes nothing.
    fn write(&self, stream: Stream, samples: &[u8]);

    /// When at most `left` of the samples written will wait to be heard, in microseconds of the
    /// board's clock; a time that is past if that is so already.
    fn due_us(&self, stream: Stream, left: usize) -> u64;

    /// Ends a stream and drops what has not been heard.
    fn close(&self, stream: Stream);

    /// Loudness of everything, 0 to 255 (127 after a reset).
    fn set_volume(&self, volume: u8);

    /// Connects or disconnects the loudspeaker; connected after a reset.
    fn set_on(&self, on: bool);

    /// The pin that the sound also goes to, by its index in the board's description; none after a
    /// reset.
    fn set_pin(&self, pin: Option<u8>);
}
