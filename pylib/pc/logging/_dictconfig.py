# What a dict of formatters, filters, handlers and loggers says is done.

import logging
import logging.handlers

from ._levels import _lock
from .config import BaseConfigurator, ConvertingDict, _children, _clearExistingHandlers
from .config import _handle_existing_loggers


class DictConfigurator(BaseConfigurator):
    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        incremental = config.pop("incremental", False)
        with _lock:
            if incremental:
                self._change(config)
            else:
                self._replace(config)

    # Levels and propagation of what there is.
    def _change(self, config):
        for name, given in config.get("handlers", {}).items():
            if name not in logging._handlers:
                raise ValueError("No handler found with name %r" % name)
            try:
                level = given.get("level", None)
                if level:
                    logging._handlers[name].setLevel(logging._checkLevel(level))
            except Exception as e:
                raise ValueError("Unable to configure handler %r" % name) from e
        for name in config.get("loggers", {}):
            self._one("logger", name, self.configure_logger, config["loggers"][name], True)
        if config.get("root"):
            self._root(config["root"], True)

    @staticmethod
    def _one(kind, name, configure, *args):
        try:
            return configure(*((name,) + args if kind == "logger" else args))
        except Exception as e:
            raise ValueError("Unable to configure %s %r" % (kind, name)) from e

    def _root(self, given, incremental=False):
        try:
            self.configure_root(given, incremental)
        except Exception as e:
            raise ValueError("Unable to configure root logger") from e

    def _replace(self, config):
        disable_existing = config.pop("disable_existing_loggers", True)
        _clearExistingHandlers()
        for kind in ("formatter", "filter"):
            table = config.get(kind + "s", {})
            for name in table:
                table[name] = self._one(kind, name, getattr(self, "configure_" + kind), table[name])
        self._make_handlers(config.get("handlers", {}))
        existing, children = sorted(logging.root.manager.loggerDict), []
        loggers = config.get("loggers", {})
        for name in loggers:
            if name in existing:
                children += _children(existing, name)
                existing.remove(name)
            self._one("logger", name, self.configure_logger, loggers[name])
        _handle_existing_loggers(existing, children, disable_existing)
        if config.get("root"):
            self._root(config["root"])

    # One that writes to another waits until that is made.
    def _make_handlers(self, handlers):
        waiting = []
        for name in sorted(handlers):
            try:
                made = handlers[name] = self.configure_handler(handlers[name])
                made.name = name
            except Exception as e:
                if "target not configured yet" not in str(e.__cause__):
                    raise ValueError("Unable to configure handler %r" % name) from e
                waiting.append(name)
        for name in waiting:
            handler = self._one("handler", name, self.configure_handler, handlers[name])
            handler.name = name
            handlers[name] = handler

    def configure_formatter(self, config):
        if "()" in config:
            factory = config["()"]
            try:
                return self.configure_custom(config)
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
                # Factories may have the older name of that parameter.
                config["fmt"] = config.pop("format")
                config["()"] = factory
                return self.configure_custom(config)
        kind = config.get("class", None)
        kind = self.resolve(kind) if kind else logging.Formatter
        args = [config.get("format", None), config.get("datefmt", None), config.get("style", "%")]
        more = {}
        if config.get("defaults", None) is not None:
            more["defaults"] = config["defaults"]
        if "validate" in config:
            args.append(config["validate"])
        return kind(*args, **more)

    def configure_filter(self, config):
        if "()" in config:
            return self.configure_custom(config)
        return logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        for each in filters:
            try:
                is_filter = callable(each) or callable(getattr(each, "filter", None))
                filterer.addFilter(each if is_filter else self.config["filters"][each])
            except Exception as e:
                raise ValueError("Unable to add filter %r" % each) from e

    def configure_handler(self, config):
        given = dict(config)
        formatter, level = config.pop("formatter", None), config.pop("level", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as e:
                raise ValueError("Unable to set formatter %r" % formatter) from e
        filters = config.pop("filters", None)
        if "()" in config:
            factory = config.pop("()")
            factory = factory if callable(factory) else self.resolve(factory)
        else:
            factory = self._handler_class(config, given)
        try:
            made = self._made(factory, config)
        except TypeError as e:
            if "'stream'" not in str(e):
                raise
            # The parameter has an older name, too.
            config["strm"] = config.pop("stream")
            made = self._made(factory, config)
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        return made

    # With what classes of the library are given in a form of their own.
    def _handler_class(self, config, given):
        kind = self.resolve(config.pop("class"))
        if issubclass(kind, logging.handlers.MemoryHandler) and "target" in config:
            try:
                target = self.config["handlers"][config["target"]]
                if not isinstance(target, logging.Handler):
                    config.update(given)
                    raise TypeError("target not configured yet")
                config["target"] = target
            except Exception as e:
                raise ValueError("Unable to set target handler %r" % config["target"]) from e
        elif issubclass(kind, logging.handlers.SMTPHandler) and "mailhost" in config:
            config["mailhost"] = self.as_tuple(config["mailhost"])
        elif issubclass(kind, logging.handlers.SysLogHandler) and "address" in config:
            config["address"] = self.as_tuple(config["address"])
        return kind

    def add_handlers(self, logger, handlers):
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as e:
                raise ValueError("Unable to add handler %r" % name) from e

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        handlers, filters = config.get("handlers", None), config.get("filters", None)
        if handlers:
            self.add_handlers(logger, handlers)
        if filters:
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)
