# Texts in the language of the user.

import os
import sys

from ._catalogs import GNUTranslations, NullTranslations
from ._catalogs import expand_lang as _expand_lang
from ._catalogs import languages_of_user as _languages_of_user
from ._plural import c2py

__all__ = """NullTranslations GNUTranslations Catalog bindtextdomain find translation install
textdomain dgettext dngettext gettext ngettext dnpgettext dpgettext npgettext pgettext""".split()

_default_localedir = os.path.join(sys.base_prefix, "share", "locale")
# Domains and where their files are; the domain that is asked if none is named.
_localedirs = {}
_current_domain = "messages"
# By class and path.
_translations = {}


def find(domain, localedir=None, languages=None, all=False):
    folder = _default_localedir if localedir is None else localedir
    names = []
    for language in _languages_of_user() if languages is None else languages:
        names += [name for name in _expand_lang(language) if name not in names]
    found = []
    for name in names:
        if name == "C":
            break
        path = os.path.join(folder, name, "LC_MESSAGES", "%s.mo" % domain)
        if os.path.exists(path):
            if not all:
                return path
            found.append(path)
    return found if all else None


# Those of less wanted languages stand in for what the first does not have.
def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    import copy

    kind = GNUTranslations if class_ is None else class_
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        from errno import ENOENT

        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    result = None
    for path in paths:
        key = kind, os.path.abspath(path)
        if key not in _translations:
            with open(path, "rb") as f:
                _translations[key] = kind(f)
        made = copy.copy(_translations[key])
        if result is None:
            result = made
        else:
            result.add_fallback(made)
    return result


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    global _current_domain
    _current_domain = _current_domain if domain is None else domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _of(domain):
    return translation(domain, _localedirs.get(domain, None), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


# In the current domain.


def gettext(message):
    return _of(_current_domain).gettext(message)


def pgettext(context, message):
    return _of(_current_domain).pgettext(context, message)


def ngettext(msgid1, msgid2, n):
    return _of(_current_domain).ngettext(msgid1, msgid2, n)


def npgettext(context, msgid1, msgid2, n):
    return _of(_current_domain).npgettext(context, msgid1, msgid2, n)


Catalog = translation
