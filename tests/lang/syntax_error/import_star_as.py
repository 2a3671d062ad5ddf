# import * with a name.
from sys import path as p
from sys import * as q
