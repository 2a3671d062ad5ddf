use super::*;
use crate::files::microbit::layout::{self, LayoutError, Region};

/// A program as the shipped ones are laid out: interpreter to 0x68000, files from 0x6D000.
fn program() -> Image {
    let region = |id, page, length| Region { id, hash_type: 0, page, length, hash: [0; 8] };
    let regions = [region(1, 1, 0x1B000), region(2, 0x1C, 0x4BA4C), region(3, 0x6D, 0x6000)];
    let table = layout::table(&regions, 4096);
    let mut image = Image::new();
    image.add(0, &[1; 5000]).unwrap();
    image.add(0x6_8000 - table.len() as u32, &table).unwrap();
    image
}

fn file(name: &str, length: usize) -> File {
    File { name: String::from(name), data: (0..length).map(|i| (i * 31) as u8).collect() }
}

#[test]
fn files_come_back_at_every_length() {
    let mut image = program();
    let layout = Layout::of(&image).unwrap();
    assert_eq!(capacity(&layout), 160 * DATA);
    for length in 0..600 {
        let files = [file("main.py", length), file("données.csv", 3 * length), file("x", 1)];
        write(&mut image, &layout, &files).unwrap();
        assert_eq!(read(&image, &layout).unwrap(), files, "{length}");
        assert_eq!(Layout::of(&image), Ok(layout));
    }
}

#[test]
fn bounds() {
    let mut image = program();
    let layout = Layout::of(&image).unwrap();
    let most = 160 * DATA - 2 - 1 - 1;
    write(&mut image, &layout, &[file("x", most)]).unwrap();
    let before = image.clone();
    let full = write(&mut image, &layout, &[file("x", most + 1)]);
    assert_eq!(full, Err(FileError::Full { needed: 161, available: 160 }));
    let long = "n".repeat(121);
    assert_eq!(write(&mut image, &layout, &[file(&long, 1)]), Err(FileError::Name(long)));
    assert_eq!(write(&mut image, &layout, &[file("", 1)]), Err(FileError::Name(String::new())));
    let twice = write(&mut image, &layout, &[file("a", 1), file("a", 2)]);
    assert_eq!(twice, Err(FileError::Twice(String::from("a"))));
    assert_eq!(image, before);
}

#[test]
fn damage_ends_in_an_error_or_in_files() {
    let mut image = program();
    let layout = Layout::of(&image).unwrap();
    write(&mut image, &layout, &[file("main.py", 700), file("b", 300)]).unwrap();
    for at in 0..10 * CHUNK {
        for value in [0, 1, 3, 7, 0xFC, 0xFE, 0xFF] {
            let mut damaged = image.clone();
            damaged.set(layout.files_start + at, &[value]);
            if let Ok(files) = read(&damaged, &layout) {
                assert!(files.len() <= 3);
            }
        }
    }
}

#[test]
fn rings_end() {
    let mut image = program();
    let layout = Layout::of(&image).unwrap();
    write(&mut image, &layout, &[file("r", 500)]).unwrap();
    // The third chunk says that the second follows, and the second that the third was before it.
    image.set(layout.files_start + 2 * CHUNK + 127, &[2]);
    image.set(layout.files_start + CHUNK, &[3]);
    assert!(read(&image, &layout).is_err());
}

#[test]
fn programs_without_a_place_for_files() {
    let mut image = Image::new();
    assert_eq!(Layout::of(&image), Err(LayoutError::None));
    image.add(0x1000_10C0, &[0x7C, 0xB0, 0xEE, 0x17]).unwrap();
    assert_eq!(Layout::of(&image), Err(LayoutError::Damaged));
}

#[test]
fn uicr_of_v1() {
    let mut image = Image::new();
    let words = [0x17EE_B07Cu32, u32::MAX, 10, 0x00E2_0000, u32::MAX];
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    image.add(0x1000_10C0, &bytes).unwrap();
    let layout = Layout::of(&image).unwrap();
    assert_eq!((layout.page, layout.files_start, layout.files_end), (1024, 0x3_8800, 0x3_FC00));
    write(&mut image, &layout, &[file("main.py", 5000)]).unwrap();
    assert_eq!(read(&image, &layout).unwrap()[0].data.len(), 5000);
    image.set(0x3_E000, b"MP");
    assert_eq!(Layout::of(&image).unwrap().files_end, 0x3_DC00);
}
