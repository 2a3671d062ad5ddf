# Publish-subscribe, undo stacks and command objects.
class Event:
    def __init__(self):
        self.handlers = []

    def __iadd__(self, f):
        self.handlers.append(f)
        return self

    def __isub__(self, f):
        self.handlers.remove(f)
        return self

    def __call__(self, *args, **kwargs):
        return [f(*args, **kwargs) for f in self.handlers[:]]

    def __len__(self):
        return len(self.handlers)


class Document:
    def __init__(self):
        self.text, self.changed, self.undo_stack, self.redo_stack = "", Event(), [], []

    def do(self, command):
        command.apply(self)
        self.undo_stack.append(command)
        self.redo_stack.clear()
        self.changed(self.text)

    def undo(self):
        if self.undo_stack:
            c = self.undo_stack.pop()
            c.revert(self)
            self.redo_stack.append(c)
            self.changed(self.text)

    def redo(self):
        if self.redo_stack:
            c = self.redo_stack.pop()
            c.apply(self)
            self.undo_stack.append(c)
            self.changed(self.text)


class Insert:
    def __init__(self, at, text):
        self.at, self.text = at, text

    def apply(self, d):
        d.text = d.text[: self.at] + self.text + d.text[self.at :]

    def revert(self, d):
        d.text = d.text[: self.at] + d.text[self.at + len(self.text) :]


class Delete:
    def __init__(self, at, n):
        self.at, self.n = at, n

    def apply(self, d):
        self.removed = d.text[self.at : self.at + self.n]
        d.text = d.text[: self.at] + d.text[self.at + self.n :]

    def revert(self, d):
        d.text = d.text[: self.at] + self.removed + d.text[self.at :]


class Macro:
    def __init__(self, *commands):
        self.commands = commands

    def apply(self, d):
        for c in self.commands:
            c.apply(d)

    def revert(self, d):
        for c in reversed(self.commands):
            c.revert(d)


log = []
doc = Document()
doc.changed += log.append
doc.changed += lambda t: log.append(len(t))


class Once:
    def __init__(self, event):
        self.event = event
        event += self

    def __call__(self, text):
        log.append("once")
        self.event -= self


once = Once(doc.changed)
doc.do(Insert(0, "hello world"))
doc.do(Delete(5, 6))
doc.do(Macro(Insert(0, ">> "), Insert(8, "!"), Delete(0, 1)))
print(doc.text, len(doc.changed))
for _ in range(4):
    doc.undo()
    print(repr(doc.text), end=" ")
doc.redo()
doc.redo()
print(repr(doc.text))
doc.do(Insert(5, "?"))
doc.redo()
print(doc.text, log)
