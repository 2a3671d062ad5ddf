//! A PyBoard: its firmware over DFU, its program onto its drive over the serial port.

use leptos::prelude::*;
use leptos::task::spawn_local;
use webusb_flasher::dfu;
use webusb_flasher::io::{Io, Machine, Stage, run_async};
use webusb_flasher::serial::Files;
use webusb_web::UsbDevice;

use super::trouble::{Kind, Trouble};
use super::{Phase, Sender, Sheet, Target, firmware};
use crate::serial::board::{Connection, Work};
use crate::usb::{self, Device};

impl Sender {
    /// Writes the program onto the board's drive and starts the board anew.
    pub(super) async fn send_to_pyboard(self) -> Result<(), Trouble> {
        if self.board.connection.get_untracked() == Connection::None
            && !self.board.open_serial(false).await
        {
            return Ok(());
        }
        let files = self.files();
        self.phase.set(Phase::Sending(Stage::Connecting, 0, None));
        let written = self
            .board
            .perform(
                Work::Files,
                move |progress| self.progressed(progress),
                async move |_, repl| {
                    let mut drive = Files::open(repl).await?;
                    for file in &files {
                        drive.write(&file.name, &file.data).await?;
                    }
                    Ok(())
                },
            )
            .await;
        if !written {
            self.phase.set(Phase::Idle);
            return Ok(());
        }
        // Ctrl-D at the prompt starts the board anew, with its program.
        self.board.type_keys("\x04");
        self.succeed("PyBoard: main.py is on its drive.".into());
        Ok(())
    }

    /// The menu's "Install firmware".
    pub fn install_now(self) {
        self.sheet.set(None);
        spawn_local(async move {
            if let Err(trouble) = self.install(None).await {
                self.fail(trouble);
            }
        });
    }

    pub(super) async fn install(self, chosen: Option<UsbDevice>) -> Result<(), Trouble> {
        if !usb::device::is_supported() {
            return Err(Kind::NoWebUsb.into());
        }
        if !usb::device::is_allowed("usb") {
            return Err(Kind::InFrame.into());
        }
        let firmware = firmware::load(Target::Pyboard).await?;
        let image = firmware.newest().ok_or(Kind::BadFirmware)?.clone();
        let device = match chosen {
            Some(device) => device,
            None => match usb::known(&[dfu::USB_ID]).await.into_iter().next() {
                Some(device) => device,
                None => {
                    self.sheet.set(Some(Sheet::Connect(Target::Pyboard)));
                    return Ok(());
                }
            },
        };
        self.stop.set_value(false);
        self.phase.set(Phase::Sending(Stage::Connecting, 0, None));
        let watch = move |progress| {
            let Some(progress) = progress else { return true };
            self.progressed(progress);
            !self.stop.try_update_value(std::mem::take).unwrap_or(false)
        };
        let mut device = Device::open(&device, watch).await?;
        let machine = Machine::new(async |io: Io| dfu::flash(&io, &image).await);
        let result = run_async(machine, &mut device).await;
        device.close().await;
        let done = result?;
        let what = match done.written {
            0 => String::from("the firmware was there already"),
            written => format!("{} KB were written and checked", written.div_ceil(1024)),
        };
        let then = if done.started { "" } else { " Press RST to start it." };
        self.succeed(format!("PyBoard: {what}.{then}"));
        Ok(())
    }
}
