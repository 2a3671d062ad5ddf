//! Simulated boards in wasm with four functions around them, to compare their traces with those of
//! the same scenarios on a PC.
//!
//! `alloc` says where to put the text of a scenario, `run` plays it, `out_ptr` and `out_len` tell
//! where its trace is, or the message of what was wrong with it.

#![deny(unsafe_code)]

mod exports;

use sim_boards::scenario::Scenario;
use sim_boards::trace::json;

/// Plays a scenario; its trace, or what is wrong with it.
fn run(text: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(text).map_err(|error| error.to_string())?;
    let mut lines = String::new();
    Scenario::parse(text)?.play(|records| {
        records.iter().for_each(|record| lines += &(json::line(record) + "\n"));
        Ok(())
    })?;
    Ok(lines)
}
