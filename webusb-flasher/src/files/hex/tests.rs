use super::*;

const SMALL: &str = ":020000040001F9\n:0400FE000102030Ah\n:00000001FF\n";

fn line(kind: Kind, address: u16, data: &[u8]) -> String {
    let mut text = String::new();
    Record::new(kind, address, data).write(&mut text);
    text
}

fn problem(text: &str) -> (usize, Problem) {
    let error = read(text).expect_err("is wrong");
    (error.line, error.problem)
}

#[test]
fn bytes_come_back() {
    let mut image = Image::new();
    image.add(0xFFF0, &(0..40).collect::<Vec<u8>>()).unwrap();
    image.add(0x1000_10C3, &[1, 2, 3]).unwrap();
    image.add(u32::MAX, &[9]).unwrap();
    let text = write(&image);
    assert_eq!(read(&text), Ok(image.clone()));
    assert_eq!(read(&text.replace('\n', "\r\n")), Ok(image.clone()));
    assert_eq!(read(&text.to_lowercase()), Ok(image));
    assert!(text.ends_with(":00000001FF\n"));
}

#[test]
fn segments_wrap() {
    let mut text = line(Kind::ExtendedSegmentAddress, 0, &[0x10, 0x00]);
    text += &line(Kind::Data, 0xFFFE, &[1, 2, 3, 4]);
    end(&mut text);
    let image = read(&text).unwrap();
    let runs: Vec<_> = image.runs().map(|(at, run)| (at, run.to_vec())).collect();
    assert_eq!(runs, [(0x1_0000, vec![3, 4]), (0x1_FFFE, vec![1, 2])]);
}

#[test]
fn problems_have_lines() {
    assert_eq!(problem(SMALL), (2, Problem::Record(RecordError::NotHex)));
    assert_eq!(problem("hello\n"), (1, Problem::Record(RecordError::NoColon)));
    assert_eq!(problem(":00000001FE\n"), (1, Problem::Record(RecordError::Checksum)));
    assert_eq!(problem(":00000007F9\n"), (1, Problem::Record(RecordError::UnknownType(7))));
    assert_eq!(problem(":01000000FF\n"), (1, Problem::Record(RecordError::Length)));
    assert_eq!(problem(":\n"), (1, Problem::Record(RecordError::Length)));
    assert_eq!(problem(""), (1, Problem::CutOff));
    assert_eq!(problem(":00000001FF\n\n:00000001FF\n"), (3, Problem::AfterEnd));
    assert_eq!(problem(&line(Kind::ExtendedLinearAddress, 0, &[1])), (2, Problem::CutOff));
    let short = line(Kind::ExtendedLinearAddress, 0, &[1]) + ":00000001FF\n";
    assert_eq!(problem(&short), (1, Problem::Size));
    let twice = line(Kind::Data, 4, &[1, 2]) + &line(Kind::Data, 5, &[2]) + ":00000001FF\n";
    assert_eq!(problem(&twice), (2, Problem::Add(AddError::Overlap(5))));
    let block = line(Kind::BlockEnd, 0, &[]) + ":00000001FF\n";
    assert_eq!(problem(&block), (1, Problem::Misplaced));
}

#[test]
fn every_flipped_bit_is_found() {
    let mut image = Image::new();
    image.add(0x1_2344, b"some bytes of a program").unwrap();
    let text = write(&image).into_bytes();
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut wrong = text.clone();
            wrong[at] ^= 1 << bit;
            if let Ok(wrong) = std::str::from_utf8(&wrong) {
                let found = read(wrong);
                assert!(found.is_err() || found == Ok(image.clone()), "byte {at}, bit {bit}");
            }
        }
    }
}

#[test]
fn every_cut_is_found() {
    let mut image = Image::new();
    image.add(0, &[7; 100]).unwrap();
    let text = write(&image);
    for length in 0..text.len() - 1 {
        assert!(read(&text[..length]).is_err(), "{length}");
    }
}
