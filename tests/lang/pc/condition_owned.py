# Conditions whose lock is not held; steps of `textwrap` that a program replaces.
import textwrap
import threading

for lock in (None, threading.Lock(), threading.RLock()):
    c = threading.Condition(lock)
    for act in (c.notify, c.notify_all, c.wait, lambda: c.wait(0.01)):
        try:
            print(act())
        except RuntimeError as e:
            print(e)
    with c:
        print(c.notify(), c.notify_all(), c.wait(0.001))


class Wrapper(textwrap.TextWrapper):
    def _split(self, text):
        print("split", repr(text))
        return super()._split(text)

    def _munge_whitespace(self, text):
        return super()._munge_whitespace(text).upper()

    def _fix_sentence_endings(self, chunks):
        print("endings")
        super()._fix_sentence_endings(chunks)

    def _handle_long_word(self, chunks, line, used, width):
        print("long", chunks[-1], used, width)
        super()._handle_long_word(chunks, line, used, width)

    def _wrap_chunks(self, chunks):
        return ["*"] + super()._wrap_chunks(chunks)


print(Wrapper(width=10, fix_sentence_endings=True).wrap("one.\ttwo three-and-more abcdefghijklmnop"))
