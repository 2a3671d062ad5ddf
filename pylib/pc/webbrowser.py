# Shows addresses in the browser that the system or $BROWSER names.

import os
import shlex
import shutil
import subprocess
import sys
import threading

__all__ = ["Error", "open", "open_new", "open_new_tab", "get", "register"]


class Error(Exception):
    pass


_lock = threading.RLock()
# Name in small letters: a function that makes a browser, and one that is made.
_browsers = {}
# Names in the order they are tried; None until they are asked for.
_tryorder = None
_os_preferred_browser = None


def register(name, klass, instance=None, *, preferred=False):
    with _lock:
        if _tryorder is None:
            register_standard_browsers()
        _browsers[name.lower()] = [klass, instance]
        if preferred or _os_preferred_browser and _os_preferred_browser in name:
            _tryorder.insert(0, name)
        else:
            _tryorder.append(name)


def get(using=None):
    with _lock:
        if _tryorder is None:
            register_standard_browsers()
    for name in _tryorder if using is None else [using]:
        if "%s" in name:
            words = shlex.split(name)
            if words[-1] == "&":
                return BackgroundBrowser(words[:-1])
            return GenericBrowser(words)
        known = _browsers.get(name.lower())
        if known is None:
            known = _synthesize(name)
        if known[1] is not None:
            return known[1]
        if known[0] is not None:
            return known[0]()
    raise Error("could not locate runnable browser")


# A program of this name that is no browser we know, with the class of one that has its name.
def _synthesize(browser):
    program = browser.split()[0] if browser else ""
    if not program or not shutil.which(program):
        return [None, None]
    known = _browsers.get(os.path.basename(browser).lower())
    if known and known[1] is not None and known[1].basename == os.path.basename(program).lower():
        made = type(known[1])(browser)
        register(browser, None, made)
        return [None, made]
    return [None, None]


def open(url, new=0, autoraise=True):
    with _lock:
        if _tryorder is None:
            register_standard_browsers()
    return any(get(name).open(url, new, autoraise) for name in _tryorder)


def open_new(url):
    return open(url, 1)


def open_new_tab(url):
    return open(url, 2)


class BaseBrowser:
    args = ["%s"]

    def __init__(self, name=""):
        self.name = self.basename = name

    def open_new_tab(self, url):
        return self.open(url, 2)

    def open_new(self, url):
        return self.open(url, 1)

    def open(self, url, new=0, autoraise=True):
        raise NotImplementedError


class GenericBrowser(BaseBrowser):
    def __init__(self, name):
        if isinstance(name, str):
            self.name, self.args = name, ["%s"]
        else:
            self.name, self.args = name[0], name[1:]
        self.basename = os.path.basename(self.name)

    def _command(self, url):
        sys.audit("webbrowser.open", url)
        return [self.name] + [arg.replace("%s", url) for arg in self.args]

    # Waits until the program ends.
    def open(self, url, new=0, autoraise=True):
        try:
            return not subprocess.Popen(self._command(url)).wait()
        except OSError:
            return False


class BackgroundBrowser(GenericBrowser):
    def open(self, url, new=0, autoraise=True):
        try:
            program = subprocess.Popen(self._command(url), start_new_session=True)
            return program.poll() is None
        except OSError:
            return False


# Programs that hand an address to one that is running: `%s` the address, `%action` how.
class UnixBrowser(BaseBrowser):
    raise_opts = None
    background = False
    redirect_stdout = True
    remote_args = ["%action", "%s"]
    remote_action = remote_action_newwin = remote_action_newtab = None

    def __init__(self, name=""):
        self.name, self.basename = name, os.path.basename(name)

    def open(self, url, new=0, autoraise=True):
        sys.audit("webbrowser.open", url)
        if new not in (0, 1, 2):
            raise Error("Bad 'new' parameter to open(); expected 0, 1, or 2, got %s" % new)
        tab = self.remote_action_newtab
        actions = self.remote_action, self.remote_action_newwin, tab or self.remote_action_newwin
        words = [word.replace("%s", url) for word in self.remote_args]
        words = [word.replace("%action", actions[new] or "") for word in words]
        words = [word for word in words if word]
        if self._invoke(words, True):
            return True
        return self._invoke([word.replace("%s", url) for word in self.args], False)

    def _invoke(self, words, remote):
        quiet = subprocess.DEVNULL if self.background or remote else None
        try:
            program = subprocess.Popen(
                [self.name] + words,
                stdin=quiet,
                stdout=subprocess.DEVNULL if self.redirect_stdout else None,
                stderr=quiet,
                start_new_session=True,
            )
            if not self.background:
                return not program.wait()
            try:
                return not program.wait(5)
            except subprocess.TimeoutExpired:
                return True
        except OSError:
            return False


class Mozilla(UnixBrowser):
    remote_action, remote_action_newwin, remote_action_newtab = "", "-new-window", "-new-tab"
    background = True


class Chrome(UnixBrowser):
    remote_action, remote_action_newwin, remote_action_newtab = "", "--new-window", ""
    background = True


Chromium = Edge = Chrome


class Opera(UnixBrowser):
    remote_action, remote_action_newwin, remote_action_newtab = "", "--new-window", ""
    background = True


# Those that fill a window of their own, or the terminal.
_GRAPHICAL = [
    (("xdg-open", "gvfs-open", "gnome-open"), BackgroundBrowser),
    (("x-www-browser",), BackgroundBrowser),
    (("firefox", "iceweasel", "seamonkey", "mozilla"), Mozilla),
    (("google-chrome", "chrome", "chromium", "chromium-browser"), Chrome),
    (("microsoft-edge",), Edge),
    (("opera",), Opera),
]
_TEXT = ("www-browser", "links", "elinks", "lynx", "w3m")


def register_standard_browsers():
    global _tryorder
    _tryorder = []
    if sys.platform == "darwin":
        register("open", None, BackgroundBrowser("open"))
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        for names, kind in _GRAPHICAL:
            for name in names:
                if shutil.which(name):
                    register(name, None, kind(name))
    if os.environ.get("TERM"):
        for name in _TEXT:
            if shutil.which(name):
                register(name, None, GenericBrowser(name))
    # What the user chose comes first, in the order it is listed.
    for command in reversed(os.environ.get("BROWSER", "").split(os.pathsep)):
        if command:
            known = _synthesize(command)
            if known[1] is None:
                _tryorder.insert(0, command)
