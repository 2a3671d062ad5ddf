//! Pictures in the form of JPEG that the display knows: baseline with three components. The crate
//! decodes with whole numbers and without instructions of one processor, so that a picture is the
//! same everywhere.

use jpeg_decoder::{CodingProcess, Decoder, PixelFormat};

const OTHER: &str = "the display knows baseline JPEG with three components only";
const LARGE: &str = "a JPEG is larger than the display";
/// Most columns and rows: the crate asks for the memory of a picture before it has its bytes.
const MOST: u16 = 320;

/// Calls `set` with the place and the colour of each pixel.
///
/// # Errors
/// What is wrong with the picture, as a sentence; then no pixel has been set.
pub fn decode(bytes: &[u8], mut set: impl FnMut([i32; 2], [u8; 3])) -> Result<(), String> {
    let failed = |error| format!("a JPEG cannot be shown: {error}");
    let mut decoder = Decoder::new(bytes);
    decoder.read_info().map_err(failed)?;
    let info = decoder.info().ok_or(OTHER)?;
    if info.coding_process != CodingProcess::DctSequential
        || info.pixel_format != PixelFormat::RGB24
    {
        return Err(OTHER.to_owned());
    }
    if info.width > MOST || info.height > MOST {
        return Err(LARGE.to_owned());
    }
    let pixels = decoder.decode().map_err(failed)?;
    let width = usize::from(info.width);
    for (at, colour) in pixels.as_chunks::<3>().0.iter().enumerate() {
        set([(at % width) as i32, (at / width) as i32], *colour);
    }
    Ok(())
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

    fn decoded(bytes: &[u8]) -> (Result<(), String>, Pixels) {
        let mut pixels = Vec::new();
        let result = decode(bytes, |at, rgb| pixels.push((at, rgb)));
        (result, pixels)
    }

    #[test]
    fn colours_are_those_of_another_decoder() {
        let (result, pixels) = decoded(&bytes());
        assert_eq!(result, Ok(()));
        assert_eq!(pixels.len(), 20 * 12);
        // It rounds otherwise.
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
        for wrong in [b"GIF89a", &good[..2], &good[..good.len() / 2]] {
            let (result, pixels) = decoded(wrong);
            assert!(result.is_err() && pixels.is_empty());
        }
        let frame = good.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
        let mut other = good.clone();
        // Nothing is as large as that.
        other[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
        assert_eq!(decoded(&other).0, Err(LARGE.to_owned()));
    }

    #[test]
    fn damage_ends() {
        let good = bytes();
        for at in (0..good.len()).step_by(11) {
            for value in [0, 0xFF] {
                let mut other = good.clone();
                other[at] = value;
                let (_, pixels) = decoded(&other);
                assert!(pixels.len() <= usize::from(MOST).pow(2), "{at}: {value}");
            }
        }
    }
}
