# Texts of programs, which stay in the language they were written in: catalogues are not read.


class NullTranslations:
    def __init__(self, fp=None):
        self._fallback = None

    def add_fallback(self, fallback):
        if self._fallback is None:
            self._fallback = fallback
        else:
            self._fallback.add_fallback(fallback)

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, singular, plural, n):
        if self._fallback:
            return self._fallback.ngettext(singular, plural, n)
        return singular if n == 1 else plural

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, singular, plural, n):
        if self._fallback:
            return self._fallback.npgettext(context, singular, plural, n)
        return singular if n == 1 else plural

    def info(self):
        return {}

    def charset(self):
        return None

    def install(self, names=None):
        import builtins

        builtins._ = self.gettext


GNUTranslations = NullTranslations
_all = NullTranslations()
gettext = _all.gettext
ngettext = _all.ngettext
pgettext = _all.pgettext
npgettext = _all.npgettext
_domain = "messages"


def find(domain, localedir=None, languages=None, all=False):
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, "No translation file found for domain", domain)


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    global _domain
    if domain is not None:
        _domain = domain
    return _domain


def bindtextdomain(domain, localedir=None):
    return localedir


def dgettext(domain, message):
    return message


def dngettext(domain, singular, plural, n):
    return singular if n == 1 else plural
