//! Where a micro:bit program keeps its files.
//!
//! V2 programs have a table of regions at the end of a flash page
//! (micropython-microbit-v2/src/addlayouttable.py); V1 programs, and the first ones for V2, have a
//! few words in UICR instead (microbit-fs/src/uicr.ts).

use crate::files::Image;
use std::fmt;

const FOOTER: [u32; 2] = [0x597F_30FE, 0xC1B1_D79D];
const ROW: u32 = 16;
const VERSION: u16 = 1;
/// Page size of the nRF52833, at whose pages' ends the table is looked for.
const V2_PAGE: u32 = 4096;
const FLASH_END_V1: u32 = 0x4_0000;
/// End of the files in the first programs for V2, which have no table.
const FILES_END_V2: u32 = 0x7_3000;
const UICR: u32 = 0x1000_10C0;
const UICR_V1: u32 = 0x17EE_B07C;
const UICR_V2: u32 = 0x47EE_B07C;
/// Where V1 programs have a script in the older form, `MP` first.
const APPENDED: u32 = 0x3_E000;

/// The parts of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bytes of a flash page.
    pub page: u32,
    /// End of the program; what is before it is not touched.
    pub runtime_end: u32,
    /// First byte for files.
    pub files_start: u32,
    /// End of what is for files; the last page is a spare one.
    pub files_end: u32,
}

/// A region of flash as a row of the table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// 1 SoftDevice, 2 interpreter, 3 files.
    pub id: u8,
    /// 0 no hash, 1 a hash, 2 a pointer to a version text.
    pub hash_type: u8,
    /// First page.
    pub page: u16,
    /// Length in bytes.
    pub length: u32,
    /// The hash or the pointer.
    pub hash: [u8; 8],
}

/// Id of the interpreter's region.
pub const INTERPRETER: u8 = 2;
/// Id of the region for files.
pub const FILES: u8 = 3;

/// Why a program has no place for files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayoutError {
    /// It has neither a table nor words in UICR.
    None,
    /// What it has makes no sense.
    Damaged,
}

impl fmt::Display for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            LayoutError::None => "this program is not MicroPython: it has no place for files",
            LayoutError::Damaged => "the program says nonsense about its place for files",
        })
    }
}

impl std::error::Error for LayoutError {}

impl Layout {
    /// The layout of a program.
    pub fn of(image: &Image) -> Result<Layout, LayoutError> {
        let layout = match table_end(image) {
            Some(end) => from_table(image, end),
            None => from_uicr(image),
        }?;
        let spare = layout.files_end.checked_sub(layout.page);
        let whole = layout.files_start.is_multiple_of(layout.page)
            && layout.files_end.is_multiple_of(layout.page);
        match spare {
            Some(spare)
                if whole
                    && layout.files_start <= spare
                    && layout.runtime_end <= layout.files_start =>
            {
                Ok(layout)
            }
            _ => Err(LayoutError::Damaged),
        }
    }

    /// First byte of the spare page.
    pub fn spare(&self) -> u32 {
        self.files_end - self.page
    }
}

fn table_end(image: &Image) -> Option<u32> {
    let ends = image.pages(V2_PAGE).into_iter().filter_map(|page| page.checked_add(V2_PAGE));
    ends.into_iter().find(|end| [image.word(end - ROW), image.word(end - 4)] == FOOTER.map(Some))
}

fn from_table(image: &Image, end: u32) -> Result<Layout, LayoutError> {
    let footer = image.padded(end - ROW, ROW as usize, 0xFF);
    let half = |at: usize| u16::from_le_bytes([footer[at], footer[at + 1]]);
    let (count, log2) = (half(8), half(10));
    if !(10..=16).contains(&log2) || count > 16 {
        return Err(LayoutError::Damaged);
    }
    let page = 1u32 << log2;
    let regions: Vec<Region> =
        (1..=u32::from(count)).map(|row| read_row(image, end - ROW - row * ROW)).collect();
    let files = regions.iter().find(|region| region.id == FILES).ok_or(LayoutError::Damaged)?;
    if !regions.iter().any(|region| region.id == INTERPRETER) {
        return Err(LayoutError::Damaged);
    }
    let files_start = u32::from(files.page) * page;
    let files_end = files_start.checked_add(files.length).ok_or(LayoutError::Damaged)?;
    Ok(Layout { page, runtime_end: end, files_start, files_end })
}

fn read_row(image: &Image, at: u32) -> Region {
    let row = image.padded(at, ROW as usize, 0xFF);
    let mut hash = [0; 8];
    hash.copy_from_slice(&row[8..]);
    Region {
        id: row[0],
        hash_type: row[1],
        page: u16::from_le_bytes([row[2], row[3]]),
        length: u32::from_le_bytes([row[4], row[5], row[6], row[7]]),
        hash,
    }
}

fn from_uicr(image: &Image) -> Result<Layout, LayoutError> {
    let is_v1 = match image.word(UICR) {
        Some(UICR_V1) => true,
        Some(UICR_V2) => false,
        _ => return Err(LayoutError::None),
    };
    let (log2, pages) = (image.word(UICR + 8), image.word(UICR + 12));
    let (log2, pages) = (log2.ok_or(LayoutError::Damaged)?, pages.ok_or(LayoutError::Damaged)?);
    if !(10..=16).contains(&log2) {
        return Err(LayoutError::Damaged);
    }
    let page = 1u32 << log2;
    let (first, used) = (pages & 0xFFFF, pages >> 16);
    let runtime_end = (first + used).checked_mul(page).ok_or(LayoutError::Damaged)?;
    let files_end = if is_v1 {
        let appended = image.padded(APPENDED, 2, 0xFF) == *b"MP";
        // The last page has the calibration of the compass.
        (if appended { APPENDED } else { FLASH_END_V1 }) - page
    } else {
        FILES_END_V2
    };
    Ok(Layout { page, runtime_end, files_start: runtime_end, files_end })
}

/// The table as bytes that end at the end of a page: rows, then the footer. `page` is a power of
/// two.
pub fn table(regions: &[Region], page: u32) -> Vec<u8> {
    let mut out = Vec::new();
    for region in regions.iter().rev() {
        out.extend_from_slice(&[region.id, region.hash_type]);
        out.extend_from_slice(&region.page.to_le_bytes());
        out.extend_from_slice(&region.length.to_le_bytes());
        out.extend_from_slice(&region.hash);
    }
    out.extend_from_slice(&FOOTER[0].to_le_bytes());
    let rows = regions.len() as u16;
    for half in [VERSION, rows * ROW as u16, rows, page.trailing_zeros() as u16] {
        out.extend_from_slice(&half.to_le_bytes());
    }
    out.extend_from_slice(&FOOTER[1].to_le_bytes());
    out
}
