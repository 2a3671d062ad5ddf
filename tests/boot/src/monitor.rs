//! QEMU's monitor, by which a machine is reset (QEMU Machine Protocol: a JSON object a line).

use crate::Result;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

/// Time for an answer, and for the emulator to connect.
const LIMIT: Duration = Duration::from_secs(60);

/// A place where a monitor that is going to be started can connect.
pub struct Socket {
    listener: TcpListener,
}

/// A monitor that answers.
pub struct Monitor {
    answers: BufReader<TcpStream>,
}

fn failed(error: std::io::Error) -> String {
    format!("the emulator's monitor: {error}")
}

impl Socket {
    /// A socket of this machine alone.
    ///
    /// # Errors
    /// The system has none.
    pub fn new() -> Result<Socket> {
        Ok(Socket { listener: TcpListener::bind(("127.0.0.1", 0)).map_err(failed)? })
    }

    /// What the emulator is told about it.
    ///
    /// # Errors
    /// The system does not know its address.
    pub fn argument(&self) -> Result<String> {
        let address = self.listener.local_addr().map_err(failed)?;
        Ok(format!("tcp:{address}"))
    }

    /// Waits for the monitor, and greets it.
    ///
    /// # Errors
    /// It does not connect or does not answer.
    pub fn accept(self) -> Result<Monitor> {
        self.listener.set_nonblocking(true).map_err(failed)?;
        let deadline = Instant::now() + LIMIT;
        let stream = loop {
            match self.listener.accept() {
                Ok((stream, _)) => break stream,
                Err(_) if Instant::now() < deadline => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Err(error) => return Err(failed(error)),
            }
        };
        stream.set_nonblocking(false).map_err(failed)?;
        stream.set_read_timeout(Some(LIMIT)).map_err(failed)?;
        let mut monitor = Monitor { answers: BufReader::new(stream) };
        monitor.wait_for("\"QMP\"")?;
        monitor.command("qmp_capabilities", "\"return\"")?;
        Ok(monitor)
    }
}

impl Monitor {
    /// Resets the machine; returns when that has happened.
    ///
    /// # Errors
    /// The emulator has ended.
    pub fn reset(&mut self) -> Result<()> {
        self.command("system_reset", "\"RESET\"").map(drop)
    }

    /// What the core is doing: its registers, in lines. For messages.
    ///
    /// # Errors
    /// The emulator has ended.
    pub fn registers(&mut self) -> Result<String> {
        let command = "human-monitor-command\", \
            \"arguments\": {\"command-line\": \"info registers\"}, \"id\": \"r";
        let answer = self.command(command, "R15=")?;
        let lines = answer.split("\\r\\n").filter(|line| line.starts_with(['R', 'X']));
        Ok(lines.flat_map(|line| [line, "\n"]).collect())
    }

    fn command(&mut self, name: &str, answer: &str) -> Result<String> {
        let line = format!("{{\"execute\": \"{name}\"}}\n");
        self.answers.get_mut().write_all(line.as_bytes()).map_err(failed)?;
        self.wait_for(answer)
    }

    /// Reads lines up to one that contains `word`.
    fn wait_for(&mut self, word: &str) -> Result<String> {
        let mut line = String::new();
        while !line.contains(word) {
            line.clear();
            if self.answers.read_line(&mut line).map_err(failed)? == 0 {
                return Err(String::from("the emulator has closed its monitor"));
            }
        }
        Ok(line)
    }
}
