//! Programs onto simulated boards, where nothing goes wrong by chance.

mod common;

use common::{Random, flash, for_all, holds, program, small_v1, small_v2};
use webusb_flasher::files::Image;
use webusb_flasher::io::{Reply, Request, Transport, UsbError};
use webusb_flasher::microbit::{Error, Generation, Method, Program};
use webusb_flasher::sim::fault::Faulty;
use webusb_flasher::sim::microbit::{Firmware, Microbit, Model};

const UICR: u32 = 0x1000_1000;

fn assert_clean(board: &Microbit) {
    assert_eq!(board.objections(), &[] as &[String]);
}

#[test]
fn every_method_ends_in_the_program() {
    let image = program(1, 300_000);
    for method in [Method::Auto, Method::Pages, Method::Stream] {
        let mut board = Microbit::v2();
        let outcome = flash(&mut board, &for_all(&image), method).expect("it works");
        assert!(holds(&board, &image), "{method:?}");
        assert_eq!((outcome.attempts, outcome.streamed), (1, method == Method::Stream));
        assert_clean(&board);
    }
}

#[test]
fn v1_without_bulk_endpoints() {
    let image = program(2, 100_000);
    for method in [Method::Pages, Method::Stream] {
        let mut board = Microbit::v1();
        flash(&mut board, &for_all(&image), method).expect("it works");
        assert!(holds(&board, &image), "{method:?}");
        assert_clean(&board);
    }
}

#[test]
fn only_pages_that_differ_are_written() {
    let mut image = program(3, 200_000);
    let mut board = Microbit::v2();
    flash(&mut board, &for_all(&image), Method::Auto).expect("it works");
    let before = (board.chip().erased, board.chip().written);
    let outcome = flash(&mut board, &for_all(&image), Method::Auto).expect("it works");
    let after = (board.chip().erased, board.chip().written);
    assert_eq!((outcome.pages, outcome.erased, before), (0, false, after));

    image.set(0x1_2345, b"changed");
    image.set(0x2_0FFE, b"over a border");
    let outcome = flash(&mut board, &for_all(&image), Method::Auto).expect("it works");
    assert_eq!((outcome.pages, outcome.erased), (3, false));
    assert_eq!(board.chip().erased - after.0, 3);
    assert!(holds(&board, &image));
    assert_clean(&board);
}

#[test]
fn random_pieces_everywhere() {
    let mut random = Random(4);
    let mut board = small_v2(16);
    for _ in 0..60 {
        let mut image = program(1, 4096);
        for _ in 0..random.below(6) {
            let (at, length) = (8 + random.below(0xE000), 1 + random.below(0x1000));
            image.set(at as u32, &random.bytes(length));
        }
        flash(&mut board, &for_all(&image), Method::Pages).expect("it works");
        assert!(holds(&board, &image));
    }
    assert_clean(&board);
}

#[test]
fn registers_beside_flash() {
    let word = |board: &Microbit, at: u32| {
        let at = (at - UICR) as usize;
        u32::from_le_bytes(board.chip().uicr[at..at + 4].try_into().expect("four bytes"))
    };
    let with = |values: &[(u32, u32)]| {
        let mut image = program(5, 20_000);
        for (at, value) in values {
            image.set(*at, &value.to_le_bytes());
        }
        image
    };
    for mut board in [small_v2(16), small_v1(32, 257)] {
        // Words of another program stay.
        let (first, second) = (UICR + 0x14, UICR + 0x18);
        let image = with(&[(first, 0x7_7000), (second, 0xFFFF_FFF0)]);
        flash(&mut board, &for_all(&image), Method::Pages).expect("it works");
        assert_eq!((word(&board, first), word(&board, second)), (0x7_7000, 0xFFFF_FFF0));
        // Bits that go from 1 to 0 need no erasing, others do.
        for value in [0xFFFF_FF00, 0x1234_5678] {
            let image = with(&[(second, value)]);
            flash(&mut board, &for_all(&image), Method::Pages).expect("it works");
            assert_eq!((word(&board, first), word(&board, second)), (0x7_7000, value));
            assert!(holds(&board, &image.slice(0, 0x1000_0000)));
        }
        // Nothing of it is lost when everything is erased.
        let image = program(6, 31_000);
        let outcome = flash(&mut board, &for_all(&image), Method::Pages).expect("it works");
        assert!(outcome.erased);
        assert_eq!((word(&board, first), word(&board, second)), (0x7_7000, 0x1234_5678));
        assert_clean(&board);
    }
}

#[test]
fn status_codes_of_every_version() {
    let image = program(7, 9000);
    for version in [247, 249, 253, 254, 255, 257, 258] {
        let (id, model) = if version < 254 {
            ("9900", Model { pages: 16, ..Model::nrf51822() })
        } else {
            ("9906", Model { pages: 4, ..Model::nrf52833() })
        };
        let mut board = Microbit::new(Firmware::new(version, id), model);
        let outcome = flash(&mut board, &for_all(&image), Method::Stream).expect("it works");
        assert_eq!((outcome.attempts, outcome.pages), (1, 0), "{version}");
        assert!(holds(&board, &image));
    }
}

#[test]
fn what_cannot_work_is_refused_before_anything_is_written() {
    let image = program(8, 2000);
    let mut board = small_v2(4);
    let refused = |board: &mut Microbit, program: &Program, expected: Error| {
        assert_eq!(flash(&mut *board, program, Method::Auto), Err(expected));
        assert_eq!((board.chip().erased, board.chip().written), (0, 0));
    };
    let only_v1 = Program { v1: Some(image.clone()), v2: None };
    refused(&mut board, &only_v1, Error::OtherBoard(Generation::V2));
    let mut stack = image.clone();
    stack.set(0, &[0x00, 0x00, 0x02, 0x20]);
    let for_v2 = flash(small_v1(16, 253), &for_all(&stack), Method::Auto);
    assert_eq!(for_v2, Err(Error::OtherBoard(Generation::V1)));
    let mut high = image.clone();
    high.set(0x4000, &[1]);
    refused(&mut board, &for_all(&high), Error::Outside(0x4000));
    board.in_use = true;
    refused(&mut board, &for_all(&image), Error::Usb(UsbError::InUse));
    let mut old = small_v1(16, 241);
    refused(&mut old, &for_all(&image), Error::OldFirmware);
    let mut other = Microbit::new(Firmware::new(257, "0240"), Model::nrf52833());
    refused(&mut other, &for_all(&image), Error::UnknownBoard);
    // The chip of a V2 that says to be a V1.
    let mut mixed = Microbit::new(Firmware::new(257, "9900"), Model::nrf52833());
    let both = for_all(&Image::new());
    assert_eq!(flash(&mut mixed, &both, Method::Pages), Err(Error::UnknownChip));
}

#[test]
fn worn_out_flash_is_no_success() {
    let mut image = program(11, 9000);
    image.set(0x1008, &[0; 4]);
    let mut board = small_v2(4);
    board.daplink.target.chip.worn = Some(0x1008);
    let differs = Err(Error::Differs(0x1000));
    assert_eq!(flash(&mut board, &for_all(&image), Method::Pages), differs);
    assert_eq!(flash(&mut board, &for_all(&image), Method::Pages), differs);
}

/// Exchanges, and virtual milliseconds.
fn cost(board: &mut Microbit, image: &Image) -> (usize, u64) {
    let start = board.now_ms();
    let mut connection = Faulty::new(&mut *board);
    flash(&mut connection, &for_all(image), Method::Auto).expect("it works");
    let exchanges = connection.transfers / 2;
    (exchanges, board.now_ms() - start)
}

#[test]
fn costs_stay_within_limits() {
    for length in [350_000, 441_000] {
        let mut image = program(10, length);
        let mut board = Microbit::v2();
        let everything = cost(&mut board, &image);
        let nothing = cost(&mut board, &image);
        assert!(everything.1 <= 8000, "{everything:?}");
        assert!(nothing.0 <= 60, "{nothing:?}");
        // In one page of the files, then in two.
        for (at, bytes) in [(0x2_0100, vec![0x5A; 300]), (0x2_0F00, vec![0xA5; 3000])] {
            image.set(at, &bytes);
            let file = cost(&mut board, &image);
            assert!(file.1 <= 1500 && file.0 * 100 <= everything.0 * 3, "{file:?}");
        }
    }
}

/// A connection on which the user cancels at a report.
struct Cancelling<'a> {
    board: &'a mut Microbit,
    reports: usize,
}

impl Transport for Cancelling<'_> {
    fn perform(&mut self, request: Request) -> Reply {
        if let Request::Report(_) = request {
            let Some(left) = self.reports.checked_sub(1) else {
                return Reply::Failed(UsbError::Cancelled);
            };
            self.reports = left;
        }
        self.board.perform(request)
    }
}

#[test]
fn cancelling_leaves_the_board_in_order() {
    let image = program(9, 9000);
    for method in [Method::Pages, Method::Stream] {
        let mut board = small_v2(4);
        let mut cancelled = 0;
        loop {
            let mut connection = Cancelling { board: &mut board, reports: cancelled };
            match flash(&mut connection, &for_all(&image), method) {
                Ok(_) => break,
                Err(error) => assert_eq!(error, Error::Usb(UsbError::Cancelled)),
            }
            cancelled += 1;
            // Everything is to be done again the next time.
            board.daplink.target.chip.flash.fill(0xFF);
        }
        assert!(cancelled > 4, "{cancelled}");
        assert!(holds(&board, &image));
    }
}
