//! Where a program is stopped, as the page gets it.

use serde::Serialize;
use sim_boards::session::{self, PausedCall};

/// A stopped program.
#[derive(Serialize)]
pub struct Pause {
    line: u32,
    /// The innermost first.
    calls: Vec<Call>,
    globals: Vec<Variable>,
}

#[derive(Serialize)]
struct Call {
    name: String,
    file: String,
    line: u32,
    variables: Vec<Variable>,
}

#[derive(Serialize)]
struct Variable {
    name: String,
    value: String,
}

fn variables(list: Vec<session::Variable>) -> Vec<Variable> {
    list.into_iter().map(|v| Variable { name: v.name, value: v.value }).collect()
}

impl From<session::Pause> for Pause {
    fn from(pause: session::Pause) -> Pause {
        let call = |call: PausedCall| Call {
            name: call.name,
            file: call.file,
            line: call.line,
            variables: variables(call.variables),
        };
        Pause {
            line: pause.line,
            calls: pause.calls.into_iter().map(call).collect(),
            globals: variables(pause.globals),
        }
    }
}
