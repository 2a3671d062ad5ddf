# The nRF52833 at register level: a Cortex-M4F core and the chip's peripherals, one file each.
#
# Sources of all numbers: Armv7-M Architecture Reference Manual; nRF52833 Product Specification 1.7.
