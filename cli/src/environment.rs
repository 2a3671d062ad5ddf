//! Environment variables as a program sees and sets them, and commands that inherit them.
//!
//! What a program sets is kept here: the variables of the process itself may be read by other
//! threads at any time.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::process::Command;

use vm::platform::errno::EIO;

use crate::files::errno;

/// Changes to the environment of the process; None for a variable that was removed.
#[derive(Default)]
pub struct Environment {
    changes: RefCell<BTreeMap<String, Option<String>>>,
}

/// A name or value that no variable can have.
const EINVAL: i32 = 22;

impl Environment {
    /// Value of a variable.
    pub fn get(&self, name: &str) -> Option<String> {
        match self.changes.borrow().get(name) {
            Some(change) => change.clone(),
            None if name.is_empty() || name.contains(['=', '\0']) => None,
            None => std::env::var_os(name).map(|v| v.to_string_lossy().into_owned()),
        }
    }

    /// Sets a variable, or removes it.
    pub fn set(&self, name: &str, value: Option<&str>) -> Result<(), i32> {
        if name.is_empty() || name.contains(['=', '\0']) || value.is_some_and(|v| v.contains('\0'))
        {
            return Err(EINVAL);
        }
        self.changes.borrow_mut().insert(name.to_owned(), value.map(str::to_owned));
        Ok(())
    }

    /// Runs a command in the shell. The status is that of `wait`: the exit status times 256.
    pub fn system(&self, command: &str) -> Result<i32, i32> {
        let mut shell = Command::new("/bin/sh");
        shell.arg("-c").arg(command);
        for (name, change) in self.changes.borrow().iter() {
            match change {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let status = shell.status().map_err(|e| errno(&e))?;
        #[cfg(unix)]
        let signal = std::os::unix::process::ExitStatusExt::signal(&status);
        #[cfg(not(unix))]
        let signal: Option<i32> = None;
        status.code().map(|code| code << 8).or(signal).ok_or(EIO)
    }
}
