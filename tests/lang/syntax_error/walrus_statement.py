# A bare assignment expression.
(x := 1)
y := 2
