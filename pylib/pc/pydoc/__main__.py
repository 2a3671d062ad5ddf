# `python -m pydoc`

from pydoc import cli

if __name__ == "__main__":
    cli()
