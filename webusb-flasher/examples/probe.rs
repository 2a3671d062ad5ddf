//! A simulated micro:bit on standard input and output, for other people's programs to drive.
//!
//!     cargo run -p webusb-flasher --example probe [v1|v2]
//!
//! ```text
//! request: operation, endpoint, length (u32), 8 bytes of set-up, bytes
//! reply:   0 done, 1 timed out, 2 stalled, 3 failed; length (u32), bytes
//!
//! o  bulk out                         i  bulk in, of up to `length` bytes
//! O  control out                      I  control in, of up to `length` bytes
//! c  claim the interface `endpoint`   w  let `length` milliseconds pass
//! f  the whole flash as the board has it, without any protocol
//! u  UICR likewise                    x  what was objected to, as text
//! r  does the program run? 1 or 0
//! ```
//!
//! Numbers are little-endian. Only `o` and `O` have bytes; the others say by `length` how much they
//! want.

use std::io::{self, Read, Write};
use webusb_flasher::io::{Kind, Recipient, Reply, Request, Setup, Transport, UsbError};
use webusb_flasher::sim::microbit::{Echo, Firmware, Microbit, Model};

const TIMEOUT_MS: u32 = 1000;

struct Frame {
    operation: u8,
    endpoint: u8,
    length: u32,
    setup: [u8; 8],
    data: Vec<u8>,
}

fn read_frame(input: &mut impl Read) -> io::Result<Frame> {
    let mut head = [0; 14];
    input.read_exact(&mut head)?;
    let [operation, endpoint, a, b, c, d, ref setup @ ..] = head;
    let length = u32::from_le_bytes([a, b, c, d]);
    let sends = operation == b'o' || operation == b'O';
    let mut data = vec![0; if sends { length.min(4096) as usize } else { 0 }];
    input.read_exact(&mut data)?;
    Ok(Frame { operation, endpoint, length, setup: *setup, data })
}

fn setup_of(bytes: [u8; 8]) -> Option<Setup> {
    let kind = match bytes[0] >> 5 & 3 {
        0 => Kind::Standard,
        1 => Kind::Class,
        2 => Kind::Vendor,
        _ => return None,
    };
    let recipient = match bytes[0] & 0x1F {
        0 => Recipient::Device,
        1 => Recipient::Interface,
        2 => Recipient::Endpoint,
        _ => Recipient::Other,
    };
    let half = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
    Some(Setup { kind, recipient, request: bytes[1], value: half(2), index: half(4) })
}

fn answer(board: &mut Microbit, frame: Frame) -> Reply {
    let Frame { operation, endpoint, length, setup, data } = frame;
    let timeout_ms = TIMEOUT_MS;
    let setup = setup_of(setup);
    let request = match (operation, setup) {
        (b'o', _) => Request::BulkOut { endpoint, data, timeout_ms },
        (b'i', _) => Request::BulkIn { endpoint, length: length as usize, timeout_ms },
        (b'O', Some(setup)) => Request::ControlOut { setup, data, timeout_ms },
        (b'I', Some(setup)) => Request::ControlIn { setup, length: length as u16, timeout_ms },
        (b'c', _) => Request::Claim { interface: endpoint },
        (b'w', _) => Request::Wait { ms: length },
        (b'f', _) => return Reply::Data(board.chip().flash.clone()),
        (b'u', _) => return Reply::Data(board.chip().uicr.clone()),
        (b'x', _) => return Reply::Data(board.objections().join("\n").into_bytes()),
        (b'r', _) => return Reply::Data(vec![u8::from(board.is_running())]),
        _ => return Reply::Failed(UsbError::Failed),
    };
    board.perform(request)
}

fn main() -> io::Result<()> {
    let kind = std::env::args().nth(1).unwrap_or_default();
    let (firmware, model) = match kind.as_str() {
        "v1" => (Firmware::new(249, "9901"), Model::nrf51822()),
        _ => (Firmware::new(257, "9904"), Model::nrf52833()),
    };
    let mut board = Microbit::with(firmware, model, Box::new(Echo::default()));
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    loop {
        let frame = match read_frame(&mut input) {
            Ok(frame) => frame,
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
            Err(error) => return Err(error),
        };
        let (status, data) = match answer(&mut board, frame) {
            Reply::Done => (0, Vec::new()),
            Reply::Data(data) => (0, data),
            Reply::Failed(UsbError::TimedOut) => (1, Vec::new()),
            Reply::Failed(UsbError::Stalled) => (2, Vec::new()),
            Reply::Failed(_) => (3, Vec::new()),
        };
        output.write_all(&[status])?;
        output.write_all(&(data.len() as u32).to_le_bytes())?;
        output.write_all(&data)?;
        output.flush()?;
    }
}
