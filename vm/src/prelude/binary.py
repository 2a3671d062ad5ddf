# Arrays, views and structs of numbers that say in Python which they are.


# A number as it is, or by its class's __index__ or __float__.
def plain_number(x):
    if python_method(x, "__index__") is not None:
        return index_of(x)
    if python_method(x, "__float__") is not None:
        return float(x)
    return x


def array_new(code, items):
    out = array_type(code)
    for x in items:
        out.append(plain_number(x))
    return out


def array_append(self, x):
    unwrap_native(self).append(plain_number(x))


def array_extend(self, items):
    self = unwrap_native(self)
    self.extend(array_new(self.typecode, items))


def array_add_to(self, items):
    array_extend(self, items)
    return self


def array_assign(self, key, value):
    self[plain_key(key)] = value if isinstance(key, slice) else plain_number(value)


def struct_pack(format, *values):
    return pack_struct(format, *[plain_number(x) for x in values])


def struct_pack_into(format, buffer, offset, *values):
    pack_struct_into(format, buffer, index_of(offset), *[plain_number(x) for x in values])
