# Messages and their translations, from the files that `msgfmt` makes.

import os
from struct import unpack

from ._plural import c2py, germanic

# Between a context and a message, as GNU gettext has it.
CONTEXT = "\x04"


class NullTranslations:
    def __init__(self, fp=None):
        self._info = {}
        self._charset = self._fallback = None
        if fp is not None:
            self._parse(fp)

    # Behind those that stand in already.
    def add_fallback(self, fallback):
        last = self
        while last._fallback:
            last = last._fallback
        last._fallback = fallback

    def _parse(self, fp):
        pass

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        own = self._fallback
        return own.ngettext(msgid1, msgid2, n) if own else (msgid2, msgid1)[n == 1]

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        own = self._fallback
        return own.npgettext(context, msgid1, msgid2, n) if own else (msgid2, msgid1)[n == 1]

    def charset(self):
        return self._charset

    def info(self):
        return self._info

    # `_`, and what else is asked for, becomes a builtin.
    def install(self, names=None):
        import builtins

        builtins._ = self.gettext
        for name in {"gettext", "ngettext", "npgettext", "pgettext"} & set(names or ()):
            setattr(builtins, name, getattr(self, name))


class GNUTranslations(NullTranslations):
    CONTEXT = "%s" + CONTEXT + "%s"
    LE_MAGIC, BE_MAGIC = 0x950412DE, 0xDE120495
    # Major numbers of versions.
    VERSIONS = (0, 1)

    # Header: magic, version, number of messages, where the tables of originals and of
    # translations begin; the tables hold lengths and places.
    def _parse(self, fp):
        path = getattr(fp, "name", "")
        self._catalog = {}
        self.plural = germanic
        data = fp.read()
        magic = unpack("<I", data[:4])[0]
        if magic not in (self.LE_MAGIC, self.BE_MAGIC):
            raise OSError(0, "Bad magic number", path)
        order = "<" if magic == self.LE_MAGIC else ">"
        version, count, originals, translations = unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), path)
        charset = "ascii"
        for i in range(count):
            rows = [
                unpack(order + "II", data[table + 8 * i : table + 8 * i + 8])
                for table in (originals, translations)
            ]
            if any(place + length >= len(data) for length, place in rows):
                raise OSError(0, "File is corrupt", path)
            texts = [data[place : place + length] for length, place in rows]
            if not texts[0]:
                self._read_info(texts[1])
                charset = self._charset or charset
            self._add(*[text.decode(charset) for text in texts])

    # The translation of the empty message tells about the file.
    def _read_info(self, text):
        last = None
        for line in text.split(b"\n"):
            line = line.decode().strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            name, colon, value = line.partition(":")
            if not colon:
                if last:
                    self._info[last] += "\n" + line
                continue
            last, value = name.strip().lower(), value.strip()
            self._info[last] = value
            if last == "content-type":
                self._charset = value.split("charset=")[1]
            elif last == "plural-forms":
                fields = [field.strip() for field in value.split(";")]
                self.plural = c2py(fields[1].split("plural=")[1])

    def _add(self, message, translation):
        if "\0" not in message:
            self._catalog[message] = translation
            return
        singular = message.split("\0")[0]
        for i, text in enumerate(translation.split("\0")):
            self._catalog[singular, i] = text

    def _find(self, message):
        found = self._catalog.get(message)
        return self._catalog.get((message, self.plural(1))) if found is None else found

    def gettext(self, message):
        found = self._find(message)
        return super().gettext(message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        return super().ngettext(msgid1, msgid2, n) if found is None else found

    def pgettext(self, context, message):
        found = self._find(self.CONTEXT % (context, message))
        return super().pgettext(context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        return super().npgettext(context, msgid1, msgid2, n) if found is None else found


# Names of a locale from the fullest to the shortest: without codeset, territory, modifier.
def expand_lang(loc):
    import locale

    rest, at, modifier = locale.normalize(loc).partition("@")
    rest, dot, codeset = rest.partition(".")
    language, underscore, territory = rest.partition("_")
    found = []
    parts = (underscore + territory, dot + codeset, at + modifier)
    for wanted in range(7, -1, -1):
        # Territory is worth most, then the modifier.
        chosen = (parts[0], wanted & 4), (parts[1], wanted & 1), (parts[2], wanted & 2)
        if all(part or not bit for part, bit in chosen):
            found.append(language + "".join([part for part, bit in chosen if bit]))
    return found


def languages_of_user():
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            found = value.split(":")
            return found if "C" in found else found + ["C"]
    return ["C"]
