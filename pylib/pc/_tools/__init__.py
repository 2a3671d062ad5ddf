# The command lines of modules, `python -m name`: each module calls its own when it is run.
