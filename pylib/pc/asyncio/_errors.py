# What goes wrong where nobody is to be told.

import traceback

from . import base_events


class _ErrorsMixin:
    _exception_handler = None

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError("A callable object or None is expected, got %r" % (handler,))
        self._exception_handler = handler

    def default_exception_handler(self, context):
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key in ("message", "exception"):
                continue
            value = context[key]
            if key in ("source_traceback", "handle_traceback"):
                made = "Object" if key == "source_traceback" else "Handle"
                text = "".join(traceback.format_list(value)).rstrip()
                lines.append(made + " created at (most recent call last):\n" + text)
            else:
                lines.append("%s: %r" % (key, value))
        error = context.get("exception")
        details = False if error is None else (type(error), error, error.__traceback__)
        base_events.logger.error("\n".join(lines), exc_info=details)

    def call_exception_handler(self, context):
        handler = self._exception_handler
        try:
            if handler is None:
                self.default_exception_handler(context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._handler_failed(handler, context, error)

    def _handler_failed(self, handler, context, error):
        try:
            if handler is not None:
                message = "Unhandled error in exception handler"
                told = {"message": message, "exception": error, "context": context}
                self.default_exception_handler(told)
                return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            pass
        where = "" if handler is None else " while handling an unexpected error in custom handler"
        base_events.logger.error("Exception in default exception handler" + where, exc_info=True)
