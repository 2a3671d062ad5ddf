//! Universal hex: one file for several generations of the micro:bit.
//!
//! Source: microbit-foundation/spec-universal-hex, version 0.4. A file is a sequence of sections,
//! each for one board id and 512 characters or a multiple of it long, so that the interface chip
//! can skip what is not for its board. Files of the older form, in which every 512 characters are a
//! section, are read too.

use super::hex::{self, HexError, Kind, Loader, MAX_DATA, Problem, Record};
use super::image::Image;

/// Characters to which sections are filled up.
const ALIGNMENT: usize = 512;

/// What follows the board id in the first record of a section.
const MARK: [u8; 2] = [0xC0, 0xDE];

/// A generation of the micro:bit, by the board id of its sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoardId(pub u16);

impl BoardId {
    /// micro:bit V1, for which plain data records are used.
    pub const V1: BoardId = BoardId(0x9900);
    /// micro:bit V2.
    pub const V2: BoardId = BoardId(0x9903);

    fn data_kind(self) -> Kind {
        if self.is_v1() { Kind::Data } else { Kind::CustomData }
    }

    /// Is it one of the ids of V1 boards?
    pub fn is_v1(self) -> bool {
        matches!(self.0, 0x9900 | 0x9901)
    }

    /// Is it one of the ids of V2 boards?
    pub fn is_v2(self) -> bool {
        matches!(self.0, 0x9903..=0x9906)
    }
}

/// Is the text a universal hex? Its second record says so.
pub fn is_universal(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    let mut next =
        || lines.next().and_then(|line| Record::read(line).ok()).map(|record| record.kind);
    next() == Some(Kind::ExtendedLinearAddress) && next() == Some(Kind::BlockStart)
}

/// Reads the images of a universal hex, in the order in which their boards appear.
pub fn read(text: &str) -> Result<Vec<(BoardId, Image)>, HexError> {
    let mut boards: Vec<(BoardId, Loader)> = Vec::new();
    let mut current = None;
    let mut address = None;
    for (line, record) in hex::records(text)? {
        let at = |problem| HexError { line, problem };
        match (record.kind, current) {
            (Kind::BlockStart, None) => {
                let index = index_of(&mut boards, board_of(&record).map_err(at)?);
                if let Some(address) = address.take() {
                    boards[index].1.take(&address).map_err(at)?;
                }
                current = Some(index);
            }
            (Kind::ExtendedLinearAddress | Kind::ExtendedSegmentAddress, None) => {
                address = Some(record);
            }
            (Kind::BlockEnd, Some(_)) => current = None,
            (Kind::PaddedData | Kind::OtherData, Some(_)) => {}
            (Kind::CustomData, Some(index)) => {
                let data = Record { kind: Kind::Data, ..record };
                boards[index].1.take(&data).map_err(at)?;
            }
            (_, Some(index)) => boards[index].1.take(&record).map_err(at)?,
            (_, None) => return Err(at(Problem::Misplaced)),
        }
    }
    if current.is_some() {
        return Err(HexError { line: text.lines().count(), problem: Problem::CutOff });
    }
    Ok(boards.into_iter().map(|(board, loader)| (board, loader.image)).collect())
}

fn board_of(record: &Record) -> Result<BoardId, Problem> {
    match record.data.as_slice() {
        [high, low, a, b] if [*a, *b] == MARK => Ok(BoardId(u16::from_be_bytes([*high, *low]))),
        _ => Err(Problem::Size),
    }
}

fn index_of(boards: &mut Vec<(BoardId, Loader)>, board: BoardId) -> usize {
    if let Some(index) = boards.iter().position(|(id, _)| *id == board) {
        return index;
    }
    boards.push((board, Loader::default()));
    boards.len() - 1
}

/// Writes a universal hex. The sections come in the order of the board ids, V1 first, as old
/// interface firmware wants it.
pub fn write(boards: &[(BoardId, &Image)]) -> String {
    let mut boards = boards.to_vec();
    boards.sort_by_key(|(board, _)| *board);
    let mut text = String::new();
    for (board, image) in boards {
        write_section(board, image, &mut text);
    }
    hex::end(&mut text);
    text
}

fn write_section(board: BoardId, image: &Image, text: &mut String) {
    let start = text.len();
    let mut records = hex::data_records(image, board.data_kind(), MAX_DATA);
    // The address of the first data stands before the start of the section.
    let first = match records.first() {
        Some(_) => records.remove(0),
        None => Record::new(Kind::ExtendedLinearAddress, 0, &[0, 0]),
    };
    first.write(text);
    let [high, low] = board.0.to_be_bytes();
    Record::new(Kind::BlockStart, 0, &[high, low, MARK[0], MARK[1]]).write(text);
    records.iter().for_each(|record| record.write(text));
    fill(text.len() - start, text);
}

/// Ends a section of `length` characters so that it is a multiple of [`ALIGNMENT`].
fn fill(length: usize, text: &mut String) {
    let least = Record::new(Kind::BlockEnd, 0, &[]).width();
    let most = least + 2 * MAX_DATA;
    let mut room = ALIGNMENT - length % ALIGNMENT;
    if room < least {
        room += ALIGNMENT;
    }
    let filler = [0xFF; MAX_DATA];
    while room > most {
        let count = ((room - 2 * least) / 2).min(MAX_DATA);
        let record = Record::new(Kind::PaddedData, 0, &filler[..count]);
        room -= record.width();
        record.write(text);
    }
    Record::new(Kind::BlockEnd, 0, &filler[..(room - least) / 2]).write(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(parts: &[(u32, usize)]) -> Image {
        let mut image = Image::new();
        for (at, length) in parts {
            let bytes: Vec<u8> = (0..*length).map(|i| (i * 7 + *at as usize) as u8).collect();
            image.add(*at, &bytes).unwrap();
        }
        image
    }

    #[test]
    fn images_come_back_and_sections_are_aligned() {
        for length in 1..400 {
            let v1 = image(&[(0, length), (0x1000_10C0, 28)]);
            let v2 = image(&[(0xFFF0, 3 * length), (0x1000_1014, 8)]);
            let text = write(&[(BoardId::V2, &v2), (BoardId::V1, &v1)]);
            assert!(is_universal(&text));
            assert_eq!(read(&text), Ok(vec![(BoardId::V1, v1), (BoardId::V2, v2)]));
            let end = text.find(":00000001FF").unwrap();
            let second = text.find(":0400000A9903").unwrap() - ":020000040000FA\n".len();
            assert_eq!((end % 512, second % 512), (0, 0), "{length}");
        }
    }

    #[test]
    fn a_plain_file_is_none() {
        assert!(!is_universal(&hex::write(&image(&[(0, 20)]))));
        assert!(!is_universal(""));
    }

    #[test]
    fn sections_must_be_whole() {
        let v1 = image(&[(0, 40)]);
        let text = write(&[(BoardId::V1, &v1)]);
        let lines: Vec<&str> = text.lines().collect();
        let without = |kind: &str| {
            let kept = lines.iter().filter(|line| line.get(7..9) != Some(kind));
            kept.map(|line| format!("{line}\n")).collect::<String>()
        };
        assert!(read(&without("0A")).is_err());
        assert!(read(&without("0B")).is_err());
        assert!(read(&without("01")).is_err());
        assert!(read(&without("0C")).is_ok());
    }
}
