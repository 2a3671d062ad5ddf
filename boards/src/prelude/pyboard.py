# The PyBoard's pins and mapping functions of Python code.


def pyboard_pin(native, id, *args, **kwargs):
    from pyb import Pin

    mapper = Pin.mapper()
    pin = mapper(id)
    if pin is not None:
        if not isinstance(pin, Pin):
            raise ValueError("Pin.mapper didn't return a Pin object")
        return native(pin, *args, **kwargs)
    Pin.mapper(None)
    try:
        return native(id, *args, **kwargs)
    finally:
        Pin.mapper(mapper)


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
