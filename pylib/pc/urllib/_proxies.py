# What the environment says about proxies.

__name__ = "urllib.request"


def getproxies():
    import os

    found = {}
    for kind in ("http", "https", "ftp", "no"):
        value = os.environ.get(kind + "_proxy")
        if value:
            found[kind] = value
    return found


getproxies_environment = getproxies


def proxy_bypass(host, proxies=None):
    import os

    names = os.environ.get("no_proxy", "")
    if names == "*":
        return True
    host = host.partition(":")[0].lower()
    for name in names.split(","):
        name = name.strip().lstrip(".").lower()
        if name and (host == name or host.endswith("." + name)):
            return True
    return False


proxy_bypass_environment = proxy_bypass
