# A Cortex-M4F core at register level, whoever makes the chip around it, and who talks to it.
#
# Source of all numbers: Armv7-M Architecture Reference Manual.
