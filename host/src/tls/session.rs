//! `Session`: an encrypted connection whose bytes somebody else carries.
//!
//! Knows the two ends of a connection: what goes over the wire and what the program reads and
//! writes. What the wire is, only the library module `tls` knows, which has Python code to read
//! and write any stream. Received text stays in `ahead` until an object has been made of it, and
//! what is to be sent stays until `sent` says how much of it went.

use std::cell::RefMut;
use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};

use rustix::io::Errno;
use vm::obj::{Ext, Kind, Obj, Ref, SmallInt};
use vm::trap::{Res, Trap};
use vm::types::str::View;
use vm::types::{Type, TypeSlots, bytes};
use vm::{Vm, n, natives};

use super::socket::{certificate_of, cipher_of};
use crate::{host, keyed};

/// The type `Session`.
pub static TYPE: Type = Type::new(n!(Session), Kind::Ext, &TypeSlots::NONE, METHODS);

natives! {
    METHODS:
    wanted(1) = wanted;
    feed(2) = feed;
    end(1) = end;
    outgoing(1) = outgoing;
    sent(2) = sent;
    read(2..3) = read;
    write(2) = write;
    is_ready(1) = is_ready;
    is_handshaking(1) = is_handshaking;
    is_sound(1) = is_sound;
    farewell(1) = farewell;
    getpeercert(1..2) = getpeercert;
    cipher(1) = cipher;
    protocol(1) = protocol;
    forget(1) = forget;
}

/// Bytes before a record of the protocol; the last two are its length.
const HEADER: usize = 5;

/// Given out at once.
const CHUNK: usize = 4096;

/// One end of a connection.
pub struct Session {
    tls: rustls::Connection,
    /// Received, and not yet given to the program.
    ahead: VecDeque<u8>,
    /// To be sent.
    out: VecDeque<u8>,
    /// Bytes of the record's header that have come.
    header: Vec<u8>,
    /// Bytes of the record that are still to come.
    left: usize,
    /// Nothing more comes.
    ended: bool,
    /// What the TLS library has found wrong.
    failure: Option<String>,
}

impl Session {
    fn new(tls: rustls::Connection) -> Session {
        Session {
            tls,
            ahead: VecDeque::new(),
            out: VecDeque::new(),
            header: Vec::new(),
            left: 0,
            ended: false,
            failure: None,
        }
    }

    /// Follows where records begin and end.
    fn count(&mut self, mut data: &[u8]) {
        while !data.is_empty() {
            if self.left > 0 {
                let n = self.left.min(data.len());
                self.left -= n;
                data = &data[n..];
                continue;
            }
            self.header.push(data[0]);
            data = &data[1..];
            if let [_, _, _, high, low] = self.header[..] {
                self.left = usize::from(u16::from_be_bytes([high, low]));
                self.header.clear();
            }
        }
    }

    /// Takes what has come over the wire; the text of an error.
    fn receive(&mut self, mut data: &[u8]) -> Result<(), String> {
        self.count(data);
        while !data.is_empty() {
            let taken = self.tls.read_tls(&mut data).map_err(|e| e.to_string())?;
            self.tls.process_new_packets().map_err(|e| e.to_string())?;
            let before = self.ahead.len();
            self.fetch();
            if taken == 0 && self.ahead.len() == before {
                break;
            }
        }
        Ok(())
    }

    /// Moves the text that is decrypted into `ahead`.
    fn fetch(&mut self) {
        let mut buf = [0; CHUNK];
        loop {
            match self.tls.reader().read(&mut buf) {
                Ok(0) => self.ended = true,
                Ok(n) => {
                    self.ahead.extend(&buf[..n]);
                    continue;
                }
                Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                Err(_) => self.ended = true,
            }
            return;
        }
    }

    /// Moves what is to be sent into `out`. Writing to a queue does not fail.
    fn collect(&mut self) {
        while self.tls.wants_write() && self.tls.write_tls(&mut self.out).is_ok_and(|n| n > 0) {}
    }
}

/// An object without a session.
pub fn bare(vm: &Vm) -> Res<Ref<Ext>> {
    vm.new_ext(&TYPE, 0, keyed::SIZE)
}

/// Gives the object its session, which has not exchanged anything yet.
pub fn open(vm: &Vm, object: Ref<Ext>, tls: rustls::Connection) -> Res<()> {
    keyed::set_key(vm, object, host(vm)?.sessions.add(Session::new(tls)));
    Ok(())
}

fn key(vm: &Vm, o: Obj) -> Res<u32> {
    let object = vm.want::<Ext>(o)?;
    if !core::ptr::eq(vm[object].ty, &TYPE) {
        return Err(vm.type_error("expected a Session"));
    }
    Ok(keyed::key(vm, object))
}

/// The receiver; EINVAL once it was forgotten.
fn this<'v>(vm: &'v Vm, o: Obj) -> Res<RefMut<'v, Session>> {
    let key = key(vm, o)?;
    host(vm)?.sessions.get(key).ok_or_else(|| crate::socket::error(vm, Errno::INVAL))
}

fn check(vm: &Vm, session: &Session) -> Res<()> {
    session.failure.as_deref().map_or(Ok(()), |text| Err(super::error(vm, text)))
}

fn count(n: usize) -> Obj {
    Obj::small(n as SmallInt)
}

/// `wanted()`: how many bytes the record that is coming in still lacks.
fn wanted(vm: &Vm, args: &[Obj]) -> Res {
    let session = this(vm, args[0])?;
    Ok(count(if session.left > 0 { session.left } else { HEADER - session.header.len() }))
}

/// `feed(data)`: what has come over the wire. OSError if it is not what the protocol allows.
fn feed(vm: &Vm, args: &[Obj]) -> Res {
    let Some(data) = View::buffer(vm, args[1]) else {
        return Err(bytes::not_bytes_like(vm, args[1]));
    };
    let mut session = this(vm, args[0])?;
    check(vm, &session)?;
    let received = session.receive(data);
    session.failure = received.err();
    session.collect();
    check(vm, &session)?;
    Ok(Obj::NONE)
}

/// `end()`: nothing more comes over the wire.
fn end(vm: &Vm, args: &[Obj]) -> Res {
    this(vm, args[0])?.ended = true;
    Ok(Obj::NONE)
}

/// `outgoing()`: some of the bytes that are to be sent; none if there are none.
fn outgoing(vm: &Vm, args: &[Obj]) -> Res {
    let mut session = this(vm, args[0])?;
    session.collect();
    let n = session.out.len().min(CHUNK);
    vm.new_bytes(&session.out.make_contiguous()[..n])
}

/// `sent(n)`: so many of them were sent.
fn sent(vm: &Vm, args: &[Obj]) -> Res {
    let n = vm.want_index(args[1])?.max(0) as usize;
    let mut session = this(vm, args[0])?;
    let n = n.min(session.out.len());
    session.out.drain(..n);
    Ok(Obj::NONE)
}

/// `read(n, line=False)`: up to `n` bytes, or up to the end of a line; None if nothing has come
/// yet, nothing at the end.
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let n = vm.want_index(args[1])?.max(0) as usize;
    let line = args.get(2) == Some(&Obj::TRUE);
    let mut session = this(vm, args[0])?;
    if session.ahead.is_empty() {
        check(vm, &session)?;
        return if session.ended || n == 0 { vm.new_bytes(&[]) } else { Ok(Obj::NONE) };
    }
    let n = n.min(session.ahead.len());
    let part = &session.ahead.make_contiguous()[..n];
    let end = part.iter().position(|b| line && *b == b'\n').map_or(n, |at| at + 1);
    let made = vm.new_bytes(&part[..end])?;
    session.ahead.drain(..end);
    Ok(made)
}

/// `write(data)`: takes some of it; the count.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let Some(data) = View::buffer(vm, args[1]) else {
        return Err(bytes::not_bytes_like(vm, args[1]));
    };
    let mut session = this(vm, args[0])?;
    check(vm, &session)?;
    let taken: Result<usize, Trap> =
        session.tls.writer().write(data).map_err(|e| super::error(vm, &e.to_string()));
    session.collect();
    Ok(count(taken?))
}

/// `is_ready()`: would `read` give something or tell the end?
fn is_ready(vm: &Vm, args: &[Obj]) -> Res {
    let session = this(vm, args[0])?;
    Ok(Obj::bool(session.ended || !session.ahead.is_empty()))
}

/// `is_handshaking()`
fn is_handshaking(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(this(vm, args[0])?.tls.is_handshaking()))
}

/// `is_sound()`: false when something was found wrong.
fn is_sound(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(this(vm, args[0])?.failure.is_none()))
}

/// `farewell()`: the other side is to be told that nothing more comes.
fn farewell(vm: &Vm, args: &[Obj]) -> Res {
    let mut session = this(vm, args[0])?;
    session.tls.send_close_notify();
    session.collect();
    Ok(Obj::NONE)
}

/// `getpeercert(binary=True)`
fn getpeercert(vm: &Vm, args: &[Obj]) -> Res {
    certificate_of(vm, &this(vm, args[0])?.tls)
}

/// `cipher()`
fn cipher(vm: &Vm, args: &[Obj]) -> Res {
    cipher_of(vm, &this(vm, args[0])?.tls)
}

/// `protocol()`: the protocol for the layer above that both sides know, or None.
fn protocol(vm: &Vm, args: &[Obj]) -> Res {
    super::socket::protocol_of(vm, &this(vm, args[0])?.tls)
}

/// `forget()`: lets go of it; a second time it does nothing.
fn forget(vm: &Vm, args: &[Obj]) -> Res {
    let key = key(vm, args[0])?;
    host(vm)?.sessions.take(key);
    Ok(Obj::NONE)
}
