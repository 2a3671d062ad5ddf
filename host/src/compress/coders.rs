//! The coders behind streams: one step of each, and the errors of zlib by number.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

/// What is written of data that are still held back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Flush {
    None,
    Sync,
    Full,
    Finish,
}

/// Something that takes bytes and makes others.
pub enum Coder {
    Deflate(Compress),
    /// With the dictionary that the data may ask for.
    Inflate(Decompress, Vec<u8>),
    Bzip2(bzip2::Compress),
    Bunzip2(bzip2::Decompress),
}

/// What came of a step: bytes taken, bytes made, and whether the data have ended.
pub struct Step {
    pub used: usize,
    pub made: usize,
    pub ended: bool,
}

/// An error: its number in zlib, and what the coder says of it.
pub struct Failure {
    pub number: i32,
    pub text: Option<String>,
}

/// Z_STREAM_ERROR and Z_DATA_ERROR.
const STREAM_ERROR: i32 = -2;
const DATA_ERROR: i32 = -3;
/// Not zlib's: a dictionary is asked for and there is none (Z_NEED_DICT), or another one.
const NEEDS_DICTIONARY: i32 = -7;
const WRONG_DICTIONARY: i32 = -8;

/// The window of the formats: bits, and whether it is zlib's (true), gzip's or none.
fn window(wbits: i32) -> Option<(u8, Option<bool>)> {
    let (bits, format) = match wbits {
        -15..=-8 => (-wbits, None),
        8..=15 => (wbits, Some(true)),
        24..=31 => (wbits - 16, Some(false)),
        _ => return None,
    };
    // zlib, too, takes 9 for 8.
    Some((bits.max(9) as u8, format))
}

/// None for a level or a window that there is not.
pub fn deflate(level: i32, wbits: i32, dictionary: &[u8]) -> Option<Coder> {
    let (bits, format) = window(wbits)?;
    let level = match level {
        -1 => Compression::default(),
        0..=9 => Compression::new(level as u32),
        _ => return None,
    };
    let mut coder = match format {
        Some(false) => Compress::new_gzip(level, bits),
        format => Compress::new_with_window_bits(level, format.is_some(), bits),
    };
    if !dictionary.is_empty() {
        coder.set_dictionary(dictionary).ok()?;
    }
    Some(Coder::Deflate(coder))
}

/// None for a window that there is not.
pub fn inflate(wbits: i32, dictionary: &[u8]) -> Option<Coder> {
    let (bits, format) = window(wbits)?;
    let mut coder = match format {
        Some(false) => Decompress::new_gzip(bits),
        format => Decompress::new_with_window_bits(format.is_some(), bits),
    };
    // Without a header nothing asks for it.
    if format.is_none() && !dictionary.is_empty() {
        coder.set_dictionary(dictionary).ok()?;
    }
    Some(Coder::Inflate(coder, dictionary.to_vec()))
}

/// None for a level beyond 1 to 9.
pub fn bzip2(level: i32) -> Option<Coder> {
    let level = u32::try_from(level).ok().filter(|level| (1..=9).contains(level))?;
    Some(Coder::Bzip2(bzip2::Compress::new(bzip2::Compression::new(level), 0)))
}

pub fn bunzip2() -> Coder {
    Coder::Bunzip2(bzip2::Decompress::new(false))
}

impl Flush {
    /// zlib's constants.
    pub fn from_number(number: i32) -> Option<Flush> {
        Some(match number {
            0 => Flush::None,
            1 | 2 => Flush::Sync,
            3 => Flush::Full,
            4 => Flush::Finish,
            _ => return None,
        })
    }
}

impl Coder {
    fn totals(&self) -> (u64, u64) {
        match self {
            Coder::Deflate(coder) => (coder.total_in(), coder.total_out()),
            Coder::Inflate(coder, _) => (coder.total_in(), coder.total_out()),
            Coder::Bzip2(coder) => (coder.total_in(), coder.total_out()),
            Coder::Bunzip2(coder) => (coder.total_in(), coder.total_out()),
        }
    }

    /// Takes from `input` and fills `output` as far as one call of the coder does.
    pub fn step(&mut self, input: &[u8], output: &mut [u8], flush: Flush) -> Result<Step, Failure> {
        let (taken, made) = self.totals();
        let mut ended = self.call(input, output, flush)?;
        let (mut now, mut out) = self.totals();
        // What asked for a dictionary has taken the header, and goes on behind it.
        if let (Coder::Inflate(..), None) = (&self, ended) {
            ended = self.call(&input[(now - taken) as usize..], output, flush)?;
            (now, out) = self.totals();
        }
        let (used, made) = ((now - taken) as usize, (out - made) as usize);
        Ok(Step { used, made, ended: ended == Some(true) })
    }

    /// Has the data's end come? None: a dictionary was asked for and is set now.
    fn call(
        &mut self,
        input: &[u8],
        output: &mut [u8],
        flush: Flush,
    ) -> Result<Option<bool>, Failure> {
        match self {
            Coder::Deflate(coder) => {
                let flush = match flush {
                    Flush::None => FlushCompress::None,
                    Flush::Sync => FlushCompress::Sync,
                    Flush::Full => FlushCompress::Full,
                    Flush::Finish => FlushCompress::Finish,
                };
                let status = coder.compress(input, output, flush);
                let status = status.map_err(|e| Failure::new(STREAM_ERROR, e.message()))?;
                Ok(Some(status == Status::StreamEnd))
            }
            Coder::Inflate(coder, dictionary) => {
                let error = match coder.decompress(input, output, FlushDecompress::None) {
                    Ok(status) => return Ok(Some(status == Status::StreamEnd)),
                    Err(error) => error,
                };
                if error.needs_dictionary().is_none() {
                    return Err(Failure::new(DATA_ERROR, error.message()));
                }
                if dictionary.is_empty() {
                    return Err(Failure::new(NEEDS_DICTIONARY, None));
                }
                let set = coder.set_dictionary(dictionary);
                set.map(|_| None).map_err(|_| Failure::new(WRONG_DICTIONARY, None))
            }
            Coder::Bzip2(coder) => {
                let action = match flush {
                    Flush::Finish => bzip2::Action::Finish,
                    _ => bzip2::Action::Run,
                };
                match coder.compress(input, output, action) {
                    Ok(status) => Ok(Some(status == bzip2::Status::StreamEnd)),
                    // It had nothing to do.
                    Err(_) if input.is_empty() && action == bzip2::Action::Run => Ok(Some(false)),
                    Err(_) => Err(Failure::new(STREAM_ERROR, None)),
                }
            }
            Coder::Bunzip2(coder) => {
                let status = coder.decompress(input, output);
                let status = status.map_err(|_| Failure::new(DATA_ERROR, None))?;
                Ok(Some(status == bzip2::Status::StreamEnd))
            }
        }
    }
}

impl Failure {
    fn new(number: i32, text: Option<&str>) -> Failure {
        Failure { number, text: text.map(str::to_owned) }
    }
}
