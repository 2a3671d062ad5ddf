//! `cargo xtask <command>`: set up, build, serve, test and measure Pyrite.
//!
//! This crate uses `std` alone so that it compiles in seconds on a fresh clone. Work that needs a
//! library lives in a tool crate beside it (`bindgen`, `server`, `elf`), which is built and run
//! through cargo when a command asks for it.
//!
//! A command reports to the person who typed it: it prints what it does and how far it is, and it
//! fails with one sentence that says what to do. Exit status: 0 success, 1 failure, 2 wrong usage.

#![deny(unsafe_code)]

mod failure;
mod process;
mod progress;
mod stamp;
mod workspace;

mod debian;
mod setup;
mod target;
mod toolchain;
mod tools;

mod page;
mod serve;

mod arm;
mod bench;
mod boot;
mod checklist;
mod firmware;
mod flash;
mod fuzz;
mod generate;
mod guest;
mod lang;
mod miri;
mod pages;
mod size;
mod suite;
mod test;
mod tidy;

use failure::{Failure, Result};
use workspace::Workspace;

struct Command {
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    run: fn(&Workspace, &[String]) -> Result,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "setup",
        arguments: "[--tests]",
        about: "install what building the page needs; with --tests, what testing needs too",
        run: setup::command,
    },
    Command {
        name: "build",
        arguments: "[--release]",
        about: "set up, then build the page into dist/; with --release, as small as it gets",
        run: page::command,
    },
    Command {
        name: "serve",
        arguments: "[--port N] [--release]",
        about: "set up, build, serve the page on this machine and rebuild when a file changes",
        run: serve::command,
    },
    Command {
        name: "test",
        arguments: "[--list | --guest [FILTER] | GROUP [FILTER]]",
        about: "set up, then run every test, or one group",
        run: test::command,
    },
    Command {
        name: "bench",
        arguments: "[native | wasm] [ROUNDS]",
        about: "speed against python3 and against MicroPython's wasm build",
        run: bench::command,
    },
    Command {
        name: "fuzz",
        arguments: "TARGET",
        about: "look for failing inputs until stopped",
        run: fuzz::command,
    },
    Command {
        name: "gen",
        arguments: "",
        about: "write the committed files that are made from others: the frozen prelude",
        run: generate::command,
    },
    Command {
        name: "firmware",
        arguments: "",
        about: "images for the boards into target/firmware, and what they take",
        run: firmware::command,
    },
    Command {
        name: "boot",
        arguments: "BOARD [--script FILE | --pty | --soak ...]",
        about: "a board's firmware in an emulator: its prompt here, a script, or abuse of it",
        run: boot::command,
    },
    Command {
        name: "checklist",
        arguments: "",
        about: "what a person with a micro:bit does to see that its firmware works",
        run: checklist::command,
    },
    Command {
        name: "size",
        arguments: "",
        about: "flash and RAM of the interpreter on both microcontroller cores",
        run: size::command,
    },
    Command {
        name: "suite",
        arguments: "FOLDER [ARGUMENT ...]",
        about: "MicroPython's own tests from a checkout of MicroPython, against pyrite",
        run: suite::command,
    },
    Command {
        name: "tidy",
        arguments: "",
        about: "format, lints, documentation, dependency direction, rules on files",
        run: tidy::command,
    },
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Err(failure) = dispatch(&arguments) {
        eprintln!("xtask: {}", failure.message());
        std::process::exit(failure.status());
    }
}

fn dispatch(arguments: &[String]) -> Result {
    let Some((name, rest)) = arguments.split_first() else {
        return Err(Failure::usage(format!("which command?\n\n{}", overview())));
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        println!("{}", overview());
        return Ok(());
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        return Err(Failure::usage(format!("no command `{name}`\n\n{}", overview())));
    };
    (command.run)(&Workspace::find()?, rest)
}

fn overview() -> String {
    let mut text = String::from("usage: cargo xtask <command>\n");
    for command in COMMANDS {
        let call = format!("{} {}", command.name, command.arguments);
        text.push_str(&format!("\n  {call:30} {}", command.about));
    }
    text
}
