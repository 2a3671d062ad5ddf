//! The module `machine` of the board: what it shares with `pyb` under its own names, and what is
//! its own.

mod analog;
mod i2c;
mod i2s;
mod pulse;
mod pwm;
mod signal;
mod soft_spi;
mod timer;
mod watchdog;
mod wire;

pub use i2s::serve as serve_sound;

use super::{functions, mem, pin, rtc, spi, uart};
use vm::modules::vfs;
use vm::obj::{Header, Kind, Native, Obj, RomModule};
use vm::trap::Res;
use vm::{Vm, n, natives, prelude};

natives! {
    TABLE:
    __name__ := n!(machine);
    ADC := analog::ADC.obj();
    I2C := i2c::TYPE.obj();
    I2S := Obj::rom(&I2S);
    PWM := pwm::TYPE.obj();
    Pin := pin::TYPE.obj();
    RTC := rtc::TYPE.obj();
    SPI := spi::MACHINE.obj();
    Signal := signal::TYPE.obj();
    SoftI2C := Obj::rom(&i2c::SOFT);
    SoftSPI := soft_spi::TYPE.obj();
    Timer := timer::TYPE.obj();
    UART := uart::TYPE.obj();
    WDT := watchdog::TYPE.obj();
    _i2s_later(3) = i2s::later;
    _i2s_now(2) = i2s::now;
    _i2s_ready(0) = i2s::ready;
    _i2s_shift(3) = i2s::shift;
    _i2s_start(5) = i2s::start;
    _i2s_stop(0) = i2s::stop;
    _pulses(3) = wire::pulses;
    _slot(4) = wire::slot;
    bitstream(4) = pulse::bitstream, or prelude::PYBOARD_AT_PIN;
    bootloader(0..1) = functions::hard_reset;
    deepsleep(0..1) = functions::deepsleep;
    dht_readinto := Obj::rom(&DHT_READINTO);
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
    soft_reset(0) = functions::soft_reset;
    time_pulse_us(2..3) = pulse::time_pulse_us, or prelude::PYBOARD_AT_PIN;
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

/// What Python code makes when it is first asked for.
static I2S: Native = Native::new(n!("<dynamic>"), 0, 0, i2s);
static DHT_READINTO: Native = Native::new(n!("<dynamic>"), 0, 0, dht_readinto);

fn i2s(vm: &Vm, _: &[Obj]) -> Res {
    vfs::class(vm, n!(I2S), &prelude::PYBOARD_I2S)
}

fn dht_readinto(vm: &Vm, _: &[Obj]) -> Res {
    vfs::class(vm, n!(dht_readinto), &prelude::PYBOARD_DHT)
}
