//! Runs every scenario of `tests/net` with `pyrite` and `python3` at either end; see its README.
//!
//! What is right is what `python3` prints when it talks to itself.
#![deny(unsafe_code)]

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// Longest time that one side may take.
const LIMIT: Duration = Duration::from_secs(20);

const SCENARIOS: &[&str] = &["tcp", "udp", "lines", "tls"];

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (mut binary, mut filter) = (PathBuf::from("target/debug/pyrite"), String::new());
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--bin" => binary = args.next().map(PathBuf::from).unwrap_or(binary),
            _ => filter = arg,
        }
    }
    let binary = binary.canonicalize().unwrap_or(binary);
    let python = Path::new("python3");
    let (mut passed, mut failed) = (0, 0);
    for scenario in SCENARIOS.iter().filter(|name| name.contains(&filter)) {
        let right = talk(scenario, python, python);
        for (server, client) in [(&*binary, python), (python, &*binary), (&*binary, &*binary)] {
            let got = talk(scenario, server, client);
            if got.is_ok() && got == right {
                passed += 1;
            } else {
                failed += 1;
                println!("FAIL {scenario}: {} serves {}", name(server), name(client));
                println!("expected {right:?}\ngot      {got:?}");
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn name(interpreter: &Path) -> String {
    interpreter.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What server and client print.
fn talk(scenario: &str, server: &Path, client: &Path) -> Result<[String; 2], String> {
    let mut server = start(server, scenario, "server.py", None)?;
    let mut out = BufReader::new(server.stdout.take().ok_or("no output")?);
    let (send, port) = channel();
    let rest = thread::spawn(move || {
        let mut line = String::new();
        let _ = out.read_line(&mut line);
        let _ = send.send(line.trim().to_owned());
        let mut rest = String::new();
        let _ = out.read_to_string(&mut rest);
        rest
    });
    let said = match port.recv_timeout(LIMIT) {
        Ok(port) => start(client, scenario, "client.py", Some(&port)).and_then(finish),
        Err(_) => Err("the server names no port".into()),
    };
    let served = end(&mut server);
    let rest = rest.join().map_err(|_| "the server's output is lost")?;
    served?;
    Ok([rest, said?])
}

fn start(
    interpreter: &Path,
    scenario: &str,
    script: &str,
    port: Option<&str>,
) -> Result<Child, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(interpreter);
    if name(interpreter) == "python3" {
        command.arg("-u");
    }
    command.arg(Path::new(scenario).join(script)).args(port);
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped());
    command.spawn().map_err(|e| format!("{}: {e}", interpreter.display()))
}

/// Output of a process that ends well.
fn finish(mut child: Child) -> Result<String, String> {
    let mut out = child.stdout.take().ok_or("no output")?;
    let text = thread::spawn(move || {
        let mut text = String::new();
        let _ = out.read_to_string(&mut text);
        text
    });
    end(&mut child)?;
    text.join().map_err(|_| "output is lost".into())
}

/// Waits for the end of a process.
fn end(child: &mut Child) -> Result<(), String> {
    let start = Instant::now();
    while start.elapsed() < LIMIT {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(status.to_string()),
            Ok(None) => thread::sleep(Duration::from_millis(5)),
            Err(e) => return Err(e.to_string()),
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    Err("took too long".into())
}
