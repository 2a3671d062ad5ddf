# JSON from and to streams.


def json_dump(obj, stream, separators=None):
    stream.write(json_dumps(obj, separators))


def json_load(stream):
    return json_loads(stream.read())
