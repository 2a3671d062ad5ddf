# Loggers and handlers set up by a dict or by an INI file.

import logging
import logging.handlers
import os
import re

from ._levels import _lock
from ._listener import DEFAULT_LOGGING_CONFIG_PORT, RESET_ERROR, listen, stopListening

__all__ = """BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple
DEFAULT_LOGGING_CONFIG_PORT DictConfigurator dictConfig dictConfigClass fileConfig listen
stopListening valid_ident""".split()

_IDENTIFIER = re.compile("^[a-z_][a-z0-9_]*$", re.I)


def valid_ident(s):
    if not _IDENTIFIER.match(s):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


def _resolve(name):
    parts = name.split(".")
    used = parts.pop(0)
    found = __import__(used)
    for part in parts:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


def _clearExistingHandlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


# Those that the new configuration does not name: their children stay on, with their own settings.
def _handle_existing_loggers(existing, child_loggers, disable_existing):
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if name not in child_loggers:
            logger.disabled = disable_existing
        elif not isinstance(logger, logging.PlaceHolder):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True


def _children(existing, name):
    return [other for other in existing if other.startswith(name + ".")]


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    import configparser

    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f"{fname} is an empty file")
    cp = fname
    if not isinstance(fname, configparser.RawConfigParser):
        cp = configparser.ConfigParser(defaults)
        try:
            if hasattr(fname, "readline"):
                cp.read_file(fname)
            else:
                cp.read(fname, encoding=encoding)
        except configparser.ParsingError as e:
            raise RuntimeError(f"{fname} is invalid: {e}")
    formatters = _file_formatters(cp)
    with _lock:
        _clearExistingHandlers()
        handlers = _file_handlers(cp, formatters)
        _file_loggers(cp, handlers, disable_existing_loggers)


def _names(text):
    return [name.strip() for name in text.split(",") if name.strip()]


def _evaluate(text):
    return eval(text, vars(logging))


def _file_formatters(cp):
    made = {}
    for name in _names(cp["formatters"]["keys"]):
        section = cp["formatter_" + name]
        options = [section.get(key, None, raw=True) for key in ("format", "datefmt", "style")]
        defaults = section.get("defaults")
        kind = _resolve(section["class"]) if section.get("class") else logging.Formatter
        more = {"defaults": _evaluate(defaults)} if defaults is not None else {}
        made[name] = kind(options[0], options[1], options[2] or "%", **more)
    return made


def _file_handlers(cp, formatters):
    made, targets = {}, []
    for name in _names(cp["handlers"]["keys"]):
        section = cp["handler_" + name]
        try:
            kind = _evaluate(section["class"])
        except (AttributeError, NameError):
            kind = _resolve(section["class"])
        args, kwargs = _evaluate(section.get("args", "()")), _evaluate(section.get("kwargs", "{}"))
        handler = kind(*args, **kwargs)
        handler.name = name
        if "level" in section:
            handler.setLevel(section["level"])
        if section.get("formatter"):
            handler.setFormatter(formatters[section["formatter"]])
        if issubclass(kind, logging.handlers.MemoryHandler) and section.get("target"):
            targets.append((handler, section["target"]))
        made[name] = handler
    for handler, target in targets:
        handler.setTarget(made[target])
    return made


def _set_up(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _names(section["handlers"]):
        logger.addHandler(handlers[name])


def _file_loggers(cp, handlers, disable_existing):
    names = _names(cp["loggers"]["keys"])
    names.remove("root")
    _set_up(logging.root, cp["logger_root"], handlers)
    existing, children = sorted(logging.root.manager.loggerDict), []
    for name in names:
        section = cp["logger_" + name]
        qualname = section["qualname"]
        logger = logging.getLogger(qualname)
        if qualname in existing:
            children += _children(existing, qualname)
            existing.remove(qualname)
        _set_up(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
    _handle_existing_loggers(existing, children, disable_existing)


# Containers whose texts such as `ext://sys.stderr` are looked up when they are read.
class ConvertingMixin:
    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if result is not value:
            if replace:
                self[key] = result
            if type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
                result.parent, result.key = self, key
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if value is not result and isinstance(result, ConvertingMixin):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator:
    CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
    WORD_PATTERN = re.compile(r"^\s*(\w+)\s*")
    DOT_PATTERN = re.compile(r"^\.\s*(\w+)\s*")
    INDEX_PATTERN = re.compile(r"^\[\s*(\w+)\s*\]\s*")
    DIGIT_PATTERN = re.compile(r"^\d+$")
    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}
    importer = staticmethod(__import__)

    def __init__(self, config):
        made = self.config = ConvertingDict(config)
        made.configurator = self

    def resolve(self, s):
        parts = s.split(".")
        used = parts.pop(0)
        try:
            found = self.importer(used)
            for part in parts:
                used += "." + part
                try:
                    found = getattr(found, part)
                except AttributeError:
                    self.importer(used)
                    found = getattr(found, part)
            return found
        except ImportError as e:
            raise ValueError("Cannot resolve %r: %s" % (s, e)) from e

    def ext_convert(self, value):
        return self.resolve(value)

    # A path in the configuration: words, indices in brackets.
    def cfg_convert(self, value):
        found = self.WORD_PATTERN.match(value)
        if found is None:
            raise ValueError("Unable to convert %r" % value)
        rest = value[found.end() :]
        there = self.config[found.group(1)]
        while rest:
            found = self.DOT_PATTERN.match(rest)
            if found:
                there = there[found.group(1)]
            else:
                found = self.INDEX_PATTERN.match(rest)
                if not found:
                    raise ValueError("Unable to convert %r at %r" % (value, rest))
                there = self._item(there, found.group(1))
            rest = rest[found.end() :]
        return there

    def _item(self, container, index):
        if self.DIGIT_PATTERN.match(index):
            try:
                return container[int(index)]
            except TypeError:
                pass
        return container[index]

    def convert(self, value):
        kinds = (dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)
        for plain, converting in kinds:
            if isinstance(value, converting):
                return value
            if isinstance(value, plain) and not hasattr(value, "_fields"):
                value = converting(value)
                value.configurator = self
                return value
        if isinstance(value, str):
            found = self.CONVERT_PATTERN.match(value)
            converter = self.value_converters.get(found.group("prefix")) if found else None
            if converter:
                return getattr(self, converter)(found.group("suffix"))
        return value

    def configure_custom(self, config):
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        return self._made(factory, config)

    # With what is under "." as attributes.
    def _made(self, factory, config):
        made = factory(**{key: config[key] for key in config if key != "." and valid_ident(key)})
        for name, value in (config.pop(".", None) or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


from ._dictconfig import DictConfigurator

dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()
