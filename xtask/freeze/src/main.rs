//! Writes `vm/src/prelude/frozen.rs`: the prelude as ROM objects. With `--check FILE` it says
//! whether the file is what would be written, else it writes FILE. How is the work of `freeze`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (check, path) = match &args[..] {
        [path] => (false, path),
        [flag, path] if flag == "--check" => (true, path),
        _ => {
            eprintln!("usage: xtask-freeze [--check] FILE");
            return ExitCode::FAILURE;
        }
    };
    let text = match freeze::prelude() {
        Ok(text) => text,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    if check {
        let same = std::fs::read_to_string(path).is_ok_and(|old| old == text);
        if !same {
            eprintln!("{path} is not what the prelude's sources give");
        }
        return if same { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match std::fs::write(path, text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{path}: {e}");
            ExitCode::FAILURE
        }
    }
}
