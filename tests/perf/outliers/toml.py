# A long text beyond ASCII that is read by index: settings in TOML.

import tomllib

TABLE = """
[table{0}]
name = "Größe {0} in €"
port = {0}
ratio = {0}.5
on = true
list = [1, 2, 3, "four", {{ a = 1, b = "x" }}]
when = 1979-05-27T07:32:00Z
"""

settings = tomllib.loads("".join([TABLE.format(i) for i in range(1500)]))
print(len(settings), settings["table77"]["name"], settings["table1499"]["list"])
