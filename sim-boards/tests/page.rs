//! What a page shows of a board: lights, pins, room for files, what parts report.

mod common;

use boards::hal::Drive;
use common::{pyboard, session, settle};
use sim_boards::microbit::Heard;
use sim_boards::net::{PinTone, PinView};
use sim_boards::session::Session;
use sim_boards::trace::{Event, Line};

fn run(session: &mut Session, program: &str) {
    session.run(program, "main.py");
    settle(session);
    session.take_output(usize::MAX);
}

fn pin(session: &Session, name: &str) -> PinView {
    session.pin_views().into_iter().find(|view| view.name == name).expect("the pin is shown")
}

#[test]
fn a_pyboard_shows_its_leds() {
    let mut board = pyboard();
    assert_eq!(board.lights(), [0; 4]);
    run(&mut board, "import pyb\npyb.LED(2).on()\npyb.LED(3).intensity(128)\n");
    let lights = board.lights();
    assert_eq!((lights[0], lights[1], lights[3]), (0, 255, 0));
    assert!((126..=130).contains(&lights[2]), "{lights:?}");
    run(&mut board, "import pyb\npyb.LED(2).on()\npyb.LED(2).toggle()\n");
    assert_eq!(board.lights(), [0; 4]);
}

#[test]
fn a_microbit_shows_that_it_listens() {
    let mut board = session();
    assert_eq!(board.lights(), [0]);
    run(&mut board, "from microbit import *\nmicrophone.sound_level()\n");
    assert_eq!(board.lights(), [255]);
}

#[test]
fn a_buzzer_hears_music() {
    let mut board = session();
    board.attach("buzzer@signal=pin1").unwrap();
    let hears = |board: &Session| board.parts().pop().expect("it is attached").shows;
    let play = "import music\nfrom microbit import *\nmusic.pitch(440, pin=pin1, wait=False)\n";
    run(&mut board, play);
    assert_eq!(hears(&board), "440 Hz");
    run(&mut board, &format!("{play}music.stop()\n"));
    assert_eq!(hears(&board), "silent");
    run(&mut board, &play.replace("pin=pin1, ", ""));
    assert_eq!(hears(&board), "silent");
    run(&mut board, "from microbit import *\npin1.set_analog_period(5)\npin1.write_analog(9)\n");
    assert_eq!(hears(&board), "200 Hz");
}

#[test]
fn pins_show_level_use_and_what_is_on_them() {
    let mut board = session();
    assert_eq!(board.pin_views().len(), 21);
    board.set("pin0Millivolts", 1650).unwrap();
    board.set("pin2Touch", 1).unwrap();
    let program = "from microbit import *\npin0.read_analog()\npin1.write_digital(1)\n\
        pin8.set_pull(pin8.PULL_UP)\npin8.read_digital()\n\
        pin16.set_analog_period(10)\npin16.write_analog(256)\n";
    run(&mut board, program);
    let outside = pin(&board, "pin0");
    assert_eq!((outside.millivolts, outside.outside_mv), (1650, Some(1650)));
    let output = pin(&board, "pin1");
    assert_eq!(
        (output.line, output.drive, output.use_word()),
        (Line::High, Drive::Level(true), "output",)
    );
    let input = pin(&board, "pin8");
    assert_eq!((input.use_word(), input.pull_word(), input.line), ("input", "up", Line::High));
    let pwm = pin(&board, "pin16");
    let (period, high) = pwm.wave_us.expect("it alternates");
    assert_eq!((pwm.use_word(), period), ("pwm", 10_000));
    assert!((2_490..=2_510).contains(&high), "{high}");
    assert!(pin(&board, "pin2").touched);
    assert_eq!(pin(&board, "pin14").line, Line::Released);
}

#[test]
fn two_outputs_against_each_other_are_a_conflict() {
    let mut board = session();
    board.set("pin1Millivolts", 0).unwrap();
    run(&mut board, "from microbit import *\npin1.write_digital(1)\n");
    assert_eq!(pin(&board, "pin1").line, Line::Conflict);
}

#[test]
fn room_for_files_shrinks_and_comes_back() {
    let mut board = session();
    let all = board.free_bytes().expect("a micro:bit has files");
    board.write_file("a", &[1; 1000]).unwrap();
    let rest = board.free_bytes().unwrap();
    assert!((1000..1300).contains(&(all - rest)), "{all} {rest}");
    board.delete_file("a").unwrap();
    assert_eq!(board.free_bytes(), Some(all));
}

#[test]
fn files_of_a_pyboard_have_folders_and_a_full_flash_stays_as_it_is() {
    let mut board = pyboard();
    let names = |board: &Session| -> Vec<String> {
        board.files().into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(names(&board), ["README.txt", "boot.py", "main.py"]);
    let (free, changes) = (board.free_bytes().unwrap(), board.file_changes());
    assert!((80_000..112_000).contains(&free), "{free}");
    board.write_file("lib/deep/tool.py", b"x = 1\n").unwrap();
    assert!(board.file_changes() > changes && board.free_bytes().unwrap() < free);
    assert_eq!(board.read_file("lib/deep/tool.py").unwrap(), b"x = 1\n");
    assert_eq!(board.read_file("/flash/lib/deep/tool.py").unwrap(), b"x = 1\n");
    board.write_file("data/", b"").unwrap();
    assert_eq!(
        names(&board)[2..],
        ["data/", "lib/", "lib/deep/", "lib/deep/tool.py", "main.py"].map(str::to_owned)
    );
    run(
        &mut board,
        "from deep.tool import x\nwith open('/flash/data/a', 'w') as f:\n    f.write('abc')\n",
    );
    assert!(board.files().contains(&("data/a".to_owned(), 3)));
    let before = board.flash();
    assert_eq!(board.write_file("boot.py", &[1; 200_000]), Err(28));
    assert!(board.flash() == before, "a file that does not fit has changed something");
    assert!(board.delete_file("lib/").is_err() && board.delete_file("none").is_err());
    board.delete_file("data/a").unwrap();
    board.delete_file("data/").unwrap();
    assert!(!names(&board).iter().any(|name| name.starts_with("data")));
}

#[test]
fn files_on_a_card_are_listed_while_it_is_there() {
    let mut board = pyboard();
    board.set("sdCard", 1).unwrap();
    run(
        &mut board,
        "import os, pyb, vfs\nos.VfsFat.mkfs(pyb.SDCard())\nvfs.mount(pyb.SDCard(), '/sd')\n\
         with open('/sd/a.csv', 'w') as f:\n    f.write('1,2')\n",
    );
    assert!(board.files().contains(&("/sd/a.csv".to_owned(), 3)), "{:?}", board.files());
    board.write_file("/sd/b.txt", b"hello").unwrap();
    assert_eq!(board.read_file("/sd/b.txt").unwrap(), b"hello");
    board.set("sdCard", 0).unwrap();
    settle(&mut board);
    assert!(board.files().iter().all(|(name, _)| !name.starts_with("/sd")));
}

#[test]
fn what_pins_and_converters_of_a_pyboard_play_is_heard() {
    let mut board = pyboard();
    board.record_sound();
    run(
        &mut board,
        "import pyb\nt = pyb.Timer(8, freq=500)\n\
         c = t.channel(1, pyb.Timer.PWM, pin=pyb.Pin('Y1'), pulse_width_percent=25)\n\
         pyb.Servo(1).angle(0)\npyb.delay(100)\nc.pulse_width_percent(0)\n\
         d = pyb.DAC(1)\nfor i in range(200):\n    d.write(i % 2 * 255)\n    pyb.delay(1)\n",
    );
    let heard = board.recorded_sound();
    let tone = |(time, heard): &(u64, Heard)| match heard {
        Heard::Line(tone) => Some((*time, *tone)),
        _ => None,
    };
    let tones: Vec<(u64, PinTone)> = heard.iter().filter_map(tone).collect();
    let tone = |period_us, high_us| PinTone { pin: "Y1", period_us, high_us };
    assert_eq!(tones.iter().map(|t| t.1).collect::<Vec<_>>(), [tone(2000, 500), tone(0, 0)]);
    assert!((100_000..110_000).contains(&(tones[1].0 - tones[0].0)), "{tones:?}");
    let samples = |(_, heard): &(u64, Heard)| match heard {
        Heard::Converter(0, rate, bytes) => Some((*rate, bytes.clone())),
        _ => None,
    };
    let samples: Vec<(u32, Vec<u8>)> = heard.iter().filter_map(samples).collect();
    let (rate, bytes) = &samples[0];
    let swing = bytes.iter().max().unwrap() - bytes.iter().min().unwrap();
    assert!(*rate == 16_000 && samples.len() == 1 && swing > 200, "{swing}");
    assert_eq!(board.recorded_sound(), []);
}

#[test]
fn a_tracer_can_keep_only_what_parts_report() {
    let mut board = session();
    board.attach("ssd1306@i2c").unwrap();
    board.tracer().start_reports();
    run(
        &mut board,
        "from microbit import *\ni2c.write(0x3c, b'\\x00\\xff')\npin1.write_digital(1)\n",
    );
    let records = board.tracer().take();
    assert!(records.iter().all(|record| matches!(record.event, Event::Report { .. })));
    board.tracer().start();
    run(&mut board, "from microbit import *\npin1.write_digital(1)\n");
    assert!(board.tracer().take().iter().any(|r| matches!(r.event, Event::Pin { .. })));
}

#[test]
fn age_goes_on_over_restarts() {
    let mut board = session();
    run(&mut board, "from microbit import *\nsleep(1000)\n");
    let before = board.age_us();
    run(&mut board, "from microbit import *\nsleep(500)\n");
    assert!(board.age_us() >= before + 500_000 && board.now_us() < 600_000);
}

#[test]
fn a_second_run_leaves_all_of_its_trace() {
    let mut board = session();
    board.tracer().start();
    run(&mut board, "from microbit import *\npin1.write_digital(1)\nsleep(20)\n");
    assert!(!board.tracer().take().is_empty());
    run(&mut board, "from microbit import *\npin2.write_digital(1)\n");
    let started_us = board.started_us();
    let records = board.tracer().take();
    let pins: Vec<_> = records
        .iter()
        .filter_map(|record| match &record.event {
            Event::Pin { pin, line } => Some((record.time_us - started_us, *pin, *line)),
            _ => None,
        })
        .collect();
    assert_eq!(pins, [(0, "pin1", Line::Released), (0, "pin2", Line::High)], "{records:?}");
}
