//! A micro:bit that is connected by USB: one machine for its serial line and for programs.
//!
//! The session stays after a program was sent, so that the next one needs no connecting and the
//! board's output arrives. In a hidden tab it leaves the serial line alone; a program that is being
//! sent is sent to its end.

use gloo::events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use webusb_flasher::io::{Machine, UsbError, run_async};
use webusb_flasher::microbit::session::{Command, Event, Mailbox, serve};
use webusb_flasher::microbit::{Method, Program};
use webusb_web::UsbDevice;

use super::Sender;
use crate::serial::Pipe;
use crate::serial::board::Connection;
use crate::usb::Device;

/// A session under way.
pub struct Session {
    mailbox: Rc<RefCell<Mailbox>>,
    cancel: Rc<Cell<bool>>,
    _hidden: EventListener,
}

impl Session {
    /// Opens the device and begins. What happens is told to the sender.
    pub async fn begin(device: &UsbDevice, sender: Sender) -> Result<Session, UsbError> {
        let mailbox = Mailbox::shared();
        let cancel = Rc::new(Cell::new(false));
        let outgoing = Rc::clone(&mailbox);
        let send = move |bytes| -> crate::serial::pipe::Sending {
            outgoing.borrow_mut().send(Command::Write(bytes));
            Box::pin(async { Ok(()) })
        };
        let pipe = Pipe::new(send, move |bytes| sender.board.show(bytes));
        let (events, wanted, to) = (Rc::clone(&mailbox), Rc::clone(&cancel), pipe.clone());
        let watch = move |progress| {
            tell(sender, &events, &to);
            let Some(progress) = progress else { return true };
            sender.progressed(progress);
            !wanted.take()
        };
        let mut device = Device::open(device, watch).await?;
        let (mine, to) = (Rc::clone(&mailbox), pipe);
        spawn_local(async move {
            let machine = Machine::new(|io| serve(io, Rc::clone(&mine)));
            let result = run_async(machine, &mut device).await;
            tell(sender, &mine, &to);
            device.close().await;
            sender.session_ended(result);
        });
        let visible = Rc::clone(&mailbox);
        let hidden = EventListener::new(&document(), "visibilitychange", move |_| {
            let command = if document().hidden() { Command::Pause } else { Command::Resume };
            visible.borrow_mut().send(command);
        });
        Ok(Session { mailbox, cancel, _hidden: hidden })
    }

    /// Sends a program.
    pub fn flash(&self, program: Program) {
        self.cancel.set(false);
        self.mailbox.borrow_mut().send(Command::Flash(Box::new(program), Method::Auto));
    }

    /// Stops sending at the next safe place.
    pub fn cancel(&self) {
        self.cancel.set(true);
    }

    /// Ends the session.
    pub fn close(&self) {
        self.mailbox.borrow_mut().send(Command::Close);
    }
}

fn tell(sender: Sender, mailbox: &Rc<RefCell<Mailbox>>, pipe: &Pipe) {
    loop {
        let event = mailbox.borrow_mut().take();
        match event {
            None => return,
            Some(Event::Connected(identity)) => {
                sender.identity.set(Some(identity));
                sender.board.attach(pipe.clone(), Connection::Usb);
            }
            Some(Event::Received(bytes)) => pipe.receive(&bytes),
            Some(Event::Flashed(result)) => sender.flashed(result),
            Some(Event::Written | Event::Restarted(_) | Event::Repaired(_)) => {}
        }
    }
}
