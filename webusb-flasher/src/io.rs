//! Protocols without input or output: a machine asks, somebody else does.
//!
//! A protocol is an `async fn` over an [`Io`]. Where it needs the world it awaits one [`Request`]:
//! a USB transfer, a wait, a report to the user. A [`Machine`] holds the suspended function;
//! [`Machine::step`] gives it the [`Reply`] to its last request and hands out the next one. There
//! is no executor and no waker: a protocol awaits nothing but its own requests, one at a time, so
//! two transfers of one machine can never be under way together.
//!
//! ```
//! use webusb_flasher::io::{Io, Machine, Reply, Request, Step};
//! let mut machine = Machine::new(|io: Io| async move { io.bulk_in(1, 64, 500).await });
//! let Step::Request(request) = machine.step(Reply::Done) else { panic!() };   // starts it
//! assert!(matches!(request, Request::BulkIn { endpoint: 1, .. }));
//! let Step::Done(data) = machine.step(Reply::Data(vec![7])) else { panic!() };
//! assert_eq!(data, Ok(vec![7]));
//! ```
//!
//! Tests and command lines drive a machine with [`run`] over a [`Transport`], pages with
//! [`run_async`] over an [`AsyncTransport`].
//!
//! A driver has to keep to this:
//!
//! - It answers every request once, with the kind of reply that the request names.
//! - Control transfers go to the device it has opened, whose first configuration is selected.
//! - After `timeout_ms` it answers [`UsbError::TimedOut`]. A transfer that cannot be taken back
//!   (WebUSB knows no cancellation) stays under way; if it was a `BulkIn`, what it brings later is
//!   the answer to the next `BulkIn` of that endpoint. Machines expect such late data.
//! - If a transfer of a burst fails, it answers with that error; the others stay under way, and
//!   what they bring is for the next `BulkIn`.
//! - After a bulk transfer that was stalled it clears the halt of the endpoint (USB 2.0, 9.4.5)
//!   before it answers.
//! - To cancel, it answers the next [`Request::Report`] with [`UsbError::Cancelled`] and goes on
//!   driving: the machine leaves the device in order and ends with an error. A machine may be
//!   dropped at any time; then the device may be left in the middle of an exchange.

mod request;

pub use request::{Kind, Progress, Recipient, Reply, Request, Setup, Stage, UsbError};

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// The world as a protocol sees it.
#[derive(Clone, Default)]
pub struct Io {
    slot: Rc<RefCell<Slot>>,
}

/// Between a machine and its protocol: a request on its way out, or a reply on its way in.
#[derive(Default)]
enum Slot {
    #[default]
    Empty,
    Out(Request),
    In(Reply),
}

impl Io {
    /// Hands out a request and waits for its reply.
    pub async fn ask(&self, request: Request) -> Reply {
        *self.slot.borrow_mut() = Slot::Out(request);
        std::future::poll_fn(|_| {
            let mut slot = self.slot.borrow_mut();
            match std::mem::take(&mut *slot) {
                Slot::In(reply) => Poll::Ready(reply),
                other => {
                    *slot = other;
                    Poll::Pending
                }
            }
        })
        .await
    }

    async fn ask_done(&self, request: Request) -> Result<(), UsbError> {
        match self.ask(request).await {
            Reply::Done => Ok(()),
            Reply::Failed(error) => Err(error),
            Reply::Data(_) | Reply::Packets(_) => Err(UsbError::Failed),
        }
    }

    async fn ask_data(&self, request: Request, length: usize) -> Result<Vec<u8>, UsbError> {
        match self.ask(request).await {
            Reply::Data(data) if data.len() <= length => Ok(data),
            Reply::Failed(error) => Err(error),
            Reply::Data(_) | Reply::Packets(_) | Reply::Done => Err(UsbError::Failed),
        }
    }

    /// Claims an interface.
    pub async fn claim(&self, interface: u8) -> Result<(), UsbError> {
        self.ask_done(Request::Claim { interface }).await
    }

    /// Gives an interface back.
    pub async fn release(&self, interface: u8) -> Result<(), UsbError> {
        self.ask_done(Request::Release { interface }).await
    }

    /// Chooses an alternate setting.
    pub async fn alternate(&self, interface: u8, setting: u8) -> Result<(), UsbError> {
        self.ask_done(Request::Alternate { interface, setting }).await
    }

    /// Sends to a bulk endpoint.
    pub async fn bulk_out(
        &self,
        endpoint: u8,
        data: Vec<u8>,
        timeout_ms: u32,
    ) -> Result<(), UsbError> {
        self.ask_done(Request::BulkOut { endpoint, data, timeout_ms }).await
    }

    /// Receives from a bulk endpoint.
    pub async fn bulk_in(
        &self,
        endpoint: u8,
        length: usize,
        timeout_ms: u32,
    ) -> Result<Vec<u8>, UsbError> {
        self.ask_data(Request::BulkIn { endpoint, length, timeout_ms }, length).await
    }

    /// Packets to a bulk endpoint and their answers from another, see [`Request::Burst`].
    pub async fn burst(
        &self,
        (out, back): (u8, u8),
        packets: Vec<Vec<u8>>,
        length: usize,
        timeout_ms: u32,
    ) -> Result<Vec<Vec<u8>>, UsbError> {
        let count = packets.len();
        match self.ask(Request::Burst { out, back, packets, length, timeout_ms }).await {
            Reply::Packets(answers)
                if answers.len() == count && answers.iter().all(|one| one.len() <= length) =>
            {
                Ok(answers)
            }
            Reply::Failed(error) => Err(error),
            _ => Err(UsbError::Failed),
        }
    }

    /// A control transfer to the device.
    pub async fn control_out(
        &self,
        setup: Setup,
        data: Vec<u8>,
        timeout_ms: u32,
    ) -> Result<(), UsbError> {
        self.ask_done(Request::ControlOut { setup, data, timeout_ms }).await
    }

    /// A control transfer from the device.
    pub async fn control_in(
        &self,
        setup: Setup,
        length: u16,
        timeout_ms: u32,
    ) -> Result<Vec<u8>, UsbError> {
        let request = Request::ControlIn { setup, length, timeout_ms };
        self.ask_data(request, usize::from(length)).await
    }

    /// Lets time pass.
    pub async fn wait(&self, ms: u32) -> Result<(), UsbError> {
        self.ask_done(Request::Wait { ms }).await
    }

    /// Tells the user; the place where a machine is cancelled.
    pub async fn report(&self, stage: Stage, done: u32, total: u32) -> Result<(), UsbError> {
        self.ask_done(Request::Report(Progress { stage, done, total })).await
    }
}

/// A protocol under way. `T` is what it ends with.
pub struct Machine<'a, T> {
    /// None once it has ended.
    protocol: Option<Pin<Box<dyn Future<Output = T> + 'a>>>,
    slot: Rc<RefCell<Slot>>,
}

/// What came of a step.
#[derive(Debug, PartialEq, Eq)]
pub enum Step<T> {
    /// The machine needs this.
    Request(Request),
    /// The machine has ended.
    Done(T),
}

impl<'a, T> Machine<'a, T> {
    /// Holds a protocol, which begins with the first step.
    pub fn new<F: Future<Output = T> + 'a>(protocol: impl FnOnce(Io) -> F) -> Machine<'a, T> {
        let io = Io::default();
        let slot = io.slot.clone();
        Machine { protocol: Some(Box::pin(protocol(io))), slot }
    }

    /// Gives the reply to the last request, and goes on to the next one. The reply of the first
    /// step is ignored.
    ///
    /// # Panics
    ///
    /// After `Done`, and if the protocol awaits anything that is not a request.
    pub fn step(&mut self, reply: Reply) -> Step<T> {
        let protocol = self.protocol.as_mut().expect("a machine is not stepped after its end");
        *self.slot.borrow_mut() = Slot::In(reply);
        let mut context = Context::from_waker(Waker::noop());
        if let Poll::Ready(result) = protocol.as_mut().poll(&mut context) {
            self.protocol = None;
            return Step::Done(result);
        }
        match std::mem::take(&mut *self.slot.borrow_mut()) {
            Slot::Out(request) => Step::Request(request),
            Slot::Empty | Slot::In(_) => panic!("a protocol awaits its own requests only"),
        }
    }
}

/// Somebody who does what machines ask for, and waits until it is done.
pub trait Transport {
    /// Does it.
    fn perform(&mut self, request: Request) -> Reply;
}

impl<T: Transport + ?Sized> Transport for &mut T {
    fn perform(&mut self, request: Request) -> Reply {
        (**self).perform(request)
    }
}

/// Does a burst one transfer after the other, for whoever cannot have several under way.
pub fn burst_in_turn(
    transport: &mut (impl Transport + ?Sized),
    (out, back): (u8, u8),
    packets: Vec<Vec<u8>>,
    length: usize,
    timeout_ms: u32,
) -> Reply {
    let count = packets.len();
    for data in packets {
        let sent = transport.perform(Request::BulkOut { endpoint: out, data, timeout_ms });
        if sent != Reply::Done {
            return sent;
        }
    }
    let mut answers = Vec::new();
    for _ in 0..count {
        match transport.perform(Request::BulkIn { endpoint: back, length, timeout_ms }) {
            Reply::Data(data) => answers.push(data),
            other => return other,
        }
    }
    Reply::Packets(answers)
}

/// Drives a machine to its end.
pub fn run<T>(machine: Machine<T>, mut transport: impl Transport) -> T {
    let mut machine = machine;
    let mut reply = Reply::Done;
    loop {
        match machine.step(reply) {
            Step::Request(request) => reply = transport.perform(request),
            Step::Done(result) => return result,
        }
    }
}

/// Somebody who does what machines ask for, and meanwhile lets others run.
pub trait AsyncTransport {
    /// Does it.
    fn perform(&mut self, request: Request) -> impl Future<Output = Reply>;
}

/// Drives a machine to its end, inside of somebody else's executor.
pub async fn run_async<T>(machine: Machine<'_, T>, transport: &mut impl AsyncTransport) -> T {
    let mut machine = machine;
    let mut reply = Reply::Done;
    loop {
        match machine.step(reply) {
            Step::Request(request) => reply = transport.perform(request).await,
            Step::Done(result) => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers with what it was sent last.
    #[derive(Default)]
    struct Echo {
        last: Vec<u8>,
        requests: usize,
    }

    impl Transport for Echo {
        fn perform(&mut self, request: Request) -> Reply {
            self.requests += 1;
            match request {
                Request::BulkOut { data, .. } => {
                    self.last = data;
                    Reply::Done
                }
                Request::BulkIn { .. } => Reply::Data(self.last.clone()),
                Request::Report(_) => Reply::Failed(UsbError::Cancelled),
                _ => Reply::Done,
            }
        }
    }

    async fn exchange(io: &Io, data: Vec<u8>) -> Result<Vec<u8>, UsbError> {
        io.bulk_out(1, data, 10).await?;
        io.bulk_in(1, 4, 10).await
    }

    #[test]
    fn a_protocol_runs_over_a_transport() {
        let (mut echo, mut sum) = (Echo::default(), 0);
        // A machine may borrow.
        let counter = &mut sum;
        let machine = Machine::new(|io| async move {
            for n in 0..3 {
                *counter += usize::from(exchange(&io, vec![n; 2]).await?[1]);
            }
            io.report(Stage::Writing, 1, 2).await
        });
        assert_eq!(run(machine, &mut echo), Err(UsbError::Cancelled));
        assert_eq!((sum, echo.requests), (3, 7));
    }

    #[test]
    fn replies_of_the_wrong_kind_and_size_are_failures() {
        let machine = Machine::new(|io| async move { exchange(&io, vec![0; 5]).await });
        assert_eq!(run(machine, Echo::default()), Err(UsbError::Failed));
        let mut machine = Machine::new(|io| async move { io.wait(3).await });
        assert_eq!(machine.step(Reply::Done), Step::Request(Request::Wait { ms: 3 }));
        assert_eq!(machine.step(Reply::Data(vec![])), Step::Done(Err(UsbError::Failed)));
    }
}
