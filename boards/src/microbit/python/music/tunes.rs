//! The built-in tunes as tuples of notes.
//!
//! Melodies of works in the public domain are written out from the works, here and there
//! shortened; where a name refers to anything else, the melody under it was made for Pyrite. Each
//! tune says which of the two it is.

use vm::n;
use vm::obj::{Obj, RomTuple};

/// `NAME: notes…` as a constant that is a tuple in ROM.
macro_rules! tunes {
    ($($(#[$source:meta])* $name:ident = [$($note:expr),* $(,)?];)*) => {$(
        $(#[$source])*
        pub(super) const $name: Obj = {
            static TUNE: RomTuple<{ [$(stringify!($note)),*].len() }> = RomTuple::new([$($note),*]);
            Obj::rom(&TUNE)
        };
    )*};
}

tunes! {
    /// Beethoven, Symphony No. 5, op. 67 (1808): the opening.
    DADADADUM = [
        n!("r4:2"), n!("g"), n!("g"), n!("g"), n!("eb:8"),
        n!("r:2"), n!("f"), n!("f"), n!("f"), n!("d:8"),
    ];
    /// Made for Pyrite: eight bars in the manner of piano rags.
    ENTERTAINER = [
        n!("g4:1"), n!("g#"), n!("a:2"), n!("c5:1"), n!("a4:2"), n!("c5:1"), n!("e:4"),
        n!("d:1"), n!("d#"), n!("e:2"), n!("c:1"), n!("d:2"), n!("a4:1"), n!("g:4"),
        n!("e:1"), n!("f"), n!("f#:2"), n!("g:1"), n!("b:2"), n!("d5:1"), n!("f:4"),
        n!("e:2"), n!("d:1"), n!("b4:2"), n!("c5:5"),
    ];
    /// Bach, The Well-Tempered Clavier I, Prelude in C, BWV 846 (1722): four bars.
    PRELUDE = [
        n!("c4:1"), n!("e"), n!("g"), n!("c5"), n!("e"), n!("g4"), n!("c5"), n!("e"),
        n!("c4"), n!("e"), n!("g"), n!("c5"), n!("e"), n!("g4"), n!("c5"), n!("e"),
        n!("c4"), n!("d"), n!("a"), n!("d5"), n!("f"), n!("a4"), n!("d5"), n!("f"),
        n!("c4"), n!("d"), n!("a"), n!("d5"), n!("f"), n!("a4"), n!("d5"), n!("f"),
        n!("b3"), n!("d4"), n!("g"), n!("d5"), n!("f"), n!("g4"), n!("d5"), n!("f"),
        n!("b3"), n!("d4"), n!("g"), n!("d5"), n!("f"), n!("g4"), n!("d5"), n!("f"),
        n!("c4"), n!("e"), n!("g"), n!("c5"), n!("e"), n!("g4"), n!("c5"), n!("e"),
        n!("c4"), n!("e"), n!("g"), n!("c5"), n!("e"), n!("g4"), n!("c5"), n!("e:4"),
    ];
    /// Beethoven, Symphony No. 9, op. 125 (1824): the theme of the finale.
    ODE = [
        n!("e4"), n!("e"), n!("f"), n!("g"), n!("g"), n!("f"), n!("e"), n!("d"),
        n!("c"), n!("c"), n!("d"), n!("e"), n!("e:6"), n!("d:2"), n!("d:8"),
        n!("e:4"), n!("e"), n!("f"), n!("g"), n!("g"), n!("f"), n!("e"), n!("d"),
        n!("c"), n!("c"), n!("d"), n!("e"), n!("d:6"), n!("c:2"), n!("c:8"),
    ];
    /// Made for Pyrite: a round of quick broken chords.
    NYAN = [
        n!("e5:2"), n!("b4:1"), n!("g#"), n!("e"), n!("g#"), n!("b"), n!("e5"),
        n!("d#:2"), n!("b4:1"), n!("f#"), n!("d#"), n!("f#"), n!("b"), n!("d#5"),
        n!("c#:2"), n!("a4:1"), n!("e"), n!("c#"), n!("e"), n!("a"), n!("c#5"),
        n!("b4:2"), n!("a:1"), n!("g#"), n!("f#:2"), n!("b"),
        n!("e5:1"), n!("e"), n!("f#"), n!("g#"), n!("b:2"), n!("g#"), n!("e:4"),
    ];
    /// Made for Pyrite: a telephone signal.
    RINGTONE = [
        n!("e5:1"), n!("g"), n!("e"), n!("c:2"), n!("e:1"), n!("g"), n!("e"), n!("c:2"),
        n!("d:1"), n!("f"), n!("a:2"), n!("g:1"), n!("e"), n!("c:4"),
    ];
    /// Made for Pyrite: a bass line.
    FUNK = [
        n!("e2:2"), n!("r:1"), n!("e"), n!("g:2"), n!("e:1"), n!("a:2"), n!("a#:1"), n!("b:2"),
        n!("e"), n!("r:1"), n!("e"), n!("d3:2"), n!("b2:1"), n!("a:2"), n!("g:1"), n!("e:2"),
    ];
    /// Made for Pyrite: twelve bars of walking bass over the usual chords.
    BLUES = [
        n!("g2:2"), n!("b"), n!("d3"), n!("e"), n!("f"), n!("e"), n!("d"), n!("b2"),
        n!("g:2"), n!("b"), n!("d3"), n!("e"), n!("f"), n!("e"), n!("d"), n!("b2"),
        n!("c3"), n!("e"), n!("g"), n!("a"), n!("a#"), n!("a"), n!("g"), n!("e"),
        n!("g2"), n!("b"), n!("d3"), n!("e"), n!("f"), n!("e"), n!("d"), n!("b2"),
        n!("d3"), n!("f#"), n!("a"), n!("f#"), n!("c"), n!("e"), n!("g"), n!("e"),
        n!("g2"), n!("b"), n!("d3"), n!("b2"), n!("d3"), n!("c"), n!("b2"), n!("a"),
    ];
    /// "Good Morning to All" (Hill, 1893), sung as a birthday song.
    BIRTHDAY = [
        n!("g4:3"), n!("g:1"), n!("a:4"), n!("g"), n!("c5"), n!("b4:8"),
        n!("g:3"), n!("g:1"), n!("a:4"), n!("g"), n!("d5"), n!("c:8"),
        n!("g4:3"), n!("g:1"), n!("g5:4"), n!("e"), n!("c"), n!("b4"), n!("a"),
        n!("f5:3"), n!("f:1"), n!("e:4"), n!("c"), n!("d"), n!("c:8"),
    ];
    /// Wagner, Lohengrin (1850): the bridal chorus.
    WEDDING = [
        n!("f4:4"), n!("bb:3"), n!("bb:1"), n!("bb:8"),
        n!("f:4"), n!("c5:3"), n!("a4:1"), n!("bb:8"),
        n!("f:4"), n!("bb:3"), n!("eb5:1"), n!("eb:4"), n!("d:3"), n!("c:1"),
        n!("bb4:4"), n!("a:3"), n!("bb:1"), n!("c5:8"),
    ];
    /// Chopin, Piano Sonata No. 2, op. 35 (1839): the funeral march.
    FUNERAL = [
        n!("bb3:4"), n!("bb:3"), n!("bb:1"), n!("bb:4"),
        n!("db4:3"), n!("c:1"), n!("c:3"), n!("bb3:1"), n!("bb:3"), n!("a:1"), n!("bb:4"),
    ];
    /// Made for Pyrite: two short notes, a leap and a full stop.
    PUNCHLINE = [
        n!("c4:2"), n!("g3:1"), n!("g"), n!("a:2"), n!("g"), n!("r"), n!("b:2"), n!("c4:4"),
    ];
    /// Made for Pyrite: a march that loses its step.
    PYTHON = [
        n!("c5:2"), n!("g4:1"), n!("g"), n!("a:2"), n!("g"), n!("e5:3"), n!("c:1"), n!("g4:4"),
        n!("f:1"), n!("a"), n!("c5:2"), n!("a4"), n!("g:1"), n!("c5"), n!("e:2"), n!("c"),
        n!("d:1"), n!("c#"), n!("d"), n!("a4"), n!("b:2"), n!("r:1"), n!("b"), n!("c5:2"),
        n!("r:1"), n!("f#2:3"), n!("c5:4"),
    ];
    /// Made for Pyrite: somebody approaches.
    BADDY = [
        n!("d3:2"), n!("r:1"), n!("d"), n!("f:2"), n!("r:1"), n!("e"), n!("d:2"), n!("c#"),
        n!("g#:8"),
    ];
    /// Made for Pyrite: running, with somebody behind.
    CHASE = [
        n!("d4:1"), n!("e"), n!("f"), n!("e"), n!("d"), n!("a"), n!("d5:2"),
        n!("d4:1"), n!("e"), n!("f"), n!("e"), n!("d"), n!("bb"), n!("d5:2"),
        n!("c#:1"), n!("d"), n!("e"), n!("d"), n!("c#"), n!("bb4"), n!("g:2"),
        n!("a:1"), n!("g"), n!("f"), n!("e"), n!("d:4"),
    ];
    /// Made for Pyrite: a coin.
    BA_DING = [n!("a5:1"), n!("d6:3")];
    /// Made for Pyrite: three sighs and a long one.
    WAWAWAWAA = [
        n!("f3:3"), n!("r:1"), n!("e:3"), n!("r:1"), n!("eb:3"), n!("r:1"), n!("d:8"),
    ];
    /// Made for Pyrite: five notes up.
    JUMP_UP = [n!("d5:1"), n!("e"), n!("f#"), n!("g"), n!("a")];
    /// Made for Pyrite: five notes down.
    JUMP_DOWN = [n!("a5:1"), n!("g"), n!("f#"), n!("e"), n!("d")];
    /// Made for Pyrite: a chord that opens.
    POWER_UP = [n!("f4:1"), n!("a"), n!("c5"), n!("f:2"), n!("c:1"), n!("f:3")];
    /// Made for Pyrite: a chord that closes.
    POWER_DOWN = [n!("f5:1"), n!("db"), n!("bb4"), n!("f:2"), n!("a:1"), n!("bb:3")];
}
