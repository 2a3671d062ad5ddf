//! A transfer goes wrong: each one, in each way, of a full and of a partial flash.
//!
//! Flashing may then fail or recover. But it says that it succeeded only if the program is in flash
//! and runs; and the next attempt, with nothing going wrong, succeeds.

mod common;

use common::{flash, for_all, holds, program, small_v1, small_v2};
use webusb_flasher::files::Image;
use webusb_flasher::io::UsbError;
use webusb_flasher::microbit::{Error, Method};
use webusb_flasher::sim::fault::{FAULTS, Fault, Faulty};
use webusb_flasher::sim::microbit::{Chip, Microbit};

/// What came of all the faults.
#[derive(Debug, Default)]
struct Tally {
    runs: u32,
    recovered: u32,
    failed: u32,
}

/// A board with a program on it, which is to get another one.
struct Case {
    make: fn() -> Microbit,
    chip: Chip,
    image: Image,
    method: Method,
}

impl Case {
    fn new(make: fn() -> Microbit, before: Option<&Image>, image: Image, method: Method) -> Case {
        let mut board = make();
        if let Some(before) = before {
            flash(&mut board, &for_all(before), method).expect("nothing goes wrong");
        }
        Case { make, chip: board.daplink.target.chip, image, method }
    }

    fn board(&self) -> Microbit {
        let mut board = (self.make)();
        board.daplink.target.chip = self.chip.clone();
        board.replug();
        board
    }

    fn transfers(&self) -> usize {
        let mut connection = Faulty::new(self.board());
        flash(&mut connection, &for_all(&self.image), self.method).expect("nothing goes wrong");
        connection.transfers
    }

    fn run(&self, n: usize, fault: Fault, tally: &mut Tally) {
        let at = format!("{fault:?} at {n}");
        let program = for_all(&self.image);
        let mut connection = Faulty::with(self.board(), n, fault);
        let result = flash(&mut connection, &program, self.method);
        let mut board = connection.device;
        tally.runs += 1;
        match (result, fault) {
            // The last transfer gives nothing back that would matter.
            (Ok(_), Fault::Unplug) => panic!("{at}: success without a board"),
            (Ok(outcome), _) => {
                assert!(holds(&board, &self.image), "{at}: not what {outcome:?} says");
                tally.recovered += 1;
            }
            (Err(error), Fault::Unplug) => {
                assert_eq!(error, Error::Usb(UsbError::Disconnected), "{at}");
                tally.failed += 1;
                board.replug();
            }
            (Err(error), _) => {
                assert!(error.is_passing(), "{at}: {error:?}");
                tally.failed += 1;
            }
        }
        let again = flash(&mut board, &program, self.method);
        assert!(again.is_ok(), "{at}: then {again:?}");
        assert!(holds(&board, &self.image), "{at}: then not the program");
    }

    fn every_transfer(&self, kinds: &[Fault]) -> Tally {
        let mut tally = Tally::default();
        for n in 0..self.transfers() {
            for fault in kinds {
                self.run(n, *fault, &mut tally);
            }
        }
        tally
    }
}

fn v1() -> Microbit {
    small_v1(8, 257)
}

fn v2() -> Microbit {
    small_v2(4)
}

/// A probe without bulk endpoints.
fn reports() -> Microbit {
    small_v1(8, 253)
}

fn changed(image: &Image) -> Image {
    let mut image = image.clone();
    image.set(0x0504, b"one file has changed");
    image
}

/// Faults of bulk endpoints that change nothing for control transfers are left out.
const ON_CONTROL: [Fault; 4] = [Fault::Drop, Fault::Stall, Fault::Delay, Fault::Unplug];

#[test]
fn full_flash_page_by_page() {
    let image = program(1, 3500);
    let case = Case::new(v1, None, image.clone(), Method::Pages);
    println!("V1, full: {:?}", case.every_transfer(&FAULTS));
    let case = Case::new(v2, None, image, Method::Pages);
    println!("V2, full: {:?}", case.every_transfer(&FAULTS));
}

#[test]
fn partial_flash() {
    let before = program(2, 4500);
    let case = Case::new(v1, Some(&before), changed(&before), Method::Auto);
    println!("V1, partial: {:?}", case.every_transfer(&FAULTS));
    let case = Case::new(v2, Some(&before), changed(&before), Method::Auto);
    println!("V2, partial: {:?}", case.every_transfer(&FAULTS));
}

#[test]
fn nothing_to_do() {
    let image = program(3, 3000);
    let case = Case::new(v2, Some(&image), image.clone(), Method::Auto);
    println!("V2, unchanged: {:?}", case.every_transfer(&FAULTS));
}

#[test]
fn full_flash_as_a_file() {
    let case = Case::new(v2, None, program(4, 2500), Method::Stream);
    println!("V2, file: {:?}", case.every_transfer(&FAULTS));
    let case = Case::new(v1, None, program(5, 2500), Method::Stream);
    println!("V1, file: {:?}", case.every_transfer(&FAULTS));
}

#[test]
fn over_control_transfers() {
    let before = program(6, 3000);
    let case = Case::new(reports, None, before.clone(), Method::Pages);
    println!("reports, full: {:?}", case.every_transfer(&ON_CONTROL));
    let case = Case::new(reports, Some(&before), changed(&before), Method::Auto);
    println!("reports, partial: {:?}", case.every_transfer(&ON_CONTROL));
}
