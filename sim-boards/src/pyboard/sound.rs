//! The bus of I²S: what is sent is played in the time that it takes, and goes into the trace when
//! the bus is given it. Nothing is connected to its input, which hears silence.

use boards::hal::Sound;
use boards::pyboard::sound::SoundClock;

/// Sound that runs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Playing {
    sound: Sound,
    clock: SoundClock,
    start_us: u64,
    /// Bytes that were sent or taken since then; those that were too late are not missing.
    done: u64,
}

impl Playing {
    /// Begins; None if there is no such rate.
    pub fn start(sound: Sound, now: u64) -> Option<Playing> {
        Some(Playing { sound, clock: SoundClock::of(&sound)?, start_us: now, done: 0 })
    }

    /// Bytes that there is room for, or that have come.
    pub fn ready(&mut self, now: u64) -> usize {
        let frames = self.clock.frames(now.saturating_sub(self.start_us));
        let passed = frames * self.sound.frame() as u64;
        let room = self.sound.room as u64;
        if self.sound.receives {
            self.done = self.done.max(passed.saturating_sub(room));
            (passed - self.done) as usize
        } else {
            self.done = self.done.max(passed);
            (room + passed).saturating_sub(self.done) as usize
        }
    }

    /// So many have been sent or taken.
    pub fn pass(&mut self, bytes: usize) {
        self.done += bytes as u64;
    }
}
