//! The module `machine` of the board: what it shares with `pyb` under its own names, and what is
//! its own.

mod analog;
mod i2c;
mod signal;

use super::{functions, mem, pin, rtc, spi, uart};
use vm::obj::{Header, Kind, Obj, RomModule};
use vm::{n, natives};

natives! {
    TABLE:
    __name__ := n!(machine);
    ADC := analog::ADC.obj();
    I2C := i2c::TYPE.obj();
    PWM := analog::PWM.obj();
    Pin := pin::TYPE.obj();
    RTC := rtc::TYPE.obj();
    SPI := spi::MACHINE.obj();
    Signal := signal::TYPE.obj();
    SoftI2C := Obj::rom(&i2c::SOFT);
    UART := uart::TYPE.obj();
    bootloader(0..1) = functions::hard_reset;
    deepsleep(0..1) = functions::deepsleep;
    disable_irq(0) = functions::disable_irq;
    enable_irq(0..1) = functions::enable_irq;
    freq(0..4) = functions::freq;
    idle(0) = functions::wfi;
    info(0..1) = functions::info;
    lightsleep(0..1) = functions::lightsleep;
    mem16 := mem::MEM16;
    mem32 := mem::MEM32;
    mem8 := mem::MEM8;
    reset(0) = functions::hard_reset;
    reset_cause(0) = functions::reset_cause;
    rng(0) = functions::rng;
    sleep(0..1) = functions::lightsleep;
    soft_reset(0) = functions::hard_reset;
    unique_id(0) = functions::unique_id;
    DEEPSLEEP_RESET := Obj::small(4);
    HARD_RESET := Obj::small(2);
    PWRON_RESET := Obj::small(1);
    SOFT_RESET := Obj::small(0);
    WDT_RESET := Obj::small(3);
}

/// The module.
pub(super) static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(machine), table: TABLE };
