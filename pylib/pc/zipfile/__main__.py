# `python -m zipfile`

from _tools.archives import zip_main

if __name__ == "__main__":
    zip_main()
