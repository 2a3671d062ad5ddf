# The PyBoard's pins and mapping functions of Python code.


def pyboard_pin(native, id, *args, **kwargs):
    from pyb import Pin

    mapper = Pin.mapper()
    pin = mapper(id)
    if pin is not None:
        if not isinstance(pin, Pin):
            raise ValueError("Pin.mapper didn't return a Pin object")
        if Pin.debug():
            print("Pin.mapper maps", repr(id), "to", pin)
        return native(pin, *args, **kwargs)
    Pin.mapper(None)
    try:
        return native(id, *args, **kwargs)
    finally:
        Pin.mapper(mapper)


# What else takes a pin: as its first argument, as its first two, or by keyword.


def pyboard_at_pin(native, pin, *args, **kwargs):
    from pyb import Pin

    return native(Pin(pin), *args, **kwargs)


def pyboard_at_pins(native, scl, sda, **kwargs):
    from pyb import Pin

    return native(Pin(scl), Pin(sda), **kwargs)


def pyboard_spi_pins(native, *args, **kwargs):
    from pyb import Pin

    for name in "sck", "mosi", "miso":
        if name in kwargs:
            kwargs[name] = Pin(kwargs[name])
    return native(*args, **kwargs)


# Classes and functions of the board's modules that are Python code in its library.


def pyboard_lcd():
    from _lcd import LCD

    keep("LCD", LCD)


def pyboard_i2s():
    from _i2s import I2S

    keep("I2S", I2S)


def pyboard_dht():
    from _wire import dht_readinto

    keep("dht_readinto", dht_readinto)
