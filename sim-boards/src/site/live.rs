//! Boards that a person uses: they come and go, and their time follows the wall clock.
//!
//! A single board runs by itself, with a clock of its own. Two and more share one time and the
//! radio, window by window as in a [`Site`](super::Site); what they print stays until it is read,
//! and one that waits for its reader loses that time instead of making up for it.
//!
//! A board keeps its number as long as it is there, and no other one gets it afterwards.

use super::air::{Air, Sent};
use super::place::{Layout, Place};
use super::{GRID_MM, WINDOW_US};
use crate::microbit::{Arrival, Packet, SimRadio};
use crate::pace::{Mode, Pace};
use crate::session::{NextWake, Session};
use std::sync::Arc;

/// Windows between two looks at the wall clock.
const WINDOWS: usize = 8;

/// A board, and how its time relates to that of all.
struct Member {
    session: Session,
    /// What to add to the board's own time since it was first started, wrapping.
    shift_us: u64,
    /// The board's last start that has been seen.
    started_us: u64,
    /// When it goes on, in the time of all; `u64::MAX` after the next input.
    next_us: u64,
}

impl Member {
    /// The board's own time is now this one of all.
    fn align(&mut self, now_us: u64) {
        self.started_us = self.session.started_us();
        let own = self.started_us + self.session.now_us();
        self.shift_us = now_us.wrapping_sub(own);
    }

    /// What to add to a time since the board's last start.
    fn shift(&self) -> u64 {
        self.shift_us.wrapping_add(self.session.started_us())
    }

    /// Runs it from `now_us` to `end_us`.
    fn run(&mut self, now_us: u64, end_us: u64, sent: &mut Vec<Packet>) {
        if self.session.started_us() != self.started_us {
            // A person has restarted it, while its own time was not needed.
            self.align(now_us);
        }
        self.session.skip_to(now_us.wrapping_sub(self.shift()));
        loop {
            let shift = self.shift();
            let next = self.session.run_until(end_us.wrapping_sub(shift));
            let packets = self.session.radio().map_or_else(Vec::new, SimRadio::take_sent);
            sent.extend(packets.into_iter().map(|packet| Packet {
                start_us: packet.start_us.wrapping_add(shift),
                end_us: packet.end_us.wrapping_add(shift),
                ..packet
            }));
            self.started_us = self.session.started_us();
            self.next_us = match next {
                u64::MAX => u64::MAX,
                next => next.wrapping_add(self.shift()),
            };
            if self.next_us >= end_us {
                return;
            }
        }
    }
}

/// Boards in use.
pub struct Live {
    members: Vec<Option<Member>>,
    air: Air,
    /// Packets of the last window, which the air has not been told of.
    sent: Vec<Sent>,
    /// The time of all: no board is behind it.
    now_us: u64,
    pace: Pace,
    /// Do the boards share one time?
    together: bool,
}

impl Live {
    /// No boards. What is by chance on air comes from `seed`.
    pub fn new(seed: u64) -> Live {
        Live {
            members: Vec::new(),
            air: Air::new(Layout::default(), seed),
            sent: Vec::new(),
            now_us: 0,
            pace: Pace::new(Mode::Real),
            together: false,
        }
    }

    /// Adds a board with a number that none has had, a metre from its neighbours; false if there
    /// is or was one.
    pub fn add(&mut self, number: usize, session: Session) -> bool {
        if number < self.members.len() {
            return false;
        }
        if let Some(radio) = session.radio() {
            radio.join();
        }
        while self.members.len() <= number {
            let x_mm = self.members.len() as i32 * GRID_MM;
            self.air.layout_mut().add(Place { x_mm, y_mm: 0 });
            self.members.push(None);
        }
        let mut member = Member { session, shift_us: 0, started_us: 0, next_us: self.now_us };
        member.align(self.now_us);
        self.members[number] = Some(member);
        true
    }

    /// Takes a board away.
    pub fn remove(&mut self, number: usize) {
        if let Some(member) = self.members.get_mut(number) {
            *member = None;
        }
    }

    /// Puts a board somewhere.
    pub fn place(&mut self, number: usize, place: Place) {
        self.air.layout_mut().put(number, place);
    }

    /// The numbers of the boards.
    pub fn numbers(&self) -> impl Iterator<Item = usize> + '_ {
        self.members.iter().enumerate().filter_map(|(i, member)| member.as_ref().map(|_| i))
    }

    /// A board, to look at.
    pub fn board(&self, number: usize) -> Option<&Session> {
        Some(&self.members.get(number)?.as_ref()?.session)
    }

    /// A board, to act on or to read from: it is looked at again.
    pub fn board_mut(&mut self, number: usize) -> Option<&mut Session> {
        let member = self.members.get_mut(number)?.as_mut()?;
        member.next_us = self.now_us;
        Some(&mut member.session)
    }

    /// Runs the boards for a bounded while, up to the wall-clock time `now_ms` (milliseconds since
    /// any fixed moment); `budget` is that of [`Session::slice`].
    pub fn slice(&mut self, budget: u32, now_ms: f64) -> NextWake {
        let mut present = self.members.iter_mut().flatten();
        match (present.next(), present.next()) {
            (None, _) => NextWake::Input,
            (Some(member), None) => {
                if std::mem::take(&mut self.together) {
                    member.session.set_mode(Mode::Real);
                }
                let next = member.session.slice(budget, now_ms);
                if let Some(radio) = member.session.radio() {
                    radio.take_sent();
                }
                next
            }
            _ => self.slice_together(now_ms),
        }
    }

    fn slice_together(&mut self, now_ms: f64) -> NextWake {
        let mut sessions = self.members.iter_mut().flatten().map(|member| &mut member.session);
        if sessions.any(|session| session.is_at_rest()) {
            // The others wait for the one whose program is stopped.
            self.pace = Pace::new(Mode::Real);
            return NextWake::Input;
        }
        if !std::mem::replace(&mut self.together, true) {
            self.pace = Pace::new(Mode::Real);
            for member in self.members.iter_mut().flatten() {
                member.align(self.now_us);
                member.next_us = self.now_us;
            }
        }
        let wall_us = (now_ms.max(0.0) * 1000.0) as u64;
        let limit = self.pace.limit_us(wall_us, self.now_us);
        for _ in 0..WINDOWS {
            let next = self.members.iter().flatten().map(|member| member.next_us).min();
            let next = next.unwrap_or(u64::MAX);
            if next >= limit {
                self.now_us = self.now_us.max(limit);
                self.pace.rest_until(next);
                return match next {
                    u64::MAX => NextWake::Input,
                    _ => NextWake::In((next - limit) as f64 / 1000.0),
                };
            }
            self.run_window(next.max(self.now_us), limit);
        }
        NextWake::Now
    }

    /// Runs the boards from a time to the end of the window that begins then.
    fn run_window(&mut self, now_us: u64, limit_us: u64) {
        let end_us = (now_us + WINDOW_US).min(limit_us).max(now_us + 1);
        let mut sent = std::mem::take(&mut self.sent);
        Sent::sort(&mut sent);
        self.air.add(sent);
        let members = &self.members;
        self.air.decide(end_us, 0..members.len(), |board, packet, rssi| {
            let Some(member) = &members[board] else { return };
            if let Some(radio) = member.session.radio() {
                let shift_us = member.shift().wrapping_neg();
                radio.deliver(Arrival { packet: packet.clone(), shift_us, rssi });
            }
        });
        let mut packets = Vec::new();
        for (board, member) in self.members.iter_mut().enumerate() {
            let Some(member) = member.as_mut().filter(|member| member.next_us < end_us) else {
                continue;
            };
            member.run(now_us, end_us, &mut packets);
            let on_air = packets.drain(..).map(|packet| Sent { board, packet: Arc::new(packet) });
            self.sent.extend(on_air);
        }
        self.now_us = end_us;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENDER: &str = "import radio\nfrom microbit import *\nradio.on()\nn = 0\n\
        while True:\n    radio.send(str(n))\n    n += 1\n    sleep(50)\n";
    const RECEIVER: &str = "import radio\nfrom microbit import *\nradio.on()\n\
        while True:\n    m = radio.receive()\n    if m: print('got', m)\n    sleep(5)\n";

    /// Runs the boards from one wall-clock time to another, in frames.
    fn pass(live: &mut Live, from_ms: u32, to_ms: u32) {
        for ms in (from_ms..to_ms).step_by(16) {
            for _ in 0..10_000 {
                if live.slice(2000, ms.into()) != NextWake::Now {
                    break;
                }
            }
        }
    }

    fn output(live: &mut Live, number: usize) -> String {
        let bytes = live.board_mut(number).unwrap().take_output(usize::MAX);
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn boards_that_come_later_hear_those_that_are_there() {
        let mut live = Live::new(1);
        assert!(live.add(0, Session::new(1)));
        live.board_mut(0).unwrap().run(SENDER, "main.py");
        pass(&mut live, 0, 1000);
        assert!(live.add(1, Session::new(2)));
        live.board_mut(1).unwrap().run(RECEIVER, "main.py");
        pass(&mut live, 1000, 3000);
        let heard = output(&mut live, 1).matches("got").count();
        assert!((30..=40).contains(&heard), "{heard}");
        live.place(1, Place { x_mm: 500_000, y_mm: 0 });
        pass(&mut live, 3000, 3100);
        output(&mut live, 1);
        pass(&mut live, 3100, 4000);
        assert_eq!(output(&mut live, 1), "", "too far away");
        live.remove(0);
        pass(&mut live, 4000, 5000);
        assert!(live.board(0).is_none() && !live.add(0, Session::new(3)));
        live.board_mut(1).unwrap().run("print(6 * 7)", "main.py");
        pass(&mut live, 5000, 6000);
        assert!(output(&mut live, 1).contains("42"));
    }

    #[test]
    fn time_goes_on_for_a_board_at_its_prompt() {
        let mut live = Live::new(1);
        live.add(0, Session::new(1));
        live.add(1, Session::new(2));
        pass(&mut live, 0, 10_000);
        live.board_mut(1).unwrap().input(b"running_time() // 1000\r");
        pass(&mut live, 10_000, 10_200);
        let text = output(&mut live, 1);
        assert!(text.contains("\r\n10\r\n") || text.contains("\r\n9\r\n"), "{text}");
        live.board_mut(1).unwrap().run("from microbit import *\nprint(running_time())", "main.py");
        pass(&mut live, 10_200, 10_400);
        let text = output(&mut live, 1);
        let ms = text.lines().find_map(|line| line.trim().parse::<u32>().ok());
        assert!(ms.is_some_and(|ms| ms < 50), "{text}");
    }

    #[test]
    fn a_reader_that_is_slow_holds_up_its_board_alone() {
        let mut live = Live::new(1);
        live.add(0, Session::new(1));
        live.add(1, Session::new(2));
        live.board_mut(0).unwrap().run("while True:\n    print('x' * 60)\n", "main.py");
        let counter = "from microbit import *\nfor i in range(20): sleep(100)\nprint('done')\n";
        live.board_mut(1).unwrap().run(counter, "main.py");
        pass(&mut live, 0, 2100);
        assert!(output(&mut live, 1).contains("done"));
        assert!(!output(&mut live, 0).is_empty());
        live.board_mut(0).unwrap().stop();
        pass(&mut live, 2100, 2200);
        assert!(output(&mut live, 0).contains("KeyboardInterrupt"));
    }
}
