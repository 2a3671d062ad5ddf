import sys
sys.excepthook = lambda t, v, tb: 1 // 0
raise KeyError(5)
