//! Pictures in the form of JPEG that the display knows: baseline, Huffman codes, 8 bits a sample,
//! three components with half the columns of colour (YCbCr 4:2:2). All in whole numbers, so that a
//! picture is the same everywhere.

/// Why a picture is not shown, for the report.
type Error = &'static str;

const ENDS: Error = "a JPEG ends too early";
const OTHER: Error = "the display knows baseline JPEG with three components, YCbCr 4:2:2, only";
const BROKEN: Error = "a JPEG is damaged";

/// Places of the coefficients in the order of the file.
const ZIGZAG: [u8; 64] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];

/// Halves of the cosines of multiples of π/16, in 4096ths.
const COSINES: [i64; 9] = [2048, 2009, 1892, 1703, 1448, 1138, 784, 400, 0];

/// Columns and rows of what is coded together: two blocks of brightness, one each of the colours.
const UNIT: [usize; 2] = [16, 8];

/// Codes of one table: how many there are of each length, and what they mean, in their order.
#[derive(Clone, Default)]
struct Huffman {
    counts: [u8; 16],
    symbols: Vec<u8>,
}

/// What a component is decoded with: numbers of its tables, and the constant part of the block
/// before.
#[derive(Clone, Copy, Default)]
struct Component {
    id: u8,
    quantisation: usize,
    codes: [usize; 2],
    before: i32,
}

/// The bits of the picture, and where the next byte is.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    value: u8,
    left: u8,
}

impl Bits<'_> {
    fn bit(&mut self) -> Result<usize, Error> {
        if self.left == 0 {
            self.value = *self.bytes.get(self.at).ok_or(ENDS)?;
            self.at += 1;
            if self.value == 0xFF {
                // A zero behind it says that it is no marker.
                if self.bytes.get(self.at) != Some(&0) {
                    return Err(ENDS);
                }
                self.at += 1;
            }
            self.left = 8;
        }
        self.left -= 1;
        Ok(usize::from(self.value >> self.left & 1))
    }

    /// A number of so many bits; those that begin with 0 are negative.
    fn number(&mut self, size: u8) -> Result<i32, Error> {
        let mut value = 0;
        for _ in 0..size {
            value = value << 1 | self.bit()? as i32;
        }
        let is_negative = size > 0 && value >> (size - 1) == 0;
        Ok(if is_negative { value - (1 << size) + 1 } else { value })
    }

    fn symbol(&mut self, codes: &Huffman) -> Result<u8, Error> {
        let (mut code, mut first, mut index) = (0, 0, 0);
        for count in codes.counts.map(usize::from) {
            code = code << 1 | self.bit()?;
            if code < first + count {
                return codes.symbols.get(index + code - first).copied().ok_or(BROKEN);
            }
            index += count;
            first = (first + count) << 1;
        }
        Err(BROKEN)
    }

    /// Goes on behind the marker of a restart.
    fn restart(&mut self) -> Result<(), Error> {
        self.left = 0;
        match self.bytes.get(self.at..self.at + 2) {
            Some([0xFF, 0xD0..=0xD7]) => self.at += 2,
            Some(_) => return Err(BROKEN),
            None => return Err(ENDS),
        }
        Ok(())
    }
}

/// What the segments in front of the picture say.
#[derive(Default)]
struct Decoder {
    quantisation: [Option<[u16; 64]>; 4],
    /// For the constant parts and for the others.
    codes: [[Huffman; 4]; 2],
    size: [usize; 2],
    components: Vec<Component>,
    /// Units between restarts, or 0.
    interval: usize,
}

/// Decodes a picture; `set` gets the place and the red, green and blue of each pixel. Those before
/// an error are shown, as by the display.
///
/// # Errors
///
/// Why the rest of it is not shown.
pub fn decode(bytes: &[u8], mut set: impl FnMut([i32; 2], [u8; 3])) -> Result<(), Error> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8]).ok_or("a JPEG begins with FF D8")?;
    let mut decoder = Decoder::default();
    loop {
        let [0xFF, marker, high, low, ..] = *rest else { return Err(ENDS) };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let segment = rest.get(4..2 + length).ok_or(ENDS)?;
        rest = &rest[2 + length..];
        match marker {
            0xC0 => decoder.frame(segment)?,
            0xC4 => decoder.huffman(segment)?,
            0xC1..=0xCF => return Err(OTHER),
            0xDA => return decoder.scan(segment, rest, &mut set),
            0xDB => decoder.tables(segment)?,
            0xDD => {
                let [high, low] = *segment else { return Err(BROKEN) };
                decoder.interval = usize::from(u16::from_be_bytes([high, low]));
            }
            _ => {}
        }
    }
}

impl Decoder {
    fn tables(&mut self, mut segment: &[u8]) -> Result<(), Error> {
        while let [which @ 0..=3, rest @ ..] = segment {
            let values = rest.get(..64).ok_or(BROKEN)?;
            let mut table = [0; 64];
            values
                .iter()
                .zip(ZIGZAG)
                .for_each(|(value, at)| table[usize::from(at)] = *value as u16);
            self.quantisation[usize::from(*which)] = Some(table);
            segment = &rest[64..];
        }
        if segment.is_empty() { Ok(()) } else { Err(OTHER) }
    }

    fn huffman(&mut self, mut segment: &[u8]) -> Result<(), Error> {
        while let [which, rest @ ..] = segment {
            let counts: [u8; 16] = *rest.first_chunk().ok_or(BROKEN)?;
            let end = 16 + counts.iter().map(|count| usize::from(*count)).sum::<usize>();
            let symbols = rest.get(16..end).ok_or(BROKEN)?.to_vec();
            let table = self.codes.get_mut(usize::from(which >> 4)).ok_or(BROKEN)?;
            let codes = table.get_mut(usize::from(which & 15)).ok_or(BROKEN)?;
            *codes = Huffman { counts, symbols };
            segment = &rest[end..];
        }
        Ok(())
    }

    fn frame(&mut self, segment: &[u8]) -> Result<(), Error> {
        let [8, y1, y0, x1, x0, 3, components @ ..] = segment else { return Err(OTHER) };
        self.size = [[*x1, *x0], [*y1, *y0]].map(|size| usize::from(u16::from_be_bytes(size)));
        self.components.clear();
        for (component, sampling) in components.chunks(3).zip([0x21, 0x11, 0x11]) {
            let [id, found, quantisation @ 0..=3] = *component else { return Err(BROKEN) };
            if found != sampling {
                return Err(OTHER);
            }
            let quantisation = usize::from(quantisation);
            self.components.push(Component { id, quantisation, ..Component::default() });
        }
        if self.components.len() == 3 { Ok(()) } else { Err(BROKEN) }
    }

    /// The picture itself.
    fn scan(
        &mut self,
        segment: &[u8],
        bytes: &[u8],
        set: &mut impl FnMut([i32; 2], [u8; 3]),
    ) -> Result<(), Error> {
        let [3, selectors @ ..] = segment else { return Err(OTHER) };
        if self.components.is_empty() {
            return Err(BROKEN);
        }
        for (component, selector) in self.components.iter_mut().zip(selectors.chunks(2)) {
            let [id, codes] = *selector else { return Err(BROKEN) };
            if id != component.id || codes & 0xCC != 0 {
                return Err(OTHER);
            }
            component.codes = [codes >> 4, codes & 15].map(usize::from);
        }
        let mut bits = Bits { bytes, at: 0, value: 0, left: 0 };
        let [columns, rows] = [0, 1].map(|axis| self.size[axis].div_ceil(UNIT[axis]));
        for unit in 0..columns * rows {
            if self.interval > 0 && unit > 0 && unit.is_multiple_of(self.interval) {
                bits.restart()?;
                self.components.iter_mut().for_each(|component| component.before = 0);
            }
            let corner = [unit % columns * UNIT[0], unit / columns * UNIT[1]];
            self.unit(&mut bits, corner, set)?;
        }
        Ok(())
    }

    /// What is coded together, with its upper left corner there.
    fn unit(
        &mut self,
        bits: &mut Bits,
        corner: [usize; 2],
        set: &mut impl FnMut([i32; 2], [u8; 3]),
    ) -> Result<(), Error> {
        let mut blocks = [[0; 64]; 4];
        for (block, component) in blocks.iter_mut().zip([0, 0, 1, 2]) {
            *block = self.block(bits, component)?;
        }
        for y in 0..UNIT[1] {
            for x in 0..UNIT[0] {
                let at = [corner[0] + x, corner[1] + y];
                if at[0] < self.size[0] && at[1] < self.size[1] {
                    let colour = y * 8 + x / 2;
                    let light = blocks[x / 8][y * 8 + x % 8];
                    set(at.map(|i| i as i32), rgb(light, blocks[2][colour], blocks[3][colour]));
                }
            }
        }
        Ok(())
    }

    /// Samples of the next block of a component, 0 in the middle.
    fn block(&mut self, bits: &mut Bits, component: usize) -> Result<[i32; 64], Error> {
        let Component { quantisation, codes, before, .. } = &mut self.components[component];
        let factors = self.quantisation[*quantisation].as_ref().ok_or(BROKEN)?;
        let [constant, others] = [0, 1].map(|kind| &self.codes[kind][codes[kind]]);
        let mut block = [0; 64];
        let size = bits.symbol(constant)?;
        if size > 11 {
            return Err(BROKEN);
        }
        *before = before.wrapping_add(bits.number(size)?);
        block[0] = i64::from(*before) * i64::from(factors[0]);
        let mut i = 1;
        while i < 64 {
            let symbol = bits.symbol(others)?;
            let (zeros, size) = (usize::from(symbol >> 4), symbol & 15);
            match (zeros, size) {
                (15, 0) => i += 16,
                (_, 0) => break,
                _ => {
                    i += zeros;
                    let at = usize::from(*ZIGZAG.get(i).ok_or(BROKEN)?);
                    block[at] = i64::from(bits.number(size)?) * i64::from(factors[at]);
                    i += 1;
                }
            }
        }
        Ok(samples(&block))
    }
}

/// The inverse of the cosine transform.
fn samples(block: &[i64; 64]) -> [i32; 64] {
    let mut rows = [0; 64];
    for (i, sum) in rows.iter_mut().enumerate() {
        *sum = (0..8).map(|u| wave(u, i % 8) * block[i / 8 * 8 + u]).sum::<i64>();
    }
    std::array::from_fn(|i| {
        let sum: i64 = (0..8).map(|v| wave(v, i / 8) * rows[v * 8 + i % 8]).sum();
        ((sum + (1 << 23)) >> 24).clamp(-1024, 1024) as i32
    })
}

/// The wave number `frequency` at a place, in 4096ths.
const fn wave(frequency: usize, at: usize) -> i64 {
    if frequency == 0 {
        return COSINES[4];
    }
    match (2 * at + 1) * frequency % 32 {
        angle @ 0..=8 => COSINES[angle],
        angle @ 9..=16 => -COSINES[16 - angle],
        angle @ 17..=24 => -COSINES[angle - 16],
        angle => COSINES[32 - angle],
    }
}

/// The colour of a brightness and the differences of blue and red from it, all 0 in the middle.
fn rgb(light: i32, blue: i32, red: i32) -> [u8; 3] {
    let parts = [359 * red, -88 * blue - 183 * red, 454 * blue];
    parts.map(|part| (light + 128 + ((part + 128) >> 8)).clamp(0, 255) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 20 by 12 pixels, 4:2:2.
    const PICTURE: &str = "\
        ffd8ffdb004300140e0f120f0d14121012171514181e32211e1c1c1e3d2c2e243249404c4b47404645505a\
        736250556d5645466488656d777b8182814e608d978c7d96737e817cffdb0043011517171e1a1e3b21213b\
        7c5346537c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c\
        7c7c7c7c7c7c7c7c7c7c7cffc0001108000c001403012100021101031101ffc40018000003010100000000\
        00000000000000000002030405ffc4001d10000203000203000000000000000000000001020351043114a1\
        b1ffc4001801010003010000000000000000000000000501030406ffc4001c110002020203000000000000\
        0000000000000102040311122131ffda000c03010002110311003f00c6eaa5f4fd311f1a0faf84539b46ec\
        f7b1cbc62f84b007d65e82dd85b3ab1a6185234c30e5aac984ca6ca2a618032a4f457cd9ffd9";

    /// Places and colours, in their order.
    type Pixels = Vec<([i32; 2], [u8; 3])>;

    fn bytes() -> Vec<u8> {
        let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap() as u8;
        PICTURE.as_bytes().chunks(2).map(|pair| digit(&pair[0]) << 4 | digit(&pair[1])).collect()
    }

    fn decoded(bytes: &[u8]) -> (Result<(), Error>, Pixels) {
        let mut pixels = Vec::new();
        let result = decode(bytes, |at, rgb| pixels.push((at, rgb)));
        (result, pixels)
    }

    #[test]
    fn colours_are_those_of_another_decoder() {
        let (result, pixels) = decoded(&bytes());
        assert_eq!(result, Ok(()));
        assert_eq!(pixels.len(), 20 * 12);
        // That spreads colours over two columns smoothly, so they differ a little.
        for (at, colour) in [
            ([0, 0], [235, 6, 3]),
            ([8, 3], [178, 56, 97]),
            ([19, 0], [70, 2, 211]),
            ([15, 5], [99, 98, 178]),
            ([16, 11], [42, 217, 200]),
            ([3, 10], [48, 199, 34]),
            ([10, 8], [34, 160, 123]),
        ] {
            let (_, found) = pixels.iter().find(|(place, _)| *place == at).unwrap();
            let is_near = found.iter().zip(colour).all(|(a, b)| a.abs_diff(b) <= 14);
            assert!(is_near, "{at:?}: {found:?}, not {colour:?}");
        }
    }

    #[test]
    fn what_is_no_such_picture() {
        let good = bytes();
        assert_eq!(decoded(b"GIF89a").0, Err("a JPEG begins with FF D8"));
        assert_eq!(decoded(&good[..2]).0, Err(ENDS));
        let frame = good.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
        let mut other = good.clone();
        other[frame + 1] = 0xC2;
        assert_eq!(decoded(&other).0, Err(OTHER));
        other = good.clone();
        other[frame + 11] = 0x22;
        assert_eq!(decoded(&other).0, Err(OTHER));
        for end in 0..good.len() - 4 {
            assert!(decoded(&good[..end]).0.is_err(), "{end} bytes");
        }
    }

    #[test]
    fn damage_ends() {
        let good = bytes();
        for at in 0..good.len() {
            for value in [0, 1, 0x7F, 0xFF] {
                let mut other = good.clone();
                other[at] = value;
                // Whatever comes of it: no more pixels than there are bits for.
                let (_, pixels) = decoded(&other);
                assert!(pixels.len() <= 8 * good.len() * UNIT[0] * UNIT[1], "{at}: {value}");
            }
        }
    }
}
