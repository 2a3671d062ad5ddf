//! Where a program is to stop: breakpoints and steps.
//!
//! The interpreter asks at each new line of the program while there is a reason to
//! ([`Debugger::is_on`]), and tells here the names of variables, which it does not keep itself.
//! Only the program's own file stops: a step goes over what library and other modules do.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

/// How far a step goes. The numbers are calls that are under way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Goal {
    /// To the next breakpoint.
    #[default]
    Breakpoint,
    /// To the next line.
    Line,
    /// To the next line in this call or one further out.
    Within(usize),
}

/// A variable of a function: its name and its register.
pub(crate) type Variable = (String, u16);

/// Breakpoints, the step that is being made, and the variables of functions.
#[derive(Default)]
pub(crate) struct Debugger {
    breakpoints: RefCell<BTreeSet<u32>>,
    goal: Cell<Goal>,
    /// By the address of a function's code.
    variables: RefCell<HashMap<usize, Vec<Variable>>>,
}

impl Debugger {
    /// A program starts, in an empty heap. The breakpoints stay.
    pub fn restart(&self) {
        self.goal.take();
        self.variables.borrow_mut().clear();
    }

    /// Sets the lines, counted from 1, before which the program stops.
    pub fn set_breakpoints(&self, lines: &[u32]) {
        *self.breakpoints.borrow_mut() = lines.iter().copied().collect();
    }

    pub fn set_goal(&self, goal: Goal) {
        self.goal.set(goal);
    }

    /// Has the interpreter to ask at each line?
    pub fn is_on(&self) -> bool {
        self.goal.get() != Goal::Breakpoint || !self.breakpoints.borrow().is_empty()
    }

    /// Does the program stop before this line of it?
    pub fn stops_at(&self, line: u32, depth: &dyn Fn() -> usize) -> bool {
        let reached = match self.goal.get() {
            Goal::Breakpoint => false,
            Goal::Line => true,
            Goal::Within(most) => depth() <= most,
        };
        reached || self.breakpoints.borrow().contains(&line)
    }

    pub fn learn_code(&self, code: usize) {
        self.variables.borrow_mut().insert(code, Vec::new());
    }

    pub fn learn_variable(&self, code: usize, name: &str, register: u16) {
        if let Some(known) = self.variables.borrow_mut().get_mut(&code) {
            known.push((name.to_owned(), register));
        }
    }

    /// The variables of the function whose code has this address, parameters first.
    pub fn variables(&self, code: usize) -> Vec<Variable> {
        self.variables.borrow().get(&code).cloned().unwrap_or_default()
    }
}
