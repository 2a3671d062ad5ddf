# The nRF52833 at register level: the chip's peripherals, one file each.
#
# Source of all numbers: nRF52833 Product Specification 1.7.
