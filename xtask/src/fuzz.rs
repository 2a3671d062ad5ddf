//! Fuzzing with libFuzzer.
//!
//! `cargo xtask test fuzz` replays the committed inputs and then tries a fixed number of new ones
//! from a fixed seed, so it gives the same result each time. `cargo xtask fuzz TARGET` goes on
//! until it is stopped. LLVM's coverage instrumentation, which guides libFuzzer, is part of the
//! stable compiler; `tests/fuzz` can also be used with `cargo fuzz --fuzz-dir tests/fuzz`.

use crate::failure::{Failure, Named, Result};
use crate::process::{ask, run, run_quietly};
use crate::progress::{Step, walk};
use crate::setup;
use crate::test::Count;
use crate::workspace::Workspace;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

pub const FOLDER: &str = "tests/fuzz";

struct Target {
    name: &'static str,
    /// New inputs that a test tries; about half a minute.
    runs: u32,
    /// A folder with inputs besides those in `corpus`.
    seeds: Option<&'static str>,
}

const TARGETS: &[Target] = &[
    Target { name: "compile", runs: 30_000, seeds: Some("tests/lang") },
    Target { name: "image", runs: 3_000, seeds: None },
    Target { name: "inflate", runs: 20_000, seeds: None },
    Target { name: "json", runs: 20_000, seeds: None },
    Target { name: "numbers", runs: 200_000, seeds: None },
    Target { name: "regex", runs: 20_000, seeds: None },
    Target { name: "verify", runs: 3_000, seeds: None },
];

/// No input may take longer, in seconds, or more memory, in MiB.
const LIMITS: &[&str] = &["-timeout=10", "-rss_limit_mb=2048", "-max_len=4096"];

/// What makes LLVM record which branches an input takes.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

pub static COMPILER: Step = Step {
    title: "C++ compiler, for libFuzzer",
    done: |_| ask(Command::new("c++").arg("--version")).is_some(),
    make: |_| setup::package("a C++ compiler", &["g++"]),
};

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    let names = TARGETS.iter().map(|target| target.name).collect::<Vec<_>>().join(", ");
    let [name] = arguments else {
        return Err(Failure::usage(format!("fuzz takes one target: {names}")));
    };
    let Some(target) = TARGETS.iter().find(|target| target.name == name) else {
        return Err(Failure::usage(format!("no fuzz target `{name}`: there are {names}")));
    };
    walk(workspace, &[&COMPILER])?;
    fuzz(workspace, target, &[])
}

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut count = Count::default();
    let wanted = |target: &&Target| filter.iter().all(|word| target.name.contains(word));
    for target in TARGETS.iter().filter(wanted) {
        let bound = [format!("-runs={}", target.runs), "-seed=1".into()];
        let result = fuzz(workspace, target, &bound);
        println!("{}: {}", target.name, result.as_ref().map_or_else(Failure::message, |()| "ok"));
        count.record(result.is_ok());
    }
    Ok(count)
}

/// Builds a target and runs it. Inputs that reach new code are kept in the build folder.
fn fuzz(workspace: &Workspace, target: &Target, options: &[String]) -> Result {
    let program = build(workspace, target)?;
    let found = workspace.target_for("fuzz").join("found").join(target.name);
    let known = workspace.path(FOLDER).join("corpus").join(target.name);
    if !options.is_empty() && found.exists() {
        fs::remove_dir_all(&found).named("remove", &found)?;
    }
    fs::create_dir_all(&found).named("create", &found)?;
    let mut fuzzer = Command::new(program);
    fuzzer.args(LIMITS).args(options).arg(format!("-artifact_prefix={}/", found.display()));
    fuzzer.args(["-print_final_stats=0", "-verbosity=0"]).arg(&found).arg(&known);
    fuzzer.args(target.seeds.map(|folder| workspace.path(folder)));
    let failure = "found an input that fails; its place is above";
    if options.is_empty() { run(&mut fuzzer, failure) } else { run_quietly(&mut fuzzer, failure) }
}

fn build(workspace: &Workspace, target: &Target) -> Result<PathBuf> {
    let folder = workspace.target_for("fuzz");
    let host = host(workspace)?;
    let mut cargo = workspace.cargo();
    cargo
        .args(["build", "--release", "--manifest-path"])
        .arg(workspace.path(FOLDER).join("Cargo.toml"));
    // With a target named, build scripts are spared the instrumentation.
    cargo.args(["--target", &host, "--bin", target.name]);
    cargo.env("CARGO_TARGET_DIR", &folder).env("RUSTFLAGS", COVERAGE);
    run(&mut cargo, "building the fuzz target failed, see above")?;
    Ok(folder.join(host).join("release").join(target.name))
}

fn host(workspace: &Workspace) -> Result<String> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let text = ask(rustc.current_dir(workspace.root()).arg("-vV"));
    let host = text.as_deref().and_then(|text| {
        text.lines().find_map(|line| line.strip_prefix("host: ")).map(String::from)
    });
    host.ok_or_else(|| Failure::new("`rustc -vV` does not name the host"))
}
