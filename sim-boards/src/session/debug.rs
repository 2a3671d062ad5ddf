//! Stopping a program at a line, looking at it, and going on.
//!
//! While a program is stopped, no time passes on its board, and what is done to it happens at the
//! time at which it stands. Ctrl-C, a reset and a new program end that.

use super::{Activity, Session, Task};
use crate::debugger::Goal;
use crate::pace::Pace;
use crate::world::{MAIN, World};
use vm::Vm;
use vm::interp::debug::Call;
use vm::obj::Obj;

/// Bytes of a value that are shown.
const VALUE_BYTES: usize = 200;
/// Calls that are shown, and variables of each.
const CALLS: usize = 20;
const VARIABLES: usize = 100;

/// How far a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next line, also in a function that is called.
    Into,
    /// To the next line of the same function, or of its caller.
    Over,
    /// To the next line of the caller.
    Out,
}

/// Where a program has been stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pause {
    /// The line of the program that comes next, from 1.
    pub line: u32,
    /// The calls that are under way, the innermost first, the program itself last.
    pub calls: Vec<PausedCall>,
    /// Its global variables.
    pub globals: Vec<Variable>,
}

/// A call that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PausedCall {
    /// Name of the function, `<module>` outside of functions.
    pub name: String,
    /// The file it is in.
    pub file: String,
    /// The line it has come to.
    pub line: u32,
    /// Its variables that have a value, parameters first; none outside of functions.
    pub variables: Vec<Variable>,
}

/// A variable and its value as `repr` shows it, cut where it is long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl Variable {
    fn new(vm: &Vm, name: &str, value: Obj) -> Variable {
        let mut shown = String::new();
        vm.show(value, VALUE_BYTES, &mut |text| shown.push_str(text));
        Variable { name: name.to_owned(), value: shown }
    }
}

impl Session {
    /// Stops the program whenever it comes to one of these lines, counted from 1.
    pub fn set_breakpoints(&mut self, lines: &[u32]) {
        self.engine.world().debugger.set_breakpoints(lines);
    }

    /// Lets a stopped program go on to another line. One that runs is stopped: at once while it
    /// waits, else at its next line. At the prompt nothing happens.
    pub fn step(&mut self, step: Step) {
        let waits = matches!(self.activity, Activity::Waiting(Task::Program, _));
        if waits && !self.is_paused {
            self.pause();
            return;
        }
        let depth = self.engine.vm().call_count();
        let goal = match step {
            Step::Over if self.is_paused => Goal::Within(depth),
            Step::Out if self.is_paused => Goal::Within(depth.saturating_sub(1)),
            _ => Goal::Line,
        };
        self.go(goal);
    }

    /// Lets a stopped program go on to the next breakpoint.
    pub fn resume(&mut self) {
        self.go(Goal::Breakpoint);
    }

    /// Is the program stopped at a line?
    pub fn is_paused(&self) -> bool {
        self.is_paused
    }

    /// How often the program has been stopped.
    pub fn pauses(&self) -> u32 {
        self.pauses
    }

    /// Where it is stopped; None if it is not.
    pub fn pause_view(&self) -> Option<Pause> {
        if !self.is_paused {
            return None;
        }
        let (vm, world) = (self.engine.vm(), self.engine.world());
        let mut pause = Pause::default();
        vm.calls(&mut |call| {
            if let Some(call) = view(vm, world, &call)
                && pause.calls.len() < CALLS
            {
                pause.calls.push(call);
            }
        });
        let own = pause.calls.iter().find(|call| call.file == MAIN);
        pause.line = own.map_or(0, |call| call.line);
        vm.main_variables(&mut |name, value| {
            if pause.globals.len() < VARIABLES {
                pause.globals.push(Variable::new(vm, name, value));
            }
        });
        Some(pause)
    }

    pub(super) fn pause(&mut self) {
        self.is_paused = true;
        self.pauses = self.pauses.wrapping_add(1);
        if self.is_talking {
            self.keep_assigned();
            self.prompt_again();
        }
    }

    pub(super) fn go(&mut self, goal: Goal) {
        self.end_talk();
        self.engine.vm().forget_inserted();
        self.engine.world().debugger.set_goal(goal);
        self.leave_pause();
    }

    pub(super) fn leave_pause(&mut self) {
        if std::mem::take(&mut self.is_paused) {
            // The time in between has not passed for the board.
            self.pace = Pace::new(self.mode);
        }
    }
}

/// None for code of the interpreter itself.
fn view(vm: &Vm, world: &World, call: &Call) -> Option<PausedCall> {
    let file = call.file()?;
    let known = if call.is_module() { Vec::new() } else { world.debugger.variables(call.code()) };
    let values = known.iter().take(VARIABLES);
    let variables = values
        .filter_map(|(name, register)| Some(Variable::new(vm, name, call.variable(*register)?)))
        .collect();
    Some(PausedCall {
        name: call.name().to_owned(),
        file: file.to_owned(),
        line: call.line(),
        variables,
    })
}
