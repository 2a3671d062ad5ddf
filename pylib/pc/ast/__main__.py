# `python -m ast`

from _tools.sources import ast_main

if __name__ == "__main__":
    ast_main()
