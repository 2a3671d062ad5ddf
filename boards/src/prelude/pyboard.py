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
