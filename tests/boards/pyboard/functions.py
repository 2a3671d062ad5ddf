# --seed 1
# The functions of pyb, and of machine that are the same.
import machine
import pyb


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


start = pyb.millis()
pyb.delay(12)
print(pyb.elapsed_millis(start), pyb.millis() - start)
start = pyb.micros()
pyb.udelay(250)
print(249 < pyb.elapsed_micros(start) < 300)
pyb.delay(-5)
error(pyb.delay, "1")
print(pyb.elapsed_millis(pyb.millis() + 1) > 1000)

print(pyb.disable_irq(), pyb.disable_irq(), pyb.enable_irq(False), pyb.enable_irq())
print(pyb.unique_id() == machine.unique_id(), len(pyb.unique_id()))
print(0 <= pyb.rng() < 1 << 30, machine.rng() != pyb.rng())
print(pyb.have_cdc(), pyb.sync(), pyb.fault_debug(False), pyb.country(), pyb.repl_info(True))
print(pyb.wfi(), machine.idle())

print(pyb.freq(), machine.freq())
pyb.freq(84_000_000)
print(pyb.freq(), pyb.Timer(4).source_freq(), pyb.Timer(1).source_freq())
pyb.freq(100_000_000, 50_000_000, 20_000_000, 40_000_000)
print(pyb.freq())
error(pyb.freq, 1_000_000)
pyb.freq(168_000_000)
print(machine.reset_cause() == machine.PWRON_RESET, machine.SOFT_RESET, machine.HARD_RESET)
print(machine.WDT_RESET, machine.DEEPSLEEP_RESET)

# Sleep
rtc = pyb.RTC()
start = pyb.millis()
machine.lightsleep(100)
print(pyb.millis() - start)
rtc.wakeup(2000)
start = pyb.millis()
pyb.stop()
print(pyb.millis() - start)
rtc.wakeup(None)
