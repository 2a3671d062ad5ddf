//! Files on a flash that is as strict as the real one, and whose power can fail.

use super::area::{CHUNK, COUNT, DATA, UNUSED};
use super::{Files, PAGE, SIZE};
use crate::hal::Flash;
use std::cell::{Cell, RefCell};
use std::string::{String, ToString};
use std::vec::Vec;
use std::{format, vec};
use vm::platform::{OpenMode, errno};

/// A flash that does so many more steps; then its power is off, and nothing changes any more.
struct Strict {
    bytes: RefCell<Vec<u8>>,
    writes: RefCell<Vec<u8>>,
    steps_left: Cell<usize>,
    erasures: RefCell<[u32; SIZE / PAGE]>,
}

impl Strict {
    fn of(bytes: Vec<u8>) -> Strict {
        Strict {
            writes: RefCell::new(vec![0; bytes.len() / 4]),
            bytes: RefCell::new(bytes),
            steps_left: Cell::new(usize::MAX),
            erasures: RefCell::default(),
        }
    }

    fn step(&self) -> bool {
        let left = self.steps_left.get();
        self.steps_left.set(left.saturating_sub(1));
        left > 0
    }
}

impl Flash for Strict {
    fn read(&self, at: usize, to: &mut [u8]) {
        to.copy_from_slice(&self.bytes.borrow()[at..at + to.len()]);
    }

    fn write_word(&self, at: usize, word: u32) {
        if !self.step() {
            return;
        }
        let writes = &mut self.writes.borrow_mut()[at / 4];
        *writes += 1;
        assert!(*writes <= 2, "word {at} is written too often");
        let mut bytes = self.bytes.borrow_mut();
        for (byte, new) in bytes[at..at + 4].iter_mut().zip(word.to_le_bytes()) {
            *byte &= new;
        }
    }

    fn erase_page(&self, at: usize) {
        assert_eq!(at % PAGE, 0);
        if !self.step() {
            return;
        }
        self.bytes.borrow_mut()[at..at + PAGE].fill(0xFF);
        self.writes.borrow_mut()[at / 4..(at + PAGE) / 4].fill(0);
        self.erasures.borrow_mut()[at / PAGE] += 1;
    }
}

fn new() -> Files<Strict> {
    let files = Files::new(Strict::of(vec![0xFF; SIZE]));
    files.start(0);
    files
}

fn contents(files: &Files<Strict>, name: &str) -> Result<Vec<u8>, i32> {
    let mut data = vec![0; files.size_of(name).ok_or(errno::ENOENT)?];
    let mut at = 0;
    for piece in data.chunks_mut(50) {
        assert_eq!(files.read(name, at, piece)?, piece.len());
        at += piece.len();
    }
    Ok(data)
}

fn names(files: &Files<Strict>) -> Vec<String> {
    let mut all = Vec::new();
    files.list(&mut |name, _| all.push(name.to_string()));
    all
}

fn bytes(seed: usize, length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 7 + seed * 31) as u8).collect()
}

const READ: OpenMode =
    OpenMode { read: true, write: false, create: false, exclusive: false, truncate: false };
const WRITE: OpenMode =
    OpenMode { read: false, write: true, create: true, exclusive: false, truncate: true };

#[test]
fn files_are_written_and_read() {
    let files = new();
    for (name, length) in [("a", 0), ("main.py", 117), ("b", 1000), ("a", 123), ("b", 124)] {
        files.put(name, &bytes(length, length)).unwrap();
        assert_eq!(contents(&files, name), Ok(bytes(length, length)), "{name}");
    }
    assert_eq!(names(&files).len(), 3);
    assert_eq!(files.remove("/b"), Ok(()));
    assert_eq!(files.remove("b"), Err(errno::ENOENT));
    assert_eq!(files.put("", b""), Err(errno::ENOENT));
    assert_eq!(files.put(&"x".repeat(121), b""), Err(errno::ENOENT));
}

#[test]
fn open_files_are_read_and_written_in_pieces() {
    let files = new();
    let to = files.open("log", WRITE).unwrap();
    for i in 0..100 {
        assert_eq!(files.write_at(to, 10 * i, &bytes(i, 10)), Ok(10));
    }
    assert_eq!(files.write_at(to, 5, b"x"), Err(errno::EINVAL));
    assert_eq!(files.size_of("log"), Some(0), "until it is closed, an empty file is there");
    files.close(to).unwrap();
    assert_eq!(files.close(to), Err(errno::EBADF));
    let from = files.open("log", READ).unwrap();
    for i in [0, 99, 3, 50, 51] {
        let mut piece = [0; 10];
        assert_eq!(files.read_at(from, 10 * i, &mut piece), Ok(10));
        assert_eq!(piece[..], bytes(i, 10));
    }
    assert_eq!(files.read_at(from, 1000, &mut [0; 10]), Ok(0));
    assert!((0..1000).all(|_| files.open("log", READ).is_ok()), "readers take no room");
    let all: Vec<_> = std::iter::repeat_with(|| files.open("log", WRITE)).take(9).collect();
    assert_eq!(all.last(), Some(&Err(errno::EMFILE)));
}

#[test]
fn a_file_that_is_removed_is_not_written_any_more() {
    let files = new();
    let room = files.room();
    let lost = files.open("lost", WRITE).unwrap();
    files.write_at(lost, 0, &bytes(1, 500)).unwrap();
    assert_eq!(files.remove("/lost"), Ok(()));
    assert_eq!(files.write_at(lost, 500, b"x"), Err(errno::ENOENT));
    assert_eq!((files.close(lost), names(&files).len(), files.room()), (Ok(()), 0, room));
}

#[test]
fn a_full_flash_says_so_and_keeps_what_it_has() {
    let files = new();
    files.put("small", b"kept").unwrap();
    let room = (usize::from(COUNT) - 1) * DATA - 2 - 3 - 1;
    assert_eq!(files.put("big", &bytes(1, room + 1)), Err(errno::ENOSPC));
    assert_eq!(names(&files), ["small"]);
    assert_eq!(files.put("big", &bytes(1, room)), Ok(()));
    assert_eq!(files.put("more", b""), Err(errno::ENOSPC));
    assert_eq!(contents(&files, "big"), Ok(bytes(1, room)));
    // There is no room for both: a program that opens it gives the older one up.
    let to = files.open("big", WRITE).unwrap();
    assert_eq!(files.write_at(to, 0, &bytes(2, room)), Ok(room));
    files.close(to).unwrap();
    assert_eq!(contents(&files, "big"), Ok(bytes(2, room)));
    assert_eq!(contents(&files, "small"), Ok(b"kept".to_vec()));
}

#[test]
fn pages_wear_alike() {
    let files = new();
    files.put("settings", &bytes(0, 300)).unwrap();
    for i in 0..2000 {
        files.put("counter", format!("{i}").as_bytes()).unwrap();
    }
    assert_eq!(contents(&files, "counter"), Ok(b"1999".to_vec()));
    assert_eq!(contents(&files, "settings"), Ok(bytes(0, 300)));
    let erasures = *files.flash().erasures.borrow();
    let (pages, spare) = erasures.split_at(SIZE / PAGE - 1);
    // The first page has what stays, so there is never much to gain from it.
    let (least, most) = (pages[1..].iter().min(), pages[1..].iter().max());
    assert!(most <= least.map(|least| least + 5).as_ref(), "{erasures:?}");
    assert!(spare[0] < 2000 / 20, "one erasure for many files: {erasures:?}");
}

/// Does `change`, with the power failing after every number of steps: afterwards each file is one
/// of `versions`, and the board can be used.
fn cut(before: &Files<Strict>, change: impl Fn(&Files<Strict>), versions: &[(&str, &[Vec<u8>])]) {
    let image = before.flash().bytes.borrow().clone();
    let writes = before.flash().writes.borrow().clone();
    for steps in 0.. {
        let flash = Strict::of(image.clone());
        *flash.writes.borrow_mut() = writes.clone();
        flash.steps_left.set(steps);
        let files = Files::new(flash);
        files.start(steps as u32 * 3);
        change(&files);
        let is_complete = files.flash().steps_left.get() > 0;
        // Power comes back, fails once more in the middle of tidying up, and comes back.
        for steps in [steps % 7, usize::MAX] {
            files.flash().steps_left.set(steps);
            files.start(1);
        }
        for (name, versions) in versions {
            let found = contents(&files, name).unwrap_or_else(|_| b"missing".to_vec());
            assert!(versions.contains(&found), "{name} after {steps} steps: {} bytes", found.len());
        }
        assert_eq!(names(&files).len(), versions.len());
        files.put("next", &bytes(9, 700)).unwrap();
        assert_eq!(contents(&files, "next"), Ok(bytes(9, 700)));
        if is_complete {
            return;
        }
    }
}

#[test]
fn a_power_cut_leaves_the_old_file_or_the_new_one() {
    let files = new();
    let (old, new) = (bytes(1, 900), bytes(2, 1300));
    files.put("main.py", &old).unwrap();
    files.put("other", b"kept").unwrap();
    let put = |files: &Files<Strict>| _ = files.put("main.py", &bytes(2, 1300));
    cut(&files, put, &[("main.py", &[old, new]), ("other", &[b"kept".to_vec()])]);
}

#[test]
fn a_power_cut_while_a_page_is_cleaned_loses_nothing() {
    let files = new();
    let kept: Vec<_> = (0..20).map(|i| bytes(i, 300)).collect();
    for (i, data) in kept.iter().enumerate() {
        files.put(&format!("{i}"), data).unwrap();
        files.put("scratch", &bytes(i, 400)).unwrap();
    }
    let (old, new) = (bytes(19, 400), bytes(50, 2500));
    // Use up what is unused, so that the next file has to be cleaned for.
    while (1..=COUNT).filter(|number| files.area.marker(*number) == UNUSED).count() > 10 {
        files.put("filler", &bytes(3, 100)).unwrap();
    }
    let names: Vec<String> = (0..20).map(|i| format!("{i}")).collect();
    let mut versions: Vec<(&str, Vec<Vec<u8>>)> =
        names.iter().zip(&kept).map(|(name, data)| (name.as_str(), vec![data.clone()])).collect();
    versions.push(("scratch", vec![old, new]));
    versions.push(("filler", vec![bytes(3, 100)]));
    let versions: Vec<(&str, &[Vec<u8>])> =
        versions.iter().map(|(name, all)| (*name, all.as_slice())).collect();
    let put = |files: &Files<Strict>| _ = files.put("scratch", &bytes(50, 2500));
    cut(&files, put, &versions);
}

#[test]
fn any_bytes_can_be_there() {
    let mut state = 1u32;
    for round in 0..200 {
        let image: Vec<u8> = (0..SIZE)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                if state >> 28 == 0 { 0xFE } else { (state >> 20) as u8 }
            })
            .collect();
        let files = Files::new(Strict::of(image));
        files.start(round);
        for name in names(&files) {
            assert!(contents(&files, &name).is_ok_and(|data| data.len() < SIZE));
            let _ = files.put(&name, &[1; 300]);
        }
        names(&files).iter().for_each(|name| files.remove(name).unwrap());
        assert_eq!(files.put("new", &[2; 3 * CHUNK]), Ok(()));
    }
}
