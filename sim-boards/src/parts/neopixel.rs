//! A strip of WS2812 LEDs: green, red and blue of one after the other.

use super::{Bus, Io, Kind, Part, Picture, control};

pub static KIND: Kind = Kind {
    id: "neopixel",
    label: "NeoPixel strip",
    pins: &["data"],
    needs: 1,
    bus: Bus::None,
    controls: &[control("pixels", "Pixels", (1, 256), 8, "")],
    make: || Box::new(Strip { colours: Vec::new() }),
};

struct Strip {
    /// Red, green, blue.
    colours: Vec<[u8; 3]>,
}

impl Part for Strip {
    fn set(&mut self, _: &str, value: i32, _: &Io) {
        self.colours.resize(value as usize, [0; 3]);
    }

    /// Pixels that get nothing stay as they are; what is behind the last one is lost.
    fn strip(&mut self, bytes: &[u8]) {
        for (colour, grb) in self.colours.iter_mut().zip(bytes.chunks_exact(3)) {
            *colour = [grb[1], grb[0], grb[2]];
        }
    }

    fn shows(&self) -> String {
        let hex = |[red, green, blue]: &[u8; 3]| format!("#{red:02x}{green:02x}{blue:02x}");
        self.colours.iter().map(hex).collect::<Vec<_>>().join(" ")
    }

    fn picture(&self) -> Option<Picture> {
        Some(Picture { width: self.colours.len(), rgb: self.colours.concat() })
    }
}
