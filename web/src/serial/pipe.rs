//! Bytes to and from a board.
//!
//! What comes is for the terminal, except while a machine of `webusb-flasher::serial` works: then
//! it is for the machine, and what the machine leaves is for the terminal afterwards.

use futures_util::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Poll, Waker};
use webusb_flasher::io::run_async;
use webusb_flasher::io::{AsyncTransport, Io, Machine, Progress, Reply, Request, UsbError};

/// The end of sending bytes.
pub type Sending = Pin<Box<dyn Future<Output = Result<(), UsbError>>>>;

type Show = Box<dyn Fn(&[u8])>;

/// Bytes to and from a board; clones are the same pipe.
#[derive(Clone)]
pub struct Pipe(Rc<Inner>);

type Send = Box<dyn Fn(Vec<u8>) -> Sending>;

struct Inner {
    send: Send,
    /// Takes what is for the terminal.
    show: Show,
    /// What a machine has not taken yet.
    received: RefCell<Vec<u8>>,
    waker: RefCell<Option<Waker>>,
    has_machine: Cell<bool>,
    is_lost: Cell<bool>,
}

impl Pipe {
    /// A pipe that sends with `send`, and gives to `show` what is for the terminal.
    pub fn new(
        send: impl Fn(Vec<u8>) -> Sending + 'static,
        show: impl Fn(&[u8]) + 'static,
    ) -> Pipe {
        Pipe(Rc::new(Inner {
            send: Box::new(send),
            show: Box::new(show),
            received: RefCell::default(),
            waker: RefCell::default(),
            has_machine: Cell::new(false),
            is_lost: Cell::new(false),
        }))
    }

    /// Bytes have come.
    pub fn receive(&self, bytes: &[u8]) {
        if !self.0.has_machine.get() {
            return (self.0.show)(bytes);
        }
        self.0.received.borrow_mut().extend_from_slice(bytes);
        self.wake();
    }

    /// The board has gone.
    pub fn lose(&self) {
        self.0.is_lost.set(true);
        self.wake();
    }

    /// Is a machine at work?
    pub fn is_busy(&self) -> bool {
        self.0.has_machine.get()
    }

    fn wake(&self) {
        if let Some(waker) = self.0.waker.borrow_mut().take() {
            waker.wake();
        }
    }

    /// Sends bytes that somebody typed.
    pub async fn send(&self, bytes: Vec<u8>) -> Result<(), UsbError> {
        (self.0.send)(bytes).await
    }

    /// Drives a protocol to its end. `watch` hears of its progress, and says whether to go on. None
    /// if another one is at work.
    pub async fn drive<T, F: Future<Output = T>>(
        &self,
        protocol: impl FnOnce(Io) -> F,
        watch: impl FnMut(Progress) -> bool,
    ) -> Option<T> {
        if self.0.has_machine.replace(true) {
            return None;
        }
        let mut line = Line { pipe: self, watch };
        let result = run_async(Machine::new(protocol), &mut line).await;
        self.0.has_machine.set(false);
        let rest = self.0.received.take();
        if !rest.is_empty() {
            (self.0.show)(&rest);
        }
        Some(result)
    }

    /// What has come, at least a byte, as soon as there is something.
    async fn some(&self) -> Result<(), UsbError> {
        poll_fn(|context| {
            if !self.0.received.borrow().is_empty() {
                return Poll::Ready(Ok(()));
            }
            if self.0.is_lost.get() {
                return Poll::Ready(Err(UsbError::Disconnected));
            }
            *self.0.waker.borrow_mut() = Some(context.waker().clone());
            Poll::Pending
        })
        .await
    }
}

/// A pipe as the transport of a machine.
struct Line<'a, W> {
    pipe: &'a Pipe,
    watch: W,
}

impl<W: FnMut(Progress) -> bool> AsyncTransport for Line<'_, W> {
    async fn perform(&mut self, request: Request) -> Reply {
        let done = |result| match result {
            Ok(()) => Reply::Done,
            Err(error) => Reply::Failed(error),
        };
        match request {
            Request::BulkOut { data, timeout_ms, .. } => {
                let sending = self.pipe.0.send.as_ref()(data);
                match select(sending, TimeoutFuture::new(timeout_ms)).await {
                    Either::Left((result, _)) => done(result),
                    Either::Right(_) => Reply::Failed(UsbError::TimedOut),
                }
            }
            Request::BulkIn { length, timeout_ms, .. } => {
                let some = std::pin::pin!(self.pipe.some());
                match select(some, TimeoutFuture::new(timeout_ms)).await {
                    Either::Left((Ok(()), _)) => {
                        let mut received = self.pipe.0.received.borrow_mut();
                        let count = received.len().min(length);
                        Reply::Data(received.drain(..count).collect())
                    }
                    Either::Left((Err(error), _)) => Reply::Failed(error),
                    Either::Right(_) => Reply::Failed(UsbError::TimedOut),
                }
            }
            Request::Wait { ms } => {
                TimeoutFuture::new(ms).await;
                Reply::Done
            }
            Request::Report(progress) => match (self.watch)(progress) {
                true => Reply::Done,
                false => Reply::Failed(UsbError::Cancelled),
            },
            _ => Reply::Failed(UsbError::Failed),
        }
    }
}
