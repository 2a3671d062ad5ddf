# assert without condition.
assert 1
assert
